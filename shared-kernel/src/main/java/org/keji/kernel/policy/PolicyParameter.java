package org.keji.kernel.policy;

/** The parameters of the policy book, each with the rule whose number or switch it is. */
public enum PolicyParameter {
    /** Zone in which days and months are counted. */
    BUSINESS_ZONE("PO-01", "time zone"),
    /** Time from receipt of a complaint to its first answer; reaching it exactly is in time. */
    COMPLAINT_FIRST_ANSWER("CO-02", "ISO 8601 duration"),
    /** Time from receipt to resolution of a minor complaint. */
    COMPLAINT_RESOLUTION_MINOR("CO-03", "ISO 8601 duration"),
    /** Time from receipt to resolution of a major complaint. */
    COMPLAINT_RESOLUTION_MAJOR("CO-03", "ISO 8601 duration"),
    /** Time from receipt to resolution of a critical complaint. */
    COMPLAINT_RESOLUTION_CRITICAL("CO-03", "ISO 8601 duration"),
    /** The longest time to resolution of an urgent complaint, however little it weighs. */
    COMPLAINT_RESOLUTION_URGENT("CO-03", "ISO 8601 duration"),
    /** Who must know of a major complaint promptly. */
    COMPLAINT_MAJOR_INFORMS("CO-03", "codes of roles"),
    /** Who must know of a critical complaint promptly. */
    COMPLAINT_CRITICAL_INFORMS("CO-03", "codes of roles"),
    /** Time from the first answer to the assessment. */
    COMPLAINT_ASSESSMENT("CO-12", "ISO 8601 duration"),
    /** Time in which whoever is asked to take a complaint accepts or declines. */
    COMPLAINT_HAND_OVER("CO-12", "ISO 8601 duration"),
    /** Who may investigate: who owns that differs by source. */
    COMPLAINT_INVESTIGATED_BY("CO-05", "codes of roles"),
    /** Whether corrective and preventive actions follow every complaint, or only those of ours. */
    COMPLAINT_ACTIONS_ALWAYS("CO-06", "yes or no"),
    /** Time from carrying an action out to its verification. */
    COMPLAINT_VERIFICATION("CO-12", "ISO 8601 duration"),
    /** Time from the answer to the call-back. */
    COMPLAINT_FOLLOW_UP("CO-07", "ISO 8601 duration"),
    /** Time from the call-back to closing. */
    COMPLAINT_CLOSING("CO-12", "ISO 8601 duration"),
    /** Time from telling the owner of an overdue step to telling the service manager. */
    COMPLAINT_ESCALATION_SERVICE_MANAGER("CO-08", "ISO 8601 duration"),
    /** Time from telling the service manager of an overdue step to telling the general manager. */
    COMPLAINT_ESCALATION_GENERAL_MANAGER("CO-08", "ISO 8601 duration"),
    /** Time in which an e-mail is answered. */
    EMAIL_ANSWER("IN-02", "ISO 8601 duration");

    private final String ruleId;
    private final String unit;

    PolicyParameter(String ruleId, String unit) {
        this.ruleId = ruleId;
        this.unit = unit;
    }

    public String ruleId() {
        return ruleId;
    }

    public String unit() {
        return unit;
    }
}
