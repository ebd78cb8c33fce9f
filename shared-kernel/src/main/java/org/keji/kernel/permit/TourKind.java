package org.keji.kernel.permit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import org.keji.kernel.identity.Code;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyParameter;

/** Kinds of tours (PE-02): each has its time of notice and its way to be approved. */
public enum TourKind {
    KEY("重点参观", PolicyParameter.TOUR_NOTICE_KEY, PolicyParameter.TOUR_APPROVAL_KEY),
    GROUP("团体参观", PolicyParameter.TOUR_NOTICE_GROUP, PolicyParameter.TOUR_APPROVAL_GROUP),
    ORDINARY("一般参观", PolicyParameter.TOUR_NOTICE_ORDINARY, PolicyParameter.TOUR_APPROVAL_ORDINARY),
    AD_HOC("临时参观", PolicyParameter.TOUR_NOTICE_AD_HOC, PolicyParameter.TOUR_APPROVAL_AD_HOC);

    private final String chinese;
    private final PolicyParameter notice;
    private final PolicyParameter approval;

    TourKind(String chinese, PolicyParameter notice, PolicyParameter approval) {
        this.chinese = chinese;
        this.notice = notice;
        this.approval = approval;
    }

    public String chinese() {
        return chinese;
    }

    /** How long before the tour starts the departments or the receiving staff know of it, at the latest (PE-02). */
    public Duration notice(PolicyEdition book) {
        return book.duration(notice);
    }

    /** Whether the general manager has the last word on it, and not the service department (PE-04). */
    public boolean goesToGeneralManager(PolicyEdition book) {
        return book.isOn(approval);
    }

    /** Whether word may go by phone first where the notice is too late (PE-03). */
    public boolean allowsWordFirst() {
        return this == KEY || this == GROUP;
    }

    /** The name in JSON and in read models. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }

    /** @throws IllegalArgumentException if no kind has that name */
    @JsonCreator
    public static TourKind ofCode(String code) {
        return Code.find(TourKind.class, code).orElseThrow(() -> new IllegalArgumentException("No such kind"));
    }
}
