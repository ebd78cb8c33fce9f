package org.keji.kernel.forum;

import java.time.LocalDate;

/**
 * What a forum is about, when and where (VP-11). It names no customer: whom it invites is drawn.
 *
 * @param day for which it is planned, in the zone of the house
 * @param place in words
 * @param inCharge the executive, by the name they sign in with, or the department that organises it
 */
public record ForumTerms(String topic, LocalDate day, String place, String inCharge) {}
