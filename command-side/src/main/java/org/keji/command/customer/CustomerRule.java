package org.keji.command.customer;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How cards are made, kept right and taken out of service (handbook chapter 1). */
public enum CustomerRule implements Rule {
    REGISTRATION_NUMBER_CHECKS(
            "CU-01",
            INVALID,
            "A registration number has the check character that its other places ask for.",
            "统一社会信用代码的校验码须与其余各位相符。",
            "Compare it with the business licence, place by place.",
            "请与营业执照逐位核对。",
            "GB 32100-2015"),
    CARD_IS_OF_AN_ORGANISATION(
            "CU-01",
            CONFLICT,
            "What a company's card says is not put on the card of a person.",
            "个人客户卡不登记单位信息。",
            "Correct the card as a person's.",
            "请按个人客户更正客户卡。",
            "D0①§17–23"),
    CARD_IS_OF_A_PERSON(
            "CU-01",
            CONFLICT,
            "What a person's card says is not put on the card of an organisation.",
            "单位客户卡不登记个人信息。",
            "Correct the card as an organisation's, and who works there as a contact.",
            "请按单位客户更正客户卡，人员作为联系人登记。",
            "D0①§17–23"),
    CHANGE_LIES_IN_THE_PAST(
            "CU-03",
            INVALID,
            "What is said of a card has happened before it is said.",
            "客户卡的变更须发生在登记之前。",
            "Check when it happened.",
            "请核对发生时间。",
            "own"),
    CHANGE_FOLLOWS_REGISTRATION(
            "CU-03",
            INVALID,
            "A card changes after it was made.",
            "客户卡的变更须在建卡之后。",
            "Check when it happened.",
            "请核对发生时间。",
            "own"),
    CORRECTION_OF_A_CARD_STATES_WHY(
            "CU-03",
            INVALID,
            "A change of a card says why.",
            "修改客户卡须说明原因。",
            "Say in the reason what was wrong or what has changed.",
            "请在原因中说明有误或变化之处。",
            "D0①§21–23"),
    ACCOUNT_MANAGER_KEEPS_THE_CARD(
            "CU-08",
            FORBIDDEN,
            "An account manager keeps the cards of their own customers.",
            "客户经理只维护自己客户的客户卡。",
            "Ask the account manager of this customer, or the service manager.",
            "请联系该客户的客户经理或客户服务部经理。",
            "D3grp三"),
    STANDING_IS_ANOTHER(
            "CU-05",
            CONFLICT,
            "A customer's standing changes to another one.",
            "客户类别须变更为不同类别。",
            "Leave it as it is, or name the new standing.",
            "无需变更，或填写新的类别。",
            "own"),
    STANDING_STATES_WHY(
            "CU-05",
            INVALID,
            "Every change of standing keeps its reason.",
            "客户类别的每次变更均须说明原因。",
            "Say in the reason why the customer stands otherwise now.",
            "请在原因中说明类别变更的理由。",
            "D1l§4, D2b§4, §7.1"),
    CUSTOMER_IS_ACTIVE(
            "CU-12",
            CONFLICT,
            "A customer who is out of service is not changed.",
            "已停用的客户不得变更。",
            "Take the customer back into service first.",
            "请先恢复该客户。",
            "D0④§11"),
    CUSTOMER_IS_INACTIVE(
            "CU-12",
            CONFLICT,
            "Only who is out of service is taken back.",
            "仅已停用的客户可以恢复。",
            "Read the card; the customer is served.",
            "请查阅客户卡；该客户未停用。",
            "own"),
    RETIREMENT_STATES_WHY(
            "CU-12",
            INVALID,
            "Taking a customer out of service, or back, has a reason.",
            "停用或恢复客户须说明原因。",
            "Say in the reason why.",
            "请填写原因。",
            "D0④§11"),
    ONE_LIVE_CARD_PER_NUMBER(
            "CU-12",
            CONFLICT,
            "A registration number stands on one live card.",
            "同一统一社会信用代码只能有一张有效客户卡。",
            "Look for the card that has it, and go on with that one.",
            "请查找已有的客户卡并使用该卡。",
            "D0④§11"),
    MERGES_INTO_ANOTHER(
            "CU-12",
            INVALID,
            "A duplicate is merged into another card.",
            "重复的客户卡须并入另一张卡。",
            "Name the card that goes on.",
            "请填写保留的客户卡。",
            "D0④§11"),
    MERGES_INTO_ITS_KIND(
            "CU-12",
            INVALID,
            "A person is merged into a person, an organisation into an organisation.",
            "个人客户卡只能并入个人客户卡，单位客户卡只能并入单位客户卡。",
            "Name the card that stands for the same customer.",
            "请填写同一客户的客户卡。",
            "own"),
    MERGED_STAYS_MERGED(
            "CU-12",
            CONFLICT,
            "A card that was merged into another is not taken back.",
            "已合并的客户卡不再恢复。",
            "Go on with the card it was merged into.",
            "请使用合并后的客户卡。",
            "own");

    private final RuleText text;

    CustomerRule(
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
