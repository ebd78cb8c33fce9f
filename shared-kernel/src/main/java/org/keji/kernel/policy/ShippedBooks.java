package org.keji.kernel.policy;

import java.util.List;
import tools.jackson.core.type.TypeReference;

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
        return PolicyData.read(name, new TypeReference<>() {});
    }
}
