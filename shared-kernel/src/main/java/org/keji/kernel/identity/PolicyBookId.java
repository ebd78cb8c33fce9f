package org.keji.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names one policy book, and with it the stream of its versions. */
public record PolicyBookId(@JsonValue String value) {

    private static final String PREFIX = "policy-book-";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[a-z][a-z0-9]{0,39}");

    /** @throws IllegalArgumentException if the text is not "policy-book-" and a name of small letters and digits */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PolicyBookId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An id of this kind reads " + PREFIX + "<name>");
        }
    }

    public static PolicyBookId of(String name) {
        return new PolicyBookId(PREFIX + name);
    }

    /** What people call the book. */
    public String name() {
        return value.substring(PREFIX.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
