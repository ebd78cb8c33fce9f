package org.keji.routing.problem;

import java.time.LocalDate;

/**
 * What was agreed with a customer and stays.
 *
 * @param start seconds since midnight
 */
public record Appointment(String manager, LocalDate date, int start) {}
