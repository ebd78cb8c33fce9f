package org.keji.command.due;

import java.util.Optional;
import org.keji.eventstore.message.EventCodec;
import org.keji.eventstore.read.LogReader;

/** How a stream began, for what follows from that alone. */
final class Beginning {

    private final LogReader reader;
    private final EventCodec codec;

    Beginning(LogReader reader, EventCodec codec) {
        this.reader = reader;
        this.codec = codec;
    }

    /** Whether anything ever happened there. */
    boolean isThere(String stream) {
        return reader.lastSequence(stream).isPresent();
    }

    /** Its first event; empty if there is none, or it is none of these. */
    <E> Optional<E> of(String stream, Class<E> type) {
        return reader.event(stream, 0)
                .map(first -> codec.decode(first.name(), first.revision(), first.payload()))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
