package org.keji.command.mutants;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Mutants of one kind in one method, which is as precisely as they can be told apart: line numbers change with every
 * edit.
 *
 * @param type the class that was changed, with its package
 * @param mutator the kind of change
 */
record Mutants(String type, String method, String mutator) implements Comparable<Mutants> {

    /** What lives without an explanation, and what is explained but lives no more; empty if all is well. */
    static List<String> differences(Map<Mutants, Integer> living, Map<Mutants, Integer> explained) {
        Map<Mutants, Integer> all = new TreeMap<>(living);
        explained.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .filter(mutants -> !living.getOrDefault(mutants, 0).equals(explained.getOrDefault(mutants, 0)))
                .map(mutants -> "%s: %d live, %d are explained"
                        .formatted(mutants, living.getOrDefault(mutants, 0), explained.getOrDefault(mutants, 0)))
                .collect(Collectors.toList());
    }

    @Override
    public int compareTo(Mutants other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return type + " " + method + " " + mutator;
    }
}
