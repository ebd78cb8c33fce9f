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

    private static final List<PolicyVersion> BOOKS =
            NAMES.stream().map(ShippedBooks::load).toList();

    public List<PolicyVersion> all() {
        return BOOKS;
    }

    /** @throws IllegalArgumentException if no book of that name ships */
    public PolicyVersion version(String name) {
        return BOOKS.stream()
                .filter(book -> book.book().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("No policy book is called " + name + "; there are " + NAMES));
    }

    /** The book as it ships. */
    public PolicyEdition named(String name) {
        PolicyVersion shipped = version(name);
        return PolicyEdition.of(shipped, null, shipped);
    }

    private static PolicyVersion load(String name) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = ShippedBooks.class.getResourceAsStream("/policy/" + name + ".json")) {
            return mapper.readValue(Objects.requireNonNull(in), PolicyVersion.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
