package org.keji.command.spec;

import org.keji.kernel.event.DomainEvent;

/** Something that happened, with the words people use for it. */
public record Fact(String words, DomainEvent event) {}
