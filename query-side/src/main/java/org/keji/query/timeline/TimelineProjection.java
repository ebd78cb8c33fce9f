package org.keji.query.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.catalogue.EventCatalogue;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.ReadModel.Journal;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every event that may concern a customer leaves a line, and every stream says whom it concerns. */
@Configuration(proxyBeanMethods = false)
public class TimelineProjection {

    static final String NAME = "customer_timeline";

    private final EventCatalogue catalogue = new EventCatalogue();
    private final Concerns concerns = new Concerns(catalogue);

    @Bean
    public ReadModel customerTimeline() {
        return new ReadModel(
                NAME,
                1,
                List.of(new Entities<>("link", LinkRow.class, LinkRow::keyOf, LinkRow::after)),
                List.of(new Journal<>("step", StepRow.class, this::step)));
    }

    private @Nullable StepRow step(Recorded recorded) {
        String what = catalogue.entryOf(recorded.event().getClass()).name();
        String kind = Concerns.kind(what);
        return concerns.mayConcern(kind)
                ? new StepRow(
                        recorded.position(),
                        recorded.stream(),
                        recorded.sequence(),
                        kind,
                        what,
                        recorded.occurredAt(),
                        recorded.recordedAt(),
                        recorded.actor(),
                        recorded.reason())
                : null;
    }
}
