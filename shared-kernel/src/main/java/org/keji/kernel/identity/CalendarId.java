package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names the calendar of a region, and with it the stream of its events. */
public record CalendarId(@JsonValue String value) {

    public static final String PREFIX = "calendar-";

    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z0-9]{1,8}){0,3}");

    /** @throws IllegalArgumentException if the text is not "calendar-" and a UUID in lower case */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CalendarId {
        TypedId.check(PREFIX, value);
    }

    /**
     * The same for everybody who speaks of the region.
     *
     * @param region such as {@code cn} or {@code cn-xiamen}
     * @throws IllegalArgumentException if it is no code of a region
     */
    public static CalendarId of(String region) {
        if (!isRegion(region)) {
            throw new IllegalArgumentException("A region has a code such as cn");
        }
        return new CalendarId(PREFIX + NameBasedId.of("calendar of " + region));
    }

    public static boolean isRegion(String code) {
        return REGION.matcher(code).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
