package org.keji.kernel.gift;

import com.fasterxml.jackson.annotation.JsonValue;
import org.keji.kernel.gift.GiftEvent.GiftApproved;
import org.keji.kernel.gift.GiftEvent.GiftApprovedByBook;
import org.keji.kernel.gift.GiftEvent.GiftGiven;
import org.keji.kernel.gift.GiftEvent.GiftHeldForApproval;
import org.keji.kernel.gift.GiftEvent.GiftProposed;
import org.keji.kernel.gift.GiftEvent.GiftRefused;
import org.keji.kernel.gift.GiftEvent.GiftWithdrawn;
import org.keji.kernel.gift.GiftEvent.HospitalityCounted;
import org.keji.kernel.identity.Code;

/** How far a gift has come (CU-15). */
public enum GiftStage {
    /** Over a limit of the book: somebody else decides. */
    AWAITING("待批"),
    APPROVED("已批准"),
    REFUSED("已拒绝"),
    GIVEN("已赠送"),
    WITHDRAWN("已撤回");

    private final String chinese;

    GiftStage(String chinese) {
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

    /** Where an event brings the gift it is about. */
    public static GiftStage after(GiftEvent event) {
        return switch (event) {
            case GiftProposed _, GiftHeldForApproval _ -> AWAITING;
            case GiftApprovedByBook _, GiftApproved _ -> APPROVED;
            case GiftRefused _ -> REFUSED;
            case GiftGiven _, HospitalityCounted _ -> GIVEN;
            case GiftWithdrawn _ -> WITHDRAWN;
        };
    }

    /** Whether it counts for the year of whoever it is for: what may still be given does, and what was. */
    public boolean counts() {
        return this != REFUSED && this != WITHDRAWN;
    }

    /** Whether it may still come to be given. */
    public boolean isOpen() {
        return this == AWAITING || this == APPROVED;
    }
}
