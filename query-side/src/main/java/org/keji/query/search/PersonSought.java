package org.keji.query.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person who is sought; all of it must hold. It comes in a body and is nowhere kept.
 *
 * @param name a name or a part of it
 * @param phone a telephone number in any usual spelling
 * @param email an e-mail address
 */
@Schema(name = "PersonSearch")
public record PersonSought(
        @Schema(description = "A name or part of one, of two characters or more", example = "小明") @Nullable
        String name,

        @Schema(description = "With or without its country, blanks and dashes", example = "+86 138 0013 8000") @Nullable
        String phone,

        @Schema(description = "The whole address", example = "xiaoming@example.com") @Nullable
        String email) {

    /** Which fields are sought by. */
    public List<String> fields() {
        return Stream.of(name == null ? "" : "name", phone == null ? "" : "phone", email == null ? "" : "email")
                .filter(field -> !field.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return "PersonSought[masked]";
    }
}
