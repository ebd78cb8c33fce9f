package org.keji.kernel.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks to us, as far as they say. Always inside a personal value.
 *
 * @param language the code of the {@link Language} they are written to in; null where nobody asked
 */
public record Caller(
        String name,
        @Nullable String phone,
        @Nullable String email,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String language) {

    /** Someone who was not asked for a language. */
    public Caller(String name, @Nullable String phone, @Nullable String email) {
        this(name, phone, email, null);
    }

    @Override
    public String toString() {
        return "Caller[masked]";
    }
}
