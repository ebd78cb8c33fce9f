package org.keji.query.readmodel;

/** JSON kept to the letter in a column of a read model. */
public record Json(String text) {}
