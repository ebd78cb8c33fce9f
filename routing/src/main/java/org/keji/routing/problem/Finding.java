package org.keji.routing.problem;

/**
 * Why a problem cannot be planned as it stands.
 *
 * @param where such as {@code /stops/3/seconds}
 * @param problem in one sentence
 * @param remedy what to do about it
 */
public record Finding(String where, String problem, String remedy) {}
