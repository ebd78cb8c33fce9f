package org.keji.query.paper;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * What all papers say of a visit, in the words that are printed.
 *
 * @param number of the permit
 * @param organisation whom the visitors come from
 * @param from when the permit begins to hold
 * @param until when they have left, at the latest
 * @param zone of the house
 * @param scope the parts of the house they may enter
 * @param route the way through them, in order
 * @param host who receives them
 */
public record Occasion(
        String number,
        String kind,
        String organisation,
        String purpose,
        Instant from,
        Instant until,
        ZoneId zone,
        List<String> scope,
        List<String> route,
        String area,
        String host) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    String time(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    /** The rows of it on a form. */
    void on(Form form) {
        form.row("类别 Kind", kind);
        form.row("来访单位 Organisation", organisation);
        form.row("参观目的 Purpose", purpose);
        form.row("时间 Time", "%s – %s (%s)".formatted(time(from), time(until), zone));
        form.row("区域 Area", area);
        form.row("范围 Scope", String.join("、", scope));
        form.row("路线 Route", String.join(" → ", route));
        form.row("接待人 Host", host);
    }
}
