package org.keji.kernel.policy;

import static org.keji.kernel.policy.ParameterType.*;
import static org.keji.kernel.policy.Ranges.*;

import org.keji.kernel.rule.Sentence;

/**
 * The parameters of the policy book, each with the rule whose number or switch it is and the values it can have
 * (PO-01). One that was ever published stays here: the log names it.
 */
public enum PolicyParameter {
    BUSINESS_ZONE("PO-01", new Zone()),
    COMPLAINT_FIRST_ANSWER("CO-02", span("PT1H", "P30D")),
    COMPLAINT_RESOLUTION_MINOR("CO-03", span("PT1H", "P365D")),
    COMPLAINT_RESOLUTION_MAJOR("CO-03", span("PT1H", "P365D")),
    COMPLAINT_RESOLUTION_CRITICAL("CO-03", span("PT1H", "P365D")),
    COMPLAINT_RESOLUTION_URGENT("CO-03", span("PT1H", "P365D")),
    COMPLAINT_MAJOR_INFORMS("CO-03", new Roles()),
    COMPLAINT_CRITICAL_INFORMS("CO-03", new Roles()),
    COMPLAINT_ASSESSMENT("CO-12", span("PT1H", "P90D")),
    COMPLAINT_HAND_OVER("CO-12", span("PT15M", "P30D")),
    COMPLAINT_INVESTIGATED_BY("CO-05", new Roles()),
    COMPLAINT_ACTIONS_ALWAYS("CO-06", new Switch()),
    COMPLAINT_VERIFICATION("CO-12", span("PT1H", "P365D")),
    COMPLAINT_FOLLOW_UP("CO-07", span("PT1H", "P365D")),
    COMPLAINT_CLOSING("CO-12", span("PT1H", "P365D")),
    COMPLAINT_ESCALATION_SERVICE_MANAGER("CO-08", span("PT15M", "P90D")),
    COMPLAINT_ESCALATION_GENERAL_MANAGER("CO-08", span("PT15M", "P90D")),
    EMAIL_ANSWER("IN-02", span("PT15M", "P30D")),
    PHONE_ANSWER("IN-02", span("PT1M", "P30D")),
    CHAT_ANSWER("IN-02", span("PT5S", "P1D")),
    INQUIRY_ANSWER("IN-02", span("PT15M", "P30D")),
    GREEN_CHANNEL_ANSWER("CU-16", span("PT1M", "P30D")),
    WORKING_HOURS("IN-06", new Hours()),
    OUT_OF_HOURS_CALL_BACK("IN-06", span("PT5M", "P7D")),
    ALWAYS_OPEN_PHONE("IN-06", new Phone()),
    INTERACTION_HAND_OVER("IN-03", span("PT5M", "P30D")),
    RETENTION_INTERACTION("DP-03", span("P30D", "P3650D")),
    ERASURE_GRACE("DP-03", span("PT0S", "P30D")),
    RETENTION_COMPLAINT("DP-03", span("P30D", "P3650D")),
    CARD_REVIEW_KEY("CU-03", span("P7D", "P3650D")),
    CARD_REVIEW("CU-03", span("P7D", "P3650D")),
    PROMISE_RISK_NOTICE("CU-22", span("PT15M", "P30D")),
    CONTRACT_REVIEWERS("CU-19", new Departments()),
    CONTRACT_REVIEW_WITHIN("CU-19", span("PT1H", "P90D")),
    CONTRACT_MAJOR_CHANGE("CU-19", new Share()),
    CONTRACT_RENEWAL_NOTICE("CU-19", span("P1D", "P365D")),
    VALUE_RATE("CU-13", share()),
    VALUE_YEARS("CU-13", new Quantity("1", "100", 0)),
    VALUE_RETENTION("CU-13", share()),
    VALUE_WINDOW("CU-13", span("P30D", "P3650D")),
    GIFT_LIMIT("CU-15", money()),
    GIFT_LIMIT_YEAR("CU-15", money()),
    GIFT_LIMIT_OFFICIAL("CU-15", money()),
    GIFT_LIMIT_OFFICIAL_YEAR("CU-15", money()),
    YEARS_ESTABLISHED("CU-04", years()),
    YEARS_LOYAL("CU-04", years()),
    GRADING_SCHEMES("CU-06", new Schemes()),
    GRADING_INTERVAL("CU-06", span("P1D", "P365D")),
    LARGE_CLIENT_PURCHASES("CU-07", sales()),
    LARGE_CLIENT_YEARS("CU-07", years()),
    TEAM_FUNCTIONS("CU-08", new Functions()),
    VISIT_EFFORT("CU-09", new Efforts()),
    VISIT_EVERY_KEY("VP-02", span("P1D", "P3650D")),
    VISIT_EVERY_ORDINARY("VP-02", span("P1D", "P3650D")),
    VISIT_EVERY_CUSTOMER("VP-02", span("P1D", "P3650D")),
    VISIT_PLAN_APPROVAL("VP-03", new Switch()),
    VISIT_PLAN_LEAD("VP-03", span("PT0S", "P60D")),
    VISIT_REPORT_WITHIN("VP-09", span("PT1H", "P30D")),
    VISIT_FINDING_ANSWER("VP-09", span("PT1H", "P90D")),
    VISIT_TRAINING_LEAST("VP-08", span("PT0S", "P1D")),
    VISIT_TRAINING_MOST("VP-08", span("PT0S", "P1D")),
    FORUMS_HALF_YEARLY("VP-11", new Quantity("1", "50", 0)),
    FORUM_MINUTES("VP-11", span("PT1H", "P90D")),
    FORUM_ANSWER("VP-11", span("PT1H", "P180D")),
    MEAL_CAPS("HO-02", new MealCaps()),
    MEAL_DRINKS("HO-03", new Quantity("1", "100", 0)),
    MEAL_DRINKS_STRICT("HO-03", new Standings()),
    MEAL_HOSTS("HO-04", new HostBands()),
    MEAL_HOSTS_STRICT("HO-04", new Standings()),
    MEAL_PAPERS("HO-05", span("PT1H", "P30D")),
    MEAL_BILL("HO-06", span("PT1H", "P30D")),
    MEAL_BUDGETS("HO-06", new MealBudgets()),
    LIFECYCLE_TRIAL("CU-11", new Quantity("1", "100", 0)),
    LIFECYCLE_CHANGE("CU-11", new Share()),
    LIFECYCLE_SILENCE("CU-11", span("P7D", "P3650D")),
    SERVICE_LARGE("CU-20", new Wording()),
    SERVICE_MEDIUM("CU-20", new Wording()),
    SERVICE_SMALL("CU-20", new Wording()),
    SERVICE_SOLE_TRADER("CU-20", new Wording()),
    SERVICE_INTERNATIONAL("CU-20", new Wording()),
    TERRITORY_TOLERANCE("VP-04", squareMetres()),
    TRAVEL_PACES("VP-05", new Paces()),
    OUTLET_KINDS("VP-14", new Outlets()),
    WHEREABOUTS_CONFIRMED("VP-15", span("P1D", "P3650D")),
    TOUR_NOTICE_KEY("PE-02", span("PT0S", "P30D")),
    TOUR_NOTICE_GROUP("PE-02", span("PT0S", "P30D")),
    TOUR_NOTICE_ORDINARY("PE-02", span("PT0S", "P30D")),
    TOUR_NOTICE_AD_HOC("PE-02", span("PT0S", "P30D")),
    TOUR_NOTICE_DEPARTMENTS("PE-02", new Departments()),
    TOUR_SERVICE_DEPARTMENT("PE-02", new Departments()),
    TOUR_NOTICE_FOLLOWS("PE-03", span("PT1M", "P30D")),
    TOUR_NOTICE_ACKNOWLEDGED("PE-05", span("PT1M", "P30D")),
    TOUR_APPROVAL_KEY("PE-04", new Switch()),
    TOUR_APPROVAL_GROUP("PE-04", new Switch()),
    TOUR_APPROVAL_ORDINARY("PE-04", new Switch()),
    TOUR_APPROVAL_AD_HOC("PE-04", new Switch()),
    PERMIT_LONGEST("PE-10", span("PT15M", "P30D")),
    PERMIT_EARLY("PE-10", span("PT0S", "P1D")),
    PHOTOGRAPHY_AHEAD("PE-08", span("PT0S", "P30D")),
    MEETING_ROOMS("PE-09", new Rooms()),
    GROUP_ESCORT("PE-09", new Escorts()),
    RETENTION_VISITOR("DP-03", span("P30D", "P3650D")),
    RETENTION_BREACH("DP-03", span("P30D", "P3650D")),
    BREACH_ANSWER("PO-06", span("PT1H", "P90D")),
    BREACH_SANCTIONS("PO-06", new Switch());

    private final String ruleId;
    private final ParameterType type;

    PolicyParameter(String ruleId, ParameterType type) {
        this.ruleId = ruleId;
        this.type = type;
    }

    /** The rule whose number or switch it is. */
    public String ruleId() {
        return ruleId;
    }

    public ParameterType type() {
        return type;
    }

    /** What it means, as {@code policy/meanings.json} has it. */
    public Sentence meaning() {
        return Meanings.of(this);
    }
}
