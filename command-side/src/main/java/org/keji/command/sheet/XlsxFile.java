package org.keji.command.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.keji.command.sheet.WorkbookParts.Places;
import org.keji.kernel.rule.Refusal;

/**
 * The first sheet of a workbook (ECMA-376). Formulas count as what they came to when the workbook was saved; nothing is
 * calculated, and nothing is fetched from elsewhere.
 */
public final class XlsxFile {

    private XlsxFile() {}

    /** @throws Refusal if it cannot be read as such, or is larger than a file may be */
    public static SheetFile read(byte[] file) {
        SheetFile.requireSize(file);
        try {
            Path beside = Files.createTempFile("keji-import", ".xlsx");
            try {
                Files.write(beside, file);
                return read(beside);
            } finally {
                Files.delete(beside);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static SheetFile read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            WorkbookParts parts = new WorkbookParts(zip);
            Places places = parts.places();
            List<String> strings = strings(parts, places.strings());
            try (InputStream sheet = parts.open(places.sheet())) {
                return new XlsxRows(new Xml(sheet), strings).read();
            }
        } catch (ZipException | XMLStreamException | IllegalArgumentException unreadable) {
            throw SheetFile.unreadable("body");
        } catch (EOFException | CharacterCodingException cutOff) {
            throw SheetFile.unreadable("body");
        }
    }

    /** Texts that cells refer to by their number. */
    private static List<String> strings(WorkbookParts parts, @Nullable String name)
            throws IOException, XMLStreamException {
        List<String> strings = new ArrayList<>();
        if (name != null) {
            try (InputStream part = parts.open(name)) {
                Xml xml = new Xml(part);
                while (xml.next()) {
                    if (xml.begins("si")) {
                        strings.add(XlsxRows.text(xml, "si"));
                    }
                }
            }
        }
        return strings;
    }
}
