package org.keji.kernel.policy;

import java.time.Duration;
import org.keji.kernel.policy.ParameterType.Roles;
import org.keji.kernel.policy.ParameterType.Span;
import org.keji.kernel.policy.ParameterType.Switch;
import org.keji.kernel.policy.ParameterType.Zone;
import org.keji.kernel.rule.Sentence;

/**
 * The parameters of the policy book, each with the rule whose number or switch it is and the values it can have
 * (PO-01). One that was ever published stays here: the log names it.
 */
public enum PolicyParameter {
    BUSINESS_ZONE("PO-01", new Zone(), "Zone in which days and months are counted", "计日计月所用时区"),
    COMPLAINT_FIRST_ANSWER(
            "CO-02",
            span("PT1H", "P30D"),
            "Time from receipt of a complaint to its first answer; reaching it exactly is in time",
            "收到投诉至首次答复的时限，恰到时限为按时"),
    COMPLAINT_RESOLUTION_MINOR(
            "CO-03", span("PT1H", "P365D"), "Time from receipt to resolution of a minor complaint", "一般投诉的处理时限"),
    COMPLAINT_RESOLUTION_MAJOR(
            "CO-03", span("PT1H", "P365D"), "Time from receipt to resolution of a major complaint", "重大投诉的处理时限"),
    COMPLAINT_RESOLUTION_CRITICAL(
            "CO-03", span("PT1H", "P365D"), "Time from receipt to resolution of a critical complaint", "特大投诉的处理时限"),
    COMPLAINT_RESOLUTION_URGENT(
            "CO-03",
            span("PT1H", "P365D"),
            "The longest time to resolution of an urgent complaint, however little it weighs",
            "紧急投诉的最长处理时限，不论轻重"),
    COMPLAINT_MAJOR_INFORMS("CO-03", new Roles(), "Who must know of a major complaint promptly", "重大投诉须及时告知的人员"),
    COMPLAINT_CRITICAL_INFORMS("CO-03", new Roles(), "Who must know of a critical complaint promptly", "特大投诉须及时告知的人员"),
    COMPLAINT_ASSESSMENT("CO-12", span("PT1H", "P90D"), "Time from the first answer to the assessment", "首次答复至评估的时限"),
    COMPLAINT_HAND_OVER(
            "CO-12",
            span("PT15M", "P30D"),
            "Time in which whoever is asked to take a complaint accepts or declines",
            "受邀接办人答复的时限"),
    COMPLAINT_INVESTIGATED_BY("CO-05", new Roles(), "Who may investigate", "负责调查的人员"),
    COMPLAINT_ACTIONS_ALWAYS(
            "CO-06",
            new Switch(),
            "Whether corrective and preventive actions follow every complaint, or only those of ours",
            "纠正预防措施是否适用于所有投诉"),
    COMPLAINT_VERIFICATION(
            "CO-12", span("PT1H", "P365D"), "Time from carrying an action out to its verification", "措施实施至验证的时限"),
    COMPLAINT_FOLLOW_UP("CO-07", span("PT1H", "P365D"), "Time from the answer to the call-back", "答复至回访的时限"),
    COMPLAINT_CLOSING("CO-12", span("PT1H", "P365D"), "Time from the call-back to closing", "回访至结案的时限"),
    COMPLAINT_ESCALATION_SERVICE_MANAGER(
            "CO-08",
            span("PT15M", "P90D"),
            "Time from telling the owner of an overdue step to telling the service manager",
            "告知负责人至上报客户服务部经理的间隔"),
    COMPLAINT_ESCALATION_GENERAL_MANAGER(
            "CO-08",
            span("PT15M", "P90D"),
            "Time from telling the service manager of an overdue step to telling the general manager",
            "上报客户服务部经理至上报总经理的间隔"),
    EMAIL_ANSWER("IN-02", span("PT15M", "P30D"), "Time in which an e-mail is answered", "电子邮件的答复时限"),
    ERASURE_GRACE(
            "DP-03",
            span("PT0S", "P30D"),
            "Time between a request for erasure and the destruction of the key, in which it can be taken back",
            "请求删除至销毁密钥的宽限期，期间可撤回"),
    RETENTION_COMPLAINT(
            "DP-03",
            span("P30D", "P3650D"),
            "Time for which a complainant's data are kept after the complaint has ended",
            "投诉结束后投诉人资料的保存期限"),
    CARD_REVIEW_KEY(
            "CU-03",
            span("P7D", "P3650D"),
            "Time after which the card of a key customer that nobody looked over is stale",
            "重点客户关系卡的复核间隔"),
    CARD_REVIEW(
            "CU-03",
            span("P7D", "P3650D"),
            "Time after which the card of any other customer that nobody looked over is stale",
            "其他客户关系卡的复核间隔"),
    PROMISE_RISK_NOTICE(
            "CU-22",
            span("PT15M", "P30D"),
            "Time in which a customer is told that a promise or a request is at risk; reaching it exactly is in time",
            "承诺或需求面临风险时告知客户的时限，恰到时限为及时"),
    RETENTION_BREACH(
            "DP-03",
            span("P30D", "P3650D"),
            "Time for which what was told of a breach is kept after it was decided on",
            "违规处理完毕后当事人陈述等资料的保存期限"),
    BREACH_ANSWER(
            "PO-06",
            span("PT1H", "P90D"),
            "Time in which whoever is concerned answers a reported breach",
            "当事人就所报告违规作出说明的时限"),
    BREACH_SANCTIONS("PO-06", new Switch(), "Whether a founded breach may be sanctioned", "属实违规是否可予处分");

    private final String ruleId;
    private final ParameterType type;
    private final Sentence meaning;

    PolicyParameter(String ruleId, ParameterType type, String english, String chinese) {
        this.ruleId = ruleId;
        this.type = type;
        this.meaning = new Sentence(english, chinese);
    }

    private static Span span(String least, String most) {
        return new Span(Duration.parse(least), Duration.parse(most));
    }

    /** The rule whose number or switch it is. */
    public String ruleId() {
        return ruleId;
    }

    public ParameterType type() {
        return type;
    }

    /** What it means. */
    public Sentence meaning() {
        return meaning;
    }
}
