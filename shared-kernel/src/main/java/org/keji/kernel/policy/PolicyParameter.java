package org.keji.kernel.policy;

/** The parameters of the policy book, each with the rule whose number or switch it is. */
public enum PolicyParameter {
    /** Zone in which days and months are counted. */
    BUSINESS_ZONE("PO-01", "time zone"),
    /** Time from receipt of a complaint to its first answer; reaching it exactly is in time. */
    COMPLAINT_FIRST_ANSWER("CO-02", "ISO 8601 duration"),
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
