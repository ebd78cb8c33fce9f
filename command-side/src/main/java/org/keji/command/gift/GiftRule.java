package org.keji.command.gift;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;
import static org.keji.kernel.rule.RuleKind.MISSING;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How gifts and hospitality are proposed, approved and given (handbook chapter 1). */
public enum GiftRule implements Rule {
    RECIPIENT_IS_A_CONTACT(
            "CU-15",
            INVALID,
            "Whom something is given to is a contact of that customer.",
            "受赠人须为该客户的联系人。",
            "Name one of the contacts on the customer's card.",
            "请填写客户卡上的联系人。",
            "D0①§13–14"),
    GIFT_IS_WORTH_SOMETHING(
            "CU-15",
            INVALID,
            "What is given has a value of more than nothing.",
            "礼品或招待的价值须大于零。",
            "Give what it costs the house in CNY.",
            "请填写其人民币成本。",
            "own"),
    GIFT_IS_PLANNED_AHEAD(
            "CU-15",
            INVALID,
            "A gift is proposed on the day for which it is planned, or before it.",
            "礼品须在计划赠送当日或之前提出。",
            "Check the day; what was given unasked is a breach to be reported.",
            "请核对日期；未经提出即已赠送的，应作为违规报告。",
            "own"),
    OFFICIAL_IS_ONE_ALL_YEAR(
            "CU-15",
            CONFLICT,
            "Whom a gift of the year named a public official is one for all gifts of that year.",
            "当年曾登记为公职人员的受赠人，全年均按公职人员办理。",
            "Say that the recipient is a public official.",
            "请注明受赠人为公职人员。",
            "own"),
    GIFT_WAS_PROPOSED(
            "CU-15",
            MISSING,
            "A gift that is addressed was proposed.",
            "所指礼品已提出。",
            "Check its number among the gifts of the recipient and year.",
            "请核对该受赠人当年礼品的序号。",
            "own"),
    GIFT_AWAITS_A_WORD(
            "CU-15",
            CONFLICT,
            "Only what is over a limit and undecided is approved or refused.",
            "仅对超出上限且尚未决定的礼品予以批准或拒绝。",
            "Read how it was decided.",
            "请查阅决定结果。",
            "D0①§13–14"),
    ANOTHER_DECIDES_ON_A_GIFT(
            "SOD",
            FORBIDDEN,
            "Nobody decides on a gift they proposed themselves.",
            "任何人不得审批自己提出的礼品。",
            "Ask the general manager or another service manager.",
            "请由总经理或另一名客户服务部经理审批。",
            "own"),
    GIFT_IS_DECIDED_WITH_A_REASON(
            "CU-15",
            INVALID,
            "Approving and refusing a gift have a reason.",
            "批准或拒绝礼品须说明理由。",
            "Say in the reason why.",
            "请填写理由。",
            "own"),
    GIFT_IS_APPROVED_BEFORE_IT_IS_GIVEN(
            "CU-15",
            CONFLICT,
            "Nothing is given before it is approved, by the book or by somebody, and nothing is given twice.",
            "礼品须经批准（由制度或审批人）后方可赠送，且只赠送一次。",
            "Wait for the approval; what was refused or withdrawn is not given.",
            "请等待批准；已拒绝或撤回的不得赠送。",
            "D0①§13–14"),
    RECIPIENT_IS_STILL_A_CONTACT(
            "CU-15",
            CONFLICT,
            "Whoever no longer works at the customer is given nothing in its name.",
            "已离开该客户的人员不再受赠。",
            "Withdraw the gift.",
            "请撤回该礼品。",
            "own"),
    GIVING_FOLLOWS_THE_APPROVAL(
            "CU-15",
            INVALID,
            "A gift is given on the day of its approval or after it.",
            "赠送须在批准当日或之后。",
            "Check the day; what was given before is a breach to be reported.",
            "请核对日期；批准前已赠送的，应作为违规报告。",
            "own"),
    GIVING_LIES_IN_THE_PAST(
            "CU-15",
            INVALID,
            "A gift was given before that is registered.",
            "赠送须发生在登记之前。",
            "Check the day on which it was given.",
            "请核对赠送日期。",
            "own"),
    GIFT_IS_GIVEN_IN_ITS_YEAR(
            "CU-15",
            INVALID,
            "A gift is given in the calendar year for which it counts.",
            "礼品须在其计入的日历年内赠送。",
            "Withdraw it, and propose it for the year in which it is given.",
            "请撤回，并就实际赠送的年度重新提出。",
            "own"),
    GIFT_IS_OPEN(
            "CU-15",
            CONFLICT,
            "What was given, refused or withdrawn is not withdrawn.",
            "已赠送、已拒绝或已撤回的礼品不再撤回。",
            "Read what became of it.",
            "请查阅其结果。",
            "own"),
    MEAL_IS_COUNTED_ONCE(
            "CU-15",
            CONFLICT,
            "A meal counts once for each contact who was a guest at it.",
            "每次招待对每位作为客人的联系人只计一次。",
            "Read the register of the year.",
            "请查阅当年登记。",
            "D0①§13–14"),
    WITHDRAWN_GIFT_SAYS_WHY(
            "CU-15",
            INVALID,
            "Withdrawing a gift has a reason.",
            "撤回礼品须说明理由。",
            "Say in the reason why.",
            "请填写理由。",
            "own");

    private final RuleText text;

    GiftRule(
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
