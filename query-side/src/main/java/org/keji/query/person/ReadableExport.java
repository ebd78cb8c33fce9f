package org.keji.query.person;

import java.util.List;
import java.util.Map;
import org.keji.query.person.SubjectExport.Entry;
import org.keji.query.person.SubjectExport.Held;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** The export as one file that people read: it needs nothing but a browser and loads nothing from anywhere. */
final class ReadableExport {

    private ReadableExport() {}

    static String of(SubjectExport export) {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Personal data</title>
                <style>body{font-family:sans-serif;max-width:50em;margin:2em auto}td,th{text-align:left;vertical-align:top;
                padding:.2em .6em;border-bottom:1px solid #ccc}</style></head><body>
                <h1>All that is held on you · 我们持有的您的全部资料</h1>
                """);
        line(page, "Person 编号", export.person());
        line(page, "Made 制作时间", export.madeAt().toString());
        if (export.recipient() != null) {
            line(page, "For 接收方", export.recipient() + ": " + export.purpose());
        }
        export.entries().forEach(entry -> entry(page, entry));
        page.append("<h2>Consents 同意</h2>");
        table(page, List.of("To 接收方", "For 用途", "Given 给出", "Until 截止", "Withdrawn 撤回", "Used 使用次数"));
        export.consents()
                .forEach(consent -> row(
                        page,
                        consent.recipient(),
                        consent.purpose(),
                        consent.givenAt(),
                        consent.until(),
                        consent.withdrawnAt(),
                        consent.disclosures()));
        page.append("</table>");
        if (export.readings() != null) {
            page.append("<h2>Who opened it 查阅记录</h2>");
            table(page, List.of("When 时间", "Who 人员", "By 操作", "What 字段"));
            export.readings().forEach(one -> row(page, one.at(), one.by(), one.operation(), one.field()));
            page.append("</table>");
        }
        page.append("<h2>Also kept 另有留存</h2><ul>");
        export.alsoKept()
                .forEach(kept -> page.append("<li>").append(escaped(kept)).append("</li>"));
        return page.append("</ul></body></html>\n").toString();
    }

    private static void entry(StringBuilder page, Entry entry) {
        page.append("<h2>").append(escaped(entry.what())).append("</h2>");
        line(page, "About 对象", entry.about());
        line(page, "Happened 发生", entry.occurredAt().toString());
        line(page, "Recorded 登记", entry.recordedAt() + " (" + entry.position() + ")");
        table(page, List.of("Field 字段", "Value 内容", "Kept for 用途"));
        for (Map.Entry<String, Held> field : entry.fields().entrySet()) {
            Held held = field.getValue();
            if (held.value().isObject()) {
                held.value()
                        .properties()
                        .forEach(inner ->
                                row(page, field.getKey() + "." + inner.getKey(), text(inner.getValue()), held.words()));
            } else {
                row(page, field.getKey(), text(held.value()), held.words());
            }
        }
        page.append("</table>");
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "–" : value.isString() ? value.stringValue() : value.toString();
    }

    private static void line(StringBuilder page, String label, String value) {
        page.append("<p>")
                .append(escaped(label))
                .append(": ")
                .append(escaped(value))
                .append("</p>");
    }

    private static void table(StringBuilder page, List<String> header) {
        page.append("<table><tr>");
        header.forEach(cell -> page.append("<th>").append(escaped(cell)).append("</th>"));
        page.append("</tr>");
    }

    private static void row(StringBuilder page, @org.jspecify.annotations.Nullable Object... cells) {
        page.append("<tr>");
        for (Object cell : cells) {
            page.append("<td>")
                    .append(cell == null ? "–" : escaped(cell.toString()))
                    .append("</td>");
        }
        page.append("</tr>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
