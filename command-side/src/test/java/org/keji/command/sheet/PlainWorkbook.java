package org.keji.command.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, right or wrong. */
final class PlainWorkbook {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET_ML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** One with these rows in the XML of a sheet. */
    static PlainWorkbook of(String rows) {
        PlainWorkbook book = new PlainWorkbook();
        book.with("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        book.with(
                "xl/workbook.xml",
                "<workbook xmlns='" + SHEET_ML + "' xmlns:r='" + RELATIONS
                        + "'><sheets><sheet name='a' sheetId='1' r:id='rId1'/></sheets></workbook>");
        book.with(
                "xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "sharedStrings", "/xl/sharedStrings.xml")));
        book.with(
                "xl/sharedStrings.xml",
                "<sst xmlns='" + SHEET_ML + "'><si><t>shared</t></si>"
                        + "<si><r><t>rich </t></r><r><t>text</t></r><rPh sb='0' eb='1'><t>spoken</t></rPh></si></sst>");
        return book.with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    static String sheet(String rows) {
        return "<worksheet xmlns='" + SHEET_ML + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + all
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + RELATIONS + "/" + type + "' Target='" + target + "'/>";
    }

    PlainWorkbook with(String name, String part) {
        return with(name, part.getBytes(StandardCharsets.UTF_8));
    }

    PlainWorkbook with(String name, byte[] part) {
        parts.put(name, part);
        return this;
    }

    PlainWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
