package org.keji.command.incident;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How incidents with visitors are recorded and closed (handbook chapter 3). */
public enum IncidentRule implements Rule {
    INCIDENT_LIES_IN_THE_PAST(
            "PE-06",
            INVALID,
            "An incident happened before it is recorded.",
            "事件须发生在登记之前。",
            "Check when it happened.",
            "请核对发生时间。",
            "own"),
    WHO_LED_THEM_IN_IS_NAMED(
            "PE-06",
            INVALID,
            "An incident of visitors who were led in without approval names who led them in.",
            "擅自带入参观者的事件须写明带入人。",
            "Give the name that the employee signs in with.",
            "请填写带入人的登录名。",
            "D0⑤a§2.4–2.5, §4"),
    WHO_LED_THEM_IN_HAS_A_DEPARTMENT(
            "PE-06",
            INVALID,
            "Whoever led visitors in is named with their department.",
            "写明带入人时须写明其所属部门。",
            "Give the department of who led them in.",
            "请填写带入人所属部门。",
            "own"),
    ANOTHER_RECORDS_AN_INCIDENT(
            "SOD",
            FORBIDDEN,
            "Nobody records an incident in which they led the visitors in themselves.",
            "不得登记本人带入参观者的事件。",
            "Leave the record to another.",
            "请由他人登记。",
            "own"),
    ANOTHER_CLOSES_AN_INCIDENT(
            "SOD",
            FORBIDDEN,
            "Whoever led the visitors in does not close the incident.",
            "带入人不得了结该事件。",
            "Leave it to another service manager.",
            "请由其他客户服务部经理了结。",
            "own"),
    INCIDENT_IS_OPEN(
            "PE-06",
            CONFLICT,
            "An incident is closed once.",
            "事件只了结一次。",
            "Read what was done about it; that stands.",
            "请查阅已采取的措施；不再更改。",
            "own");

    private final RuleText text;

    IncidentRule(
            String id,
            RuleKind kind,
            String sentence,
            String sentenceChinese,
            String remedy,
            String remedyChinese,
            String citation) {
        this.text = RuleText.of(id, kind, sentence, sentenceChinese, remedy, remedyChinese, citation);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
