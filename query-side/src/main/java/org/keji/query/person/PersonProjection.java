package org.keji.query.person;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.person.PersonEvent;
import org.keji.kernel.person.PersonEvent.ConsentRecorded;
import org.keji.kernel.person.PersonEvent.ConsentWithdrawn;
import org.keji.kernel.person.PersonEvent.DataDisclosed;
import org.keji.kernel.person.PersonEvent.ErasureRequested;
import org.keji.kernel.person.PersonEvent.ErasureWithdrawn;
import org.keji.kernel.person.PersonEvent.HoldLifted;
import org.keji.kernel.person.PersonEvent.HoldPlaced;
import org.keji.kernel.person.PersonEvent.PersonErased;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests for erasure, holds, erasures and consents (DP-01, DP-03). */
@Configuration(proxyBeanMethods = false)
public class PersonProjection {

    static final String NAME = "person_register";

    @Bean
    public ReadModel personRegister() {
        return new ReadModel(
                NAME,
                1,
                List.of(
                        new Entities<>("person", PersonRow.class, PersonProjection::key, PersonProjection::after),
                        new Entities<>(
                                "consent", ConsentRow.class, PersonProjection::consent, PersonProjection::agreed)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof PersonEvent ? recorded.stream() : null;
    }

    static PersonRow after(@Nullable PersonRow before, Recorded recorded) {
        PersonRow row = Objects.requireNonNullElseGet(before, () -> PersonRow.known(recorded.stream()));
        return switch ((PersonEvent) recorded.event()) {
            case ErasureRequested e -> row.requested(e);
            case ErasureWithdrawn _ -> row.withdrawn();
            case HoldPlaced _ -> row.holding(true);
            case HoldLifted _ -> row.holding(false);
            case PersonErased e -> row.erased(recorded.actor(), e.occurredAt(), recorded.position());
            case ConsentRecorded _, ConsentWithdrawn _, DataDisclosed _ -> row;
        };
    }

    private static @Nullable String consent(Recorded recorded) {
        return recorded.event() instanceof PersonEvent event ? consent(event) : null;
    }

    private static @Nullable String consent(PersonEvent event) {
        return switch (event) {
            case ConsentRecorded e -> ConsentRow.key(e.stream(), e.consent());
            case ConsentWithdrawn e -> ConsentRow.key(e.stream(), e.consent());
            case DataDisclosed e -> ConsentRow.key(e.stream(), e.consent());
            case ErasureRequested _, ErasureWithdrawn _, HoldPlaced _, HoldLifted _, PersonErased _ -> null;
        };
    }

    static @Nullable ConsentRow agreed(@Nullable ConsentRow before, Recorded recorded) {
        return switch ((PersonEvent) recorded.event()) {
            case ConsentRecorded e ->
                new ConsentRow(
                        ConsentRow.key(e.stream(), e.consent()),
                        e.stream(),
                        e.consent(),
                        e.recipient(),
                        e.purpose(),
                        e.occurredAt(),
                        e.until(),
                        null,
                        0);
            case ConsentWithdrawn e -> before == null ? null : before.withdrawn(e.occurredAt());
            case DataDisclosed _ -> before == null ? null : before.used();
            case ErasureRequested _, ErasureWithdrawn _, HoldPlaced _, HoldLifted _, PersonErased _ -> before;
        };
    }
}
