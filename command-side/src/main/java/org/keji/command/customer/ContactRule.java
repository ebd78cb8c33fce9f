package org.keji.command.customer;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;
import static org.keji.kernel.rule.RuleKind.MISSING;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** Contacts of a customer: one line to each, one step at a time (RM-01 to RM-05). */
public enum ContactRule implements Rule {
    CONTACT_EXISTS(
            "CU-01",
            MISSING,
            "A contact that is addressed was registered.",
            "所指联系人已登记。",
            "Look the contact up on the card.",
            "请在客户卡中查找联系人。",
            "D0①§17–20"),
    CONTACT_IS_THERE(
            "CU-03",
            CONFLICT,
            "Who has left the customer is changed no more.",
            "已离开的联系人不再变更。",
            "Register them anew, where they work now.",
            "请在其现所在单位重新登记。",
            "D0①§21–23"),
    PERSON_IS_NOBODYS_CONTACT(
            "CU-01",
            CONFLICT,
            "A person who is the customer is corrected and let go as that, and not as a contact.",
            "个人客户按客户更正或停用，不按联系人处理。",
            "Correct the person's card, or take the customer out of service.",
            "请更正个人客户卡，或停用该客户。",
            "D0①§17–20"),
    DEPARTURE_STATES_WHY(
            "CU-03",
            INVALID,
            "That a contact has left says why.",
            "登记联系人离开须说明原因。",
            "Say in the reason what became known, without a name.",
            "请在原因中说明情况，不写姓名。",
            "D0①§21–23"),
    ONE_LINE_OF_CONTACT(
            "RM-04",
            FORBIDDEN,
            "One person is the line of contact to each contact.",
            "每位联系人由一人单线联系。",
            "Ask who owns the contact to do it, or to hand the contact over.",
            "请由该联系人的负责人办理或移交。",
            "D3dec"),
    CONTACT_GOES_TO_ANOTHER(
            "RM-04",
            CONFLICT,
            "A contact is handed over to somebody else.",
            "联系人须移交给他人。",
            "Name who is to own the contact.",
            "请填写接手人。",
            "D3dec"),
    ROLE_ENDS_AFTER_IT_BEGAN(
            "RM-01",
            INVALID,
            "A role in decisions ends no earlier than it begins.",
            "决策角色的结束日期不早于开始日期。",
            "Check both days.",
            "请核对起止日期。",
            "D3"),
    ONE_STAGE_AT_A_TIME(
            "RM-02",
            CONFLICT,
            "A contact comes nearer one step at a time.",
            "与联系人的关系逐级推进。",
            "Say the next stage: aware, interested, trusting, allied.",
            "请填写下一阶段：认识、兴趣、信赖、同盟。",
            "D3dec; order own"),
    STAGE_IS_ANOTHER(
            "RM-02",
            CONFLICT,
            "A contact comes to another stage than the one they are at.",
            "联系人须变更为不同阶段。",
            "Leave it as it is.",
            "无需变更。",
            "own"),
    STEP_BACK_STATES_WHY(
            "RM-02",
            INVALID,
            "A step back with a contact has a reason.",
            "与联系人的关系倒退须说明原因。",
            "Say in the reason what happened, without a name.",
            "请在原因中说明情况，不写姓名。",
            "D3dec; order own");

    private final RuleText text;

    ContactRule(
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
