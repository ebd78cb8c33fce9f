package org.keji.kernel.customer;

/**
 * Somebody of the named support team of a customer (CU-08).
 *
 * @param function what they do for the customer, such as claims or finance
 * @param member who it is
 */
public record TeamMember(String function, String member) {}
