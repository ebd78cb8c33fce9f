package org.keji.command.hospitality;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How meals with guests are asked for, approved and held (handbook chapter 3). */
public enum HospitalityRule implements Rule {
    GUEST_MEAL_HAS_GUESTS(
            "HO-01",
            INVALID,
            "A guest meal has guests.",
            "招待用餐须有客人。",
            "Say how many guests there are; staff eat without a request.",
            "请填写客人数；仅员工用餐无须申请。",
            "D0⑤b§3"),
    MEAL_IS_REQUESTED_BEFORE_IT(
            "HO-01",
            INVALID,
            "A meal is requested before it, unless somebody agreed to it in words.",
            "招待用餐须事先申请，已获口头同意的除外。",
            "Check the time; where somebody had agreed in words, say who and when.",
            "请核对时间；已获口头同意的，请注明同意人与时间。",
            "D0⑤b§3"),
    MEAL_KEEPS_ITS_CAP(
            "HO-02",
            INVALID,
            "A person costs no more at a meal than the policy book has for it.",
            "人均费用不得超过制度规定的上限。",
            "Ask for the envelope beforehand, and lower the standard.",
            "请先查询限额，并降低标准。",
            "D0⑤b§5–6"),
    HOSTS_FIT_THE_GUESTS(
            "HO-04",
            INVALID,
            "There are no more hosts than the policy book has for so many guests, where that binds.",
            "在硬性要求范围内，陪同人数不得超过按客人数规定的上限。",
            "Let fewer hosts sit at table.",
            "请减少陪同人数。",
            "D0⑤b§5.6"),
    RECIPIENTS_ARE_CONTACTS(
            "CU-15",
            INVALID,
            "Guests who are named by their ids are contacts of the customer, each once, and no more than there are guests.",
            "以编号列明的客人须为该客户的联系人，不得重复，且不超过客人数。",
            "Name contacts on the card; write others among the other guests.",
            "请填写客户卡上的联系人，其余客人另行注明。",
            "D0①§13–14"),
    EMERGENCY_SAYS_WHY(
            "HO-05",
            INVALID,
            "That consent was given in words has a reason.",
            "口头同意须说明紧急原因。",
            "Say in the reason why it could not wait.",
            "请填写紧急原因。",
            "D0⑤b§7.3"),
    ORAL_CONSENT_IS_BEFORE_THE_MEAL(
            "HO-05",
            INVALID,
            "Consent in words is given before the meal, and before it is told.",
            "口头同意须在用餐之前作出。",
            "Check when it was given; what nobody agreed to beforehand is not hospitality of the house.",
            "请核对同意时间；事前无人同意的不作为招待。",
            "D0⑤b§7.3"),
    ORAL_CONSENT_IS_ANOTHERS(
            "SOD",
            FORBIDDEN,
            "Nobody agrees in words to a meal they ask for themselves.",
            "任何人不得口头同意自己的申请。",
            "Name who agreed.",
            "请填写实际同意人。",
            "own"),
    MEAL_AWAITS_CONSENT(
            "HO-01",
            CONFLICT,
            "A meal is approved or refused while it awaits that.",
            "仅对待批的申请予以批准或拒绝。",
            "Read how it was decided.",
            "请查阅决定结果。",
            "D0⑤b§3"),
    BANQUET_AWAITS_CONSENT(
            "HO-01",
            CONFLICT,
            "The department agrees to a banquet that is approved as a meal.",
            "宴会须先获用餐批准，再经部门同意。",
            "Have it approved as a meal first; other meals need no second consent.",
            "请先办理用餐审批；非宴会无须再次同意。",
            "D0⑤b§4"),
    MEAL_IS_DECIDED_BEFORE_IT(
            "HO-01",
            CONFLICT,
            "A meal is approved before it begins.",
            "招待用餐须在开始之前批准。",
            "Withdraw it; an oral consent is told with a request of its own.",
            "请撤回；口头同意的请另行申请。",
            "D0⑤b§3"),
    ANOTHER_DECIDES_ON_A_MEAL(
            "SOD",
            FORBIDDEN,
            "Nobody decides on a meal they asked for themselves.",
            "任何人不得审批自己的申请。",
            "Ask another service supervisor or manager.",
            "请由其他主管或经理审批。",
            "own"),
    ENDING_SAYS_WHY(
            "HO-01",
            INVALID,
            "Refusing, withdrawing and calling off a meal have a reason.",
            "拒绝、撤回或取消招待须说明理由。",
            "Say in the reason why.",
            "请填写理由。",
            "own"),
    WHO_ASKED_OR_ARRANGES_SPEAKS(
            "HO-01",
            FORBIDDEN,
            "What becomes of a meal is told by who asked for it or arranges it, or by their superiors.",
            "招待的进展由申请人、经办人或其上级填报。",
            "Ask whoever asked for it or arranges it.",
            "请联系申请人或经办人。",
            "D0⑤b§2"),
    MEAL_LIES_AHEAD(
            "HO-01",
            CONFLICT,
            "A meal that took place, was refused or called off is not withdrawn.",
            "已用餐、已拒绝或已取消的申请不再撤回。",
            "Read what became of it.",
            "请查阅其结果。",
            "own"),
    PAPERS_ARE_AWAITED(
            "HO-05",
            CONFLICT,
            "Papers follow an oral consent once, before the meal is settled.",
            "口头同意的手续在结算之前补办一次。",
            "Read whether they were filed.",
            "请查阅手续是否已补办。",
            "D0⑤b§7.3"),
    PAPERS_ARE_BY_WHO_AGREED(
            "HO-05",
            FORBIDDEN,
            "Who agreed in words files the papers, and may agree to such a meal.",
            "手续由口头同意人补办，且其有权批准该类用餐。",
            "Ask whoever agreed; a banquet needs the consent of the department.",
            "请由口头同意人补办；宴会须经部门同意。",
            "D0⑤b§7.3"),
    PAPERS_ARE_OVERDUE(
            "HO-05",
            CONFLICT,
            "Papers are noted as missing once, when their time has passed without any.",
            "手续逾期未补办时登记一次。",
            "Wait until their time has passed.",
            "请待时限届满。",
            "own"),
    MEAL_IS_APPROVED_BEFORE_IT(
            "HO-01",
            CONFLICT,
            "Only a meal that is approved takes place, and once.",
            "仅经批准的招待可以进行，且只进行一次。",
            "Have it approved first.",
            "请先办理审批。",
            "D0⑤b§3"),
    MEAL_FOLLOWS_ITS_CONSENT(
            "HO-01",
            INVALID,
            "A meal begins after it was approved.",
            "用餐须在批准之后开始。",
            "Check the time at which it began.",
            "请核对用餐时间。",
            "D0⑤b§3"),
    MEAL_LIES_IN_THE_PAST(
            "HO-01",
            INVALID,
            "A meal began before that is told.",
            "用餐须发生在登记之前。",
            "Check the time at which it began.",
            "请核对用餐时间。",
            "own");

    private final RuleText text;

    HospitalityRule(
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
