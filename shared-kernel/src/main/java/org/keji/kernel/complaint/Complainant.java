package org.keji.kernel.complaint;

import org.jspecify.annotations.Nullable;

/** Who complains, as far as they say. Always inside a personal value. */
public record Complainant(
        String name, @Nullable String phone, @Nullable String email) {

    @Override
    public String toString() {
        return "Complainant[masked]";
    }
}
