package org.keji.kernel.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Where in the month a visit stands (VP-01).
 *
 * @param startsAt by the clock of the house; null where only the order of the day is planned
 * @param order its place among the visits of the day, counted from 1
 */
public record VisitSlot(LocalDate day, @Nullable LocalTime startsAt, int order) {}
