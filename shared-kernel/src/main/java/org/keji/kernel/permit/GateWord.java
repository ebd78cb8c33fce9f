package org.keji.kernel.permit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.Code;
import org.keji.kernel.rule.Sentence;

/** What is said at the gate to whoever wants in, and the rule it rests on (PE-06, PE-07, PE-10). */
public enum GateWord {
    MAY_ENTER("PE-06", "May enter.", "可以进入。"),
    NOT_DECIDED("PE-06", "Nobody has consented yet: ask the department.", "尚未获准：请询问服务部门。"),
    NOT_YET("PE-10", "It is too early: the permit is not good yet.", "时间未到：许可尚未生效。"),
    OVER("PE-10", "It is too late: the permit is no longer good.", "时间已过：许可已失效。"),
    ENDED("PE-06", "The permit has come to its end.", "许可已终结。"),
    REFUSED("PE-06", "The visit was refused.", "参观未获批准。"),
    CALLED_OFF("PE-06", "The permit was withdrawn or revoked.", "许可已撤回或撤销。"),
    STRUCK("PE-01", "Is no longer among the visitors of this permit.", "已不在该许可的访客名单中。"),
    ALREADY_INSIDE("PE-07", "Is inside already.", "已在内。");

    private final String ruleId;
    private final Sentence sentence;

    GateWord(String ruleId, String english, String chinese) {
        this.ruleId = ruleId;
        this.sentence = new Sentence(english, chinese);
    }

    /**
     * @param validFrom from when the permit is good, that moment included; null while nobody granted it
     * @param validUntil until when it is good, that moment included; null while nobody granted it
     */
    public static GateWord to(
            VisitorStage visitor,
            PermitStage permit,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil,
            Instant now) {
        return switch (visitor) {
            case INSIDE -> ALREADY_INSIDE;
            case STRUCK -> STRUCK;
            case EXPECTED, LEFT, TURNED_AWAY -> by(permit, validFrom, validUntil, now);
        };
    }

    private static GateWord by(
            PermitStage permit, @Nullable Instant validFrom, @Nullable Instant validUntil, Instant now) {
        return switch (permit) {
            case APPLIED, REVIEWED -> NOT_DECIDED;
            case GRANTED, ON_SITE -> {
                if (validFrom == null || now.isBefore(validFrom)) {
                    yield NOT_YET;
                }
                yield validUntil == null || now.isAfter(validUntil) ? OVER : MAY_ENTER;
            }
            case CLOSED, EXPIRED, NOT_USED -> ENDED;
            case REFUSED -> REFUSED;
            case WITHDRAWN, REVOKED -> CALLED_OFF;
        };
    }

    public boolean opensGate() {
        return this == MAY_ENTER;
    }

    /** The rule of the handbook it rests on. */
    public String ruleId() {
        return ruleId;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The name in JSON. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }
}
