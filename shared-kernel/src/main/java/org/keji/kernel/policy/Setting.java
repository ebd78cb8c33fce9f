package org.keji.kernel.policy;

/**
 * A parameter's value with its source.
 *
 * @param source source and article, {@code proposed} or {@code own}
 */
public record Setting(String value, String source) {}
