package org.keji.query.readmodel;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What questions over HTTP have in common ({@code API-02}). */
public final class Asked {

    private Asked() {}

    /**
     * How many lines a page has.
     *
     * @throws Refusal if it is none, or more than the largest page
     */
    public static int limit(int limit, int largest) {
        if (limit < 1 || limit > largest) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query limit");
        }
        return limit;
    }

    /** @throws Refusal if the text is none a database could hold */
    public static @Nullable String text(@Nullable String text, String parameter) {
        if (text != null && text.indexOf('\0') >= 0) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query " + parameter);
        }
        return text;
    }

    /** @throws Refusal if the day is none anybody can mean */
    public static @Nullable LocalDate day(@Nullable LocalDate day, String parameter) {
        if (day != null) {
            Moment.requirePlausible(day.atStartOfDay(ZoneOffset.UTC).toInstant(), "query " + parameter);
        }
        return day;
    }

    /** The same question from a place on, as a Link header says it; what came in as an address also goes out. */
    public static String next(HttpServletRequest http, String cursor) {
        String address = ServletUriComponentsBuilder.fromRequest(http)
                .replaceQueryParam("cursor", cursor)
                .build()
                .toUriString();
        return "<%s>; rel=\"next\"".formatted(address);
    }
}
