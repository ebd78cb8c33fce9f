package org.keji.query.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.incident.IncidentEvent;
import org.keji.kernel.incident.IncidentEvent.IncidentClosed;
import org.keji.kernel.incident.IncidentEvent.IncidentRecorded;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How incidents with visitors enter the register, and are closed (PE-06). */
@Configuration(proxyBeanMethods = false)
public class IncidentProjection {

    static final String NAME = "incident_register";
    static final String INCIDENT = "incident";

    private final EventJson json = new EventJson();

    @Bean
    public ReadModel incidentRegister() {
        return new ReadModel(
                NAME,
                1,
                List.of(new Entities<>(INCIDENT, IncidentRow.class, IncidentProjection::key, this::after)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof IncidentEvent ? recorded.stream() : null;
    }

    @Nullable
    IncidentRow after(@Nullable IncidentRow before, Recorded recorded) {
        return switch ((IncidentEvent) recorded.event()) {
            // Copied as it is; nothing is opened.
            case IncidentRecorded e -> IncidentRow.of(e, new Json(json.write(e.account())), recorded);
            case IncidentClosed e -> before == null ? null : before.after(e, recorded);
        };
    }
}
