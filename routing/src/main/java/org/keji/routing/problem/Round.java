package org.keji.routing.problem;

import java.time.LocalDate;
import java.util.List;

/**
 * One account manager's one day.
 *
 * @param start the place it begins at
 * @param end the place to be back at before the last of the hours ends
 * @param hours working hours in order; between them, as at lunch, nobody travels or visits, and a way goes on after it
 * @param capacity how much a day holds, in the unit of {@link Stop#load()} (VP-14)
 */
public record Round(String manager, LocalDate date, int start, int end, List<Span> hours, int capacity) {

    public Round {
        hours = List.copyOf(hours);
    }

    /** Working time in seconds. */
    public int length() {
        return hours.stream().mapToInt(Span::length).sum();
    }
}
