package org.keji.kernel.policy;

import static org.keji.kernel.policy.ParameterType.*;
import static org.keji.kernel.policy.Ranges.*;

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
            "CO-03", span("PT1H", "P365D"), "The longest time to resolution of an urgent complaint", "紧急投诉的最长处理时限"),
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
    PHONE_ANSWER("IN-02", span("PT1M", "P30D"), "Time in which a call is answered", "来电的答复时限"),
    CHAT_ANSWER("IN-02", span("PT5S", "P1D"), "Time in which a word in the chat is answered", "在线聊天的答复时限"),
    INQUIRY_ANSWER(
            "IN-02",
            span("PT15M", "P30D"),
            "Time in which an inquiry is answered, whatever its channel; where the channel has less, that holds",
            "问询的答复时限，渠道时限更短者从其规定"),
    GREEN_CHANNEL_ANSWER(
            "CU-16",
            span("PT1M", "P30D"),
            "The longest time in which a customer with a green channel is answered, whatever the channel",
            "绿色通道客户的最长答复时限，不论渠道"),
    WORKING_HOURS(
            "IN-06", new Hours(), "When somebody is there; what comes otherwise comes out of hours", "工作时间，其余为非工作时间"),
    OUT_OF_HOURS_CALL_BACK(
            "IN-06",
            span("PT5M", "P7D"),
            "Time from the next beginning of the working hours in which whoever came out of hours is called back",
            "非工作时间来访来电者，自下一工作时段开始起的回电时限"),
    ALWAYS_OPEN_PHONE(
            "IN-06", new Phone(), "The number that somebody answers at any hour, as it is published", "对外公布的24小时电话"),
    INTERACTION_HAND_OVER(
            "IN-03",
            span("PT5M", "P30D"),
            "Time in which whoever is asked to take a contact accepts or declines",
            "受邀接办客户联系者答复的时限"),
    RETENTION_INTERACTION(
            "DP-03",
            span("P30D", "P3650D"),
            "Time for which what was said in a contact is kept after it was closed",
            "客户联系办结后谈话内容等资料的保存期限"),
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
    CONTRACT_REVIEWERS(
            "CU-19",
            new Departments(),
            "The departments that each review a contract before signature and are told of its changes",
            "签约前逐一评审合同并获知变更的部门"),
    CONTRACT_REVIEW_WITHIN(
            "CU-19",
            span("PT1H", "P90D"),
            "Time in which a department reviews a contract, or answers the notice of a change",
            "部门评审合同或答复变更通知的时限"),
    CONTRACT_MAJOR_CHANGE(
            "CU-19",
            new Share(),
            "A change is major if it moves the price by more than this share, or is said to be",
            "价格变动超过此比例的变更为重大变更，亦可自行认定为重大"),
    CONTRACT_RENEWAL_NOTICE(
            "CU-19", span("P1D", "P365D"), "How long before a contract ends its renewal is announced", "合同到期前预告续签的提前期"),
    VALUE_RATE("CU-13", share(), "Yearly rate at which what comes later is discounted to today", "年折现率"),
    VALUE_YEARS("CU-13", new Quantity("1", "100", 0), "Years that models of value look ahead", "价值模型的年限"),
    VALUE_RETENTION("CU-13", share(), "Share of customers who are still there a year later", "客户年保持率"),
    VALUE_WINDOW(
            "CU-13",
            span("P30D", "P3650D"),
            "Time before a moment whose purchases count for recency, frequency and monetary value",
            "计算最近购买、购买频率和购买金额所用的期间"),
    GIFT_LIMIT(
            "CU-15",
            money(),
            "Value up to which a gift or hospitality needs nobody's approval, CNY; the value itself needs none",
            "单次礼品或招待免批的价值上限（人民币元，含本数）"),
    GIFT_LIMIT_YEAR(
            "CU-15",
            money(),
            "What one recipient may be given in a calendar year without anybody's approval, CNY",
            "同一受赠人每个日历年免批的累计上限（人民币元，含本数）"),
    GIFT_LIMIT_OFFICIAL(
            "CU-15",
            money(),
            "Value up to which a gift or hospitality to a public official needs nobody's approval, CNY; with 0 each does",
            "向公职人员单次赠送或招待免批的价值上限（人民币元），为0则每次均须批准"),
    GIFT_LIMIT_OFFICIAL_YEAR(
            "CU-15",
            money(),
            "What one public official may be given in a calendar year without anybody's approval, CNY",
            "同一公职人员每个日历年免批的累计上限（人民币元，含本数）"),
    YEARS_ESTABLISHED("CU-04", years(), "Years from which a customer is established; new before", "成为老客户的年数"),
    YEARS_LOYAL(
            "CU-04", years(), "Years from which a customer is loyal, and one who leaves has stayed long", "成为忠诚客户的年数"),
    GRADING_SCHEMES("CU-06", new Schemes(), "The schemes by which customers are graded", "客户分级方案"),
    GRADING_INTERVAL("CU-06", span("P1D", "P365D"), "Time after which grades are computed again", "重新分级的间隔"),
    LARGE_CLIENT_PURCHASES("CU-07", sales(), "Purchases, in CNY, from which a client is large", "大型客户的采购额下限（元）"),
    LARGE_CLIENT_YEARS("CU-07", years(), "Years over which these purchases are counted", "上述采购额的统计年数"),
    TEAM_FUNCTIONS("CU-08", new Functions(), "What the support team of a strategic or large client does", "支持团队的职能"),
    VISIT_EFFORT(
            "CU-09", new Efforts(), "Visits in a quarter advised for each quadrant of the portfolio", "各象限每季建议拜访次数"),
    VISIT_EVERY_KEY("VP-02", span("P1D", "P3650D"), "Time within which a key customer is visited again", "重点客户的拜访间隔"),
    VISIT_EVERY_ORDINARY(
            "VP-02", span("P1D", "P3650D"), "Time within which an ordinary customer is visited again", "普通客户的拜访间隔"),
    VISIT_EVERY_CUSTOMER(
            "VP-02", span("P1D", "P3650D"), "Time within which every customer is visited again", "所有客户的拜访间隔"),
    VISIT_PLAN_APPROVAL(
            "VP-03", new Switch(), "Whether a superior approves a plan of visits before it starts", "拜访计划执行前是否须主管批准"),
    VISIT_PLAN_LEAD(
            "VP-03",
            span("PT0S", "P60D"),
            "How long before its month a plan that visits key customers is submitted",
            "含重点客户的拜访计划于月初前提交的提前期"),
    VISIT_REPORT_WITHIN(
            "VP-09",
            span("PT1H", "P30D"),
            "Time from the end of a visit to its report; reaching it exactly is in time",
            "拜访结束至提交报告的时限，恰到时限为按时"),
    VISIT_FINDING_ANSWER("VP-09", span("PT1H", "P90D"), "Time in which a department answers a finding", "部门答复拜访发现的时限"),
    VISIT_TRAINING_LEAST("VP-08", span("PT0S", "P1D"), "Least training aimed at on a visit", "每次拜访培训目标下限"),
    VISIT_TRAINING_MOST("VP-08", span("PT0S", "P1D"), "Most training aimed at on a visit", "每次拜访培训目标上限"),
    FORUMS_HALF_YEARLY("VP-11", new Quantity("1", "50", 0), "Least forums in a half-year", "每半年客户座谈会的最少次数"),
    FORUM_MINUTES("VP-11", span("PT1H", "P90D"), "Time from the end of a forum's day to its minutes", "座谈会后形成会议记录的时限"),
    FORUM_ANSWER("VP-11", span("PT1H", "P180D"), "Time to answer a question raised at a forum", "座谈会所提问题的答复时限"),
    LIFECYCLE_TRIAL("CU-11", new Quantity("1", "100", 0), "Purchases after which a relation is no trial", "走出考察期的采购次数"),
    LIFECYCLE_CHANGE(
            "CU-11", new Share(), "Change of purchases, window to window, that is growth or decline", "视为增长或衰退的采购变动比例"),
    LIFECYCLE_SILENCE("CU-11", span("P7D", "P3650D"), "Time without a purchase that is decline", "视为衰退的无采购期间"),
    SERVICE_LARGE("CU-20", new Wording(), "How large customers are served", "大型客户的服务"),
    SERVICE_MEDIUM("CU-20", new Wording(), "How medium customers are served", "中型客户的服务"),
    SERVICE_SMALL("CU-20", new Wording(), "How small customers are served", "小型客户的服务"),
    SERVICE_SOLE_TRADER("CU-20", new Wording(), "How sole traders are served", "个体户的服务"),
    SERVICE_INTERNATIONAL("CU-20", new Wording(), "What holds besides for customers abroad", "国际客户的附加要求"),
    TERRITORY_TOLERANCE(
            "VP-04", squareMetres(), "Square metres two territories may share, or leave out", "允许的重叠或空白面积（平方米）"),
    TRAVEL_PACES(
            "VP-05",
            new Paces(),
            "How much longer a way is than the great circle, and how fast, where nothing is known of the roads",
            "路况不详时，路程为大圆距离的倍数及速度"),
    OUTLET_KINDS(
            "VP-14", new Outlets(), "Kinds of outlets, and how many of each fill a day of visits", "网点类型及每日可拜访的家数"),
    WHEREABOUTS_CONFIRMED(
            "VP-15", span("P1D", "P3650D"), "Time for which whereabouts count as confirmed", "客户位置与接待时间的确认有效期"),
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
