package org.keji.kernel.hospitality;

import java.time.Instant;

/**
 * In an emergency somebody agreed to a meal in words (HO-05).
 *
 * @param approver by the name they sign in with; their papers follow
 * @param saidAt when they said so
 */
public record OralConsent(String approver, Instant saidAt) {}
