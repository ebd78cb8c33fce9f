package org.keji.kernel.forum;

import java.util.List;

/**
 * A representative list with how it came about, so that an auditor can draw it again (VP-11).
 *
 * @param seed from which the order within each stratum follows
 * @param knownTo the position of the log up to which customers were known when it was drawn
 * @param shares of every stratum there was, in their order
 * @param invited who is on the list
 * @param reserve who stands in for whom of the same stratum declines, in this order
 */
public record Sample(String seed, long knownTo, List<Share> shares, List<Guest> invited, List<Guest> reserve) {}
