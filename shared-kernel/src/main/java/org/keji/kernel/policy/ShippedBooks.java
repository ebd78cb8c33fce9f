package org.keji.kernel.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The two books that come with the house (PO-05), read from data. */
public final class ShippedBooks {

    private static final List<String> NAMES = List.of("standard", "strict");

    private final List<PolicyBook> books =
            NAMES.stream().map(ShippedBooks::load).toList();

    public List<PolicyBook> all() {
        return books;
    }

    /** @throws IllegalArgumentException if no book of that name ships */
    public PolicyBook named(String name) {
        return books.stream()
                .filter(book -> book.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("No policy book is called " + name + "; there are " + NAMES));
    }

    private static PolicyBook load(String name) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = ShippedBooks.class.getResourceAsStream("/policy/" + name + ".json")) {
            return mapper.readValue(Objects.requireNonNull(in), PolicyBook.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
