package org.keji.kernel.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Who complains, as far as they say. Always inside a personal value.
 *
 * @param language the code of the {@link Language} they are written to in; null where nobody asked
 */
public record Complainant(
        String name,
        @Nullable String phone,
        @Nullable String email,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String language) {

    /** Someone who was not asked for a language. */
    public Complainant(String name, @Nullable String phone, @Nullable String email) {
        this(name, phone, email, null);
    }

    @Override
    public String toString() {
        return "Complainant[masked]";
    }
}
