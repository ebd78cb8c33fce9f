package org.keji.query.permit;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.Code;
import org.keji.kernel.permit.PermitStage;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;

/** What a permit waits for, and until when (PE-03 to PE-05, PE-10). */
enum Awaits {
    /** The department reviews it. */
    REVIEW,
    /** The department consents to who came unannounced. */
    CONSENT,
    /** The general manager has the last word. */
    APPROVAL,
    /** The notice follows the word by phone (PE-03). */
    NOTICE,
    /** Departments acknowledge the notice (PE-05). */
    ACKNOWLEDGEMENT,
    /** Visitors leave. */
    LEAVING;

    private static final Field<String> STATE = field(DSL.name("e", "state"), String.class);

    /** All that a permit waits for. */
    static List<Awaits> of(PermitRow row) {
        return Arrays.stream(values()).filter(awaits -> awaits.isAwaited(row)).toList();
    }

    private boolean isAwaited(PermitRow row) {
        boolean isApplied = row.stage() == PermitStage.APPLIED;
        boolean isGood = row.stage().opensGate();
        Notice notice = row.notice();
        return switch (this) {
            case REVIEW -> isApplied && !row.application().walkIn();
            case CONSENT -> isApplied && row.application().walkIn();
            case APPROVAL -> row.stage() == PermitStage.REVIEWED;
            case NOTICE -> isGood && notice.dueAt() != null && notice.sentAt() == null;
            case ACKNOWLEDGEMENT -> isGood && !notice.silent().isEmpty();
            case LEAVING -> row.inside() > 0;
        };
    }

    /** The last moment in time for it. */
    Instant due(PermitRow row) {
        return switch (this) {
            case REVIEW, CONSENT, APPROVAL -> row.application().startsAt();
            case NOTICE -> Objects.requireNonNull(row.notice().dueAt());
            case ACKNOWLEDGEMENT -> Objects.requireNonNull(row.notice().acknowledgeBy());
            case LEAVING -> Objects.requireNonNull(row.grant()).validUntil();
        };
    }

    /** The same in SQL. */
    Condition inSql() {
        Condition applied = STATE.eq(PermitStage.APPLIED.code());
        Condition good = STATE.in(PermitStage.GRANTED.code(), PermitStage.ON_SITE.code());
        return switch (this) {
            case REVIEW -> applied.and(condition("not e.walk_in"));
            case CONSENT -> applied.and(condition("e.walk_in"));
            case APPROVAL -> STATE.eq(PermitStage.REVIEWED.code());
            case NOTICE -> good.and(condition("e.notice_due_at is not null and e.notice_sent_at is null"));
            case ACKNOWLEDGEMENT -> good.and(condition("not e.notice_departments <@ e.notice_acknowledged"));
            case LEAVING -> condition("e.inside > 0");
        };
    }

    String code() {
        return Code.of(this);
    }

    /** @throws Refusal if a permit waits for nothing of that name */
    static @Nullable Awaits read(@Nullable String code) {
        return code == null
                ? null
                : Code.find(Awaits.class, code)
                        .orElseThrow(() -> new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query awaits"));
    }
}
