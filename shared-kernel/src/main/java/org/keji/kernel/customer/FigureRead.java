package org.keji.kernel.customer;

/**
 * A figure a grade rests on, as it was when the grade was computed (CU-06).
 *
 * @param figure what was looked at, such as {@code revenue}
 * @param value a number, or a word where the figure has words
 */
public record FigureRead(String figure, String value) {}
