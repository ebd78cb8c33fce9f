package org.keji.command.interaction;

/** Who took a contact, where another passes it on. */
public record Taker(String subject, String department) {}
