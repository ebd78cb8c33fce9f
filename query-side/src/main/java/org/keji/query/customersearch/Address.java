package org.keji.query.customersearch;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.keji.query.search.Words;

/**
 * An address as it is compared with another: Chinese in pairs of neighbours, other words and numbers whole.
 *
 * @param words none of them twice
 */
record Address(Set<String> words) {

    static Address of(String address) {
        return new Address(new TreeSet<>(Words.sought(address)));
    }

    List<String> keys() {
        return List.copyOf(words);
    }

    /** How alike two addresses are, from 0 to 1; where both have numbers and not the same, they are two places. */
    double likeness(Address other) {
        Set<String> here = numbers();
        Set<String> there = other.numbers();
        boolean contradict = !here.containsAll(there) && !there.containsAll(here);
        return contradict ? 0 : OrganisationName.dice(words, other.words);
    }

    private Set<String> numbers() {
        return words.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }
}
