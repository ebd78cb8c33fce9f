package org.keji.kernel.hospitality;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.keji.kernel.hospitality.BillEvent.BillMissed;
import org.keji.kernel.hospitality.BillEvent.BillSigned;
import org.keji.kernel.hospitality.BillEvent.BillStated;
import org.keji.kernel.hospitality.BillEvent.HospitalitySettled;
import org.keji.kernel.hospitality.BillEvent.NotReimbursed;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityApproved;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityRefused;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityRequested;
import org.keji.kernel.hospitality.HospitalityEvent.HospitalityWithdrawn;
import org.keji.kernel.hospitality.HospitalityEvent.MealHeld;
import org.keji.kernel.hospitality.HospitalityEvent.MealNotHeld;
import org.keji.kernel.hospitality.HospitalityEvent.OrallyApproved;
import org.keji.kernel.hospitality.HospitalityEvent.PapersFiled;
import org.keji.kernel.hospitality.HospitalityEvent.PapersMissed;
import org.keji.kernel.identity.Code;

/** How far a request for hospitality has come. */
public enum MealStage {
    REQUESTED("已申请"),
    /** A banquet that is approved as a meal, and not as a banquet. */
    HALF_APPROVED("待部门同意"),
    APPROVED("已批准"),
    REFUSED("已拒绝"),
    WITHDRAWN("已撤回"),
    HELD("已用餐"),
    NOT_HELD("未用餐"),
    BILLED("已报账"),
    SIGNED("已签字"),
    SETTLED("已结算"),
    NOT_REIMBURSED("不予报销");

    private final String chinese;

    MealStage(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The name in JSON and in read models. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }

    /** Where an event brings a request; empty where it stays where it is. */
    public static Optional<MealStage> after(HospitalityEvent event) {
        return switch (event) {
            case HospitalityRequested _ -> Optional.of(REQUESTED);
            case HospitalityApproved e -> Optional.of(e.complete() ? APPROVED : HALF_APPROVED);
            case OrallyApproved _ -> Optional.of(APPROVED);
            case HospitalityRefused _ -> Optional.of(REFUSED);
            case HospitalityWithdrawn _ -> Optional.of(WITHDRAWN);
            case MealHeld _ -> Optional.of(HELD);
            case MealNotHeld _ -> Optional.of(NOT_HELD);
            case PapersFiled _, PapersMissed _, BillMissed _ -> Optional.empty();
            case BillStated _ -> Optional.of(BILLED);
            case BillSigned _ -> Optional.of(SIGNED);
            case HospitalitySettled _ -> Optional.of(SETTLED);
            case NotReimbursed _ -> Optional.of(NOT_REIMBURSED);
        };
    }

    /** Whether nobody has said yet that it took place, and it still may. */
    public boolean isAhead() {
        return this == REQUESTED || this == HALF_APPROVED || this == APPROVED;
    }

    /** Whether it took place. */
    public boolean tookPlace() {
        return this == HELD || this == BILLED || this == SIGNED || this == SETTLED || this == NOT_REIMBURSED;
    }
}
