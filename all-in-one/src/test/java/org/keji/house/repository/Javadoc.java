package org.keji.house.repository;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Javadoc as plain prose for readers who see no code. */
final class Javadoc {

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(code|link)\\s+([^}]*)}");

    private Javadoc() {}

    static Optional<String> prose(@Nullable String comment) {
        if (comment == null || comment.isBlank()) {
            return Optional.empty();
        }
        String beforeTags = BLOCK_TAG.split(comment, 2)[0];
        String plain = INLINE_TAG.matcher(beforeTags).replaceAll("`$2`").replaceAll("\\s+", " ");
        return Optional.of(plain.strip()).filter(text -> !text.isEmpty());
    }
}
