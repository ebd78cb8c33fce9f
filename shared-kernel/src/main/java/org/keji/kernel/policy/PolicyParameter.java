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
