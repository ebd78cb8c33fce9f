package org.keji.eventstore.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keji.eventstore.append.AppendUnit;
import org.keji.eventstore.append.NewEvent;

/** Units of a domain that means nothing, for tests of the log itself. */
public final class Units {

    private Units() {}

    public static NewEvent event(String stream, long sequence) {
        return new NewEvent(
                stream,
                sequence,
                UUID.randomUUID(),
                "thing.happened",
                1,
                "{\"text\":\"客 " + stream + "\"}",
                "{}",
                Instant.parse("2026-05-01T08:00:00Z"),
                List.of());
    }

    public static AppendUnit unit(NewEvent... events) {
        return AppendUnit.of(List.of(events));
    }

    public static AppendUnit claiming(String stream, String value) {
        return new AppendUnit(
                List.of(event(stream, 0)),
                List.of(new AppendUnit.Claim(stream, "number", value)),
                List.of(),
                null,
                null,
                List.of());
    }
}
