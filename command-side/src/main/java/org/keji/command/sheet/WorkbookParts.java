package org.keji.command.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** The parts of a workbook that a reader of its first sheet needs; no other is unpacked. */
final class WorkbookParts {

    /** Of all parts that are read together. */
    static final long MOST_UNPACKED = 64L << 20;

    private static final String DOCUMENT = "/officeDocument";
    private static final String STRINGS = "/sharedStrings";
    private static final String RELATIONS = "/relationships";

    private final ZipFile zip;
    private long left = MOST_UNPACKED;

    WorkbookParts(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Where the parts lie.
     *
     * @param strings null if texts stand in the cells
     */
    record Places(String sheet, @Nullable String strings) {}

    Places places() throws IOException, XMLStreamException {
        String book = relations("", "_rels/.rels").ofType(DOCUMENT);
        if (book == null) {
            throw SheetFile.unreadable("body");
        }
        String folder = book.substring(0, book.lastIndexOf('/') + 1);
        Relations around = relations(folder, folder + "_rels/" + book.substring(folder.length()) + ".rels");
        String sheet = around.byId().get(firstSheet(book));
        if (sheet == null) {
            throw SheetFile.unreadable("body");
        }
        return new Places(sheet, around.ofType(STRINGS));
    }

    private String firstSheet(String book) throws IOException, XMLStreamException {
        try (InputStream part = open(book)) {
            Xml xml = new Xml(part);
            while (xml.next()) {
                String id = xml.begins("sheet") ? xml.attribute(RELATIONS, "id") : null;
                if (id != null) {
                    return id;
                }
            }
        }
        throw SheetFile.unreadable("body");
    }

    /** Parts by the id they are referred to with, and by what they are. */
    private record Relations(Map<String, String> byId, Map<String, String> byType) {

        @Nullable
        String ofType(String ending) {
            return byType.entrySet().stream()
                    .filter(one -> one.getKey().endsWith(ending))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
    }

    private Relations relations(String folder, String name) throws IOException, XMLStreamException {
        Relations found = new Relations(new HashMap<>(), new HashMap<>());
        try (InputStream part = open(name)) {
            Xml xml = new Xml(part);
            while (xml.next()) {
                String target = xml.begins("Relationship") ? xml.attribute("Target") : null;
                // What lies outside the file is never looked at.
                if (target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    found.byId().put(String.valueOf(xml.attribute("Id")), path);
                    found.byType().putIfAbsent(String.valueOf(xml.attribute("Type")), path);
                }
            }
        }
        return found;
    }

    /** A part, read no further than all parts together may go. */
    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw SheetFile.unreadable("body");
        }
        return new Counted(zip.getInputStream(entry));
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new Refusal(HouseRule.IMPORT_IS_OF_A_SIZE, "body");
            }
        }
    }
}
