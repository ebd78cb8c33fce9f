package org.keji.query.trail;

import java.util.List;
import org.keji.kernel.catalogue.EventCatalogue;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Journal;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every event leaves one line in the trail, whatever aggregate it belongs to. */
@Configuration(proxyBeanMethods = false)
public class TrailProjection {

    static final String NAME = "audit_trail";

    private final EventCatalogue catalogue = new EventCatalogue();

    @Bean
    public ReadModel auditTrail() {
        return new ReadModel(NAME, 1, List.of(), List.of(new Journal<>("entry", TrailRow.class, this::entry)));
    }

    private TrailRow entry(Recorded recorded) {
        return new TrailRow(
                recorded.position(),
                recorded.stream(),
                recorded.sequence(),
                catalogue.entryOf(recorded.event().getClass()).name(),
                recorded.actor(),
                recorded.mark("department"),
                recorded.occurredAt(),
                recorded.recordedAt(),
                recorded.reason(),
                recorded.mark("book"),
                recorded.mark("commandId"),
                recorded.mark("traceId"),
                recorded.isHistory());
    }
}
