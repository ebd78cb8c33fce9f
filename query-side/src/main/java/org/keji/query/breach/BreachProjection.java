package org.keji.query.breach;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.breach.BreachEvent;
import org.keji.kernel.breach.BreachEvent.BreachAnswered;
import org.keji.kernel.breach.BreachEvent.BreachDecided;
import org.keji.kernel.breach.BreachEvent.BreachReported;
import org.keji.kernel.event.EventJson;
import org.keji.kernel.personal.Personal;
import org.keji.query.breach.BreachRow.Reply;
import org.keji.query.breach.BreachRow.Report;
import org.keji.query.breach.BreachRow.Ruling;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How breaches enter the register, are answered and decided on (PO-06). */
@Configuration(proxyBeanMethods = false)
public class BreachProjection {

    static final String NAME = "breach_register";

    private final EventJson json = new EventJson();

    @Bean
    public ReadModel breachRegister() {
        return new ReadModel(
                NAME,
                1,
                List.of(new Entities<>("breach", BreachRow.class, BreachProjection::key, this::after)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof BreachEvent ? recorded.stream() : null;
    }

    @Nullable
    BreachRow after(@Nullable BreachRow before, Recorded recorded) {
        BreachEvent event = (BreachEvent) recorded.event();
        return switch (event) {
            case BreachReported e -> row(before, recorded, report(e, recorded), null, null);
            case BreachAnswered e ->
                before == null ? null : row(before, recorded, before.report(), reply(e), before.ruling());
            case BreachDecided e ->
                before == null ? null : row(before, recorded, before.report(), before.reply(), ruling(e, recorded));
        };
    }

    private static BreachRow row(
            @Nullable BreachRow before,
            Recorded recorded,
            Report report,
            @Nullable Reply reply,
            @Nullable Ruling ruling) {
        return BreachRow.of(
                recorded.stream(),
                report,
                reply,
                ruling,
                Math.max(before == null ? 0 : before.version(), recorded.sequence() + 1),
                Math.max(before == null ? 0 : before.position(), recorded.position()));
    }

    private Report report(BreachReported e, Recorded recorded) {
        return new Report(
                e.rule(),
                e.concerned(),
                e.department(),
                e.reportedBy(),
                e.occurredAt(),
                recorded.recordedAt(),
                e.answerDue(),
                sealed(e.account()));
    }

    private Reply reply(BreachAnswered e) {
        return new Reply(e.occurredAt(), e.inTime(), sealed(e.answer()));
    }

    private static Ruling ruling(BreachDecided e, Recorded recorded) {
        return new Ruling(e.occurredAt(), recorded.actor(), e.finding().code(), e.sanction());
    }

    /** Copied as it is; nothing is opened. */
    private Json sealed(Personal<String> text) {
        return new Json(json.write(text));
    }
}
