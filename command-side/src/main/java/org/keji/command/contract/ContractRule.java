package org.keji.command.contract;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** How contracts are entered, made clear, reviewed, signed and ended (handbook chapter 1). */
public enum ContractRule implements Rule {
    TERMS_ARE_STATED(
            "CU-19",
            INVALID,
            "A contract states product, price, delivery, service and maintenance.",
            "合同须写明产品、价格、交付、服务和维护。",
            "Settle with the customer what is missing, and state it.",
            "请与客户确认缺少的内容并填写。",
            "D1g4.1–4.5"),
    UNCLEAR_IS_CLARIFIED_FIRST(
            "CU-19",
            CONFLICT,
            "What is unclear is clarified before anything else.",
            "不明确的合同须先予澄清。",
            "Clarify the contract first.",
            "请先澄清合同内容。",
            "D1s4"),
    CONTRACT_AWAITS_CLARIFICATION(
            "CU-19",
            CONFLICT,
            "Only what is unclear, or was objected to, is clarified.",
            "仅不明确或被提出异议的合同须澄清。",
            "Let the departments review it, or propose a change once it is signed.",
            "请待部门评审，或在签约后提出变更。",
            "own"),
    CONTRACT_IS_UNDER_REVIEW(
            "CU-19",
            CONFLICT,
            "A contract is reviewed and signed once, before it is in force.",
            "合同在生效前评审并签订一次。",
            "Read the contract; a change to it is reviewed as a change.",
            "请查阅合同；其变更按变更程序评审。",
            "D1g4.1–4.5"),
    DEPARTMENT_IS_NAMED(
            "CU-19",
            FORBIDDEN,
            "Only a department that was asked answers.",
            "仅被指定的部门可以答复。",
            "Leave it to the departments that the contract names.",
            "请由合同所列部门答复。",
            "D1g4.1–4.5"),
    DEPARTMENT_ANSWERS_ONCE(
            "CU-19",
            CONFLICT,
            "A department answers once.",
            "每个部门只答复一次。",
            "Read what your department has answered.",
            "请查阅本部门已作的答复。",
            "own"),
    ANOTHER_REVIEWS_A_CONTRACT(
            "SOD",
            FORBIDDEN,
            "Nobody reviews terms they entered themselves.",
            "不得评审本人录入的条款。",
            "Leave it to a colleague of your department.",
            "请由本部门其他人员评审。",
            "own"),
    OBJECTION_STATES_WHY(
            "CU-19",
            INVALID,
            "An objection says why.",
            "提出异议须说明理由。",
            "Say in the reason what has to be settled.",
            "请在原因中说明须解决的问题。",
            "own"),
    EVERY_DEPARTMENT_AGREES_FIRST(
            "CU-19",
            CONFLICT,
            "A contract is signed once every department named has agreed.",
            "各指定部门均同意后方可签约。",
            "Wait for the departments that have not answered.",
            "请等待尚未答复的部门。",
            "D1g4.1–4.5"),
    CONTRACT_ENDS_AFTER_IT_BEGINS(
            "CU-19",
            INVALID,
            "A contract ends after it begins.",
            "合同的终止日须晚于开始。",
            "Check the last day of the contract.",
            "请核对合同的最后一日。",
            "own"),
    ONE_CONTRACT_PER_NUMBER(
            "CU-19",
            CONFLICT,
            "A contract's number is its own.",
            "合同编号不得重复。",
            "Look for the contract that has it, or give this one another.",
            "请查找已有该编号的合同，或另行编号。",
            "own"),
    CONTRACT_STEP_LIES_IN_THE_PAST(
            "CU-19",
            INVALID,
            "A step of a contract was taken before it is told.",
            "合同的步骤须先发生后登记。",
            "Check when it happened.",
            "请核对发生时间。",
            "own"),
    CONTRACT_STEPS_COME_IN_ORDER(
            "CU-19",
            INVALID,
            "Steps of a contract are told in the order in which they were taken.",
            "合同的步骤须按发生顺序登记。",
            "Check when it happened; it is not before the newest step.",
            "请核对发生时间，不得早于最近一步。",
            "own"),
    CONTRACT_IS_IN_FORCE(
            "CU-19",
            CONFLICT,
            "Only a contract in force is changed, renewed or fulfilled.",
            "仅生效中的合同可以变更、续签或履行完毕。",
            "Have it signed first; one that has ended stays as it was.",
            "请先签约；已终止的合同保持原状。",
            "own"),
    CONTRACT_HAS_NOT_RUN_OUT(
            "CU-19",
            CONFLICT,
            "A contract that has run out is neither changed nor renewed nor terminated.",
            "已到期的合同不得变更、续签或解除。",
            "Register a new contract, or say that this one was fulfilled.",
            "请登记新合同，或登记该合同已履行。",
            "own"),
    CHANGE_IS_SETTLED_FIRST(
            "CU-19",
            CONFLICT,
            "A contract is fulfilled when no change of it is open.",
            "合同无未决变更时方可登记履行完毕。",
            "Let the change take effect, or withdraw it.",
            "请待变更生效或撤回变更。",
            "own"),
    CONTRACT_HAS_NOT_ENDED(
            "CU-19", CONFLICT, "A contract ends once.", "合同只终止一次。", "Read how it ended.", "请查阅其终止情况。", "own"),
    TERMINATION_STATES_WHY(
            "CU-19",
            INVALID,
            "Giving a contract up has a reason.",
            "解除合同须说明原因。",
            "Say in the reason why.",
            "请填写原因。",
            "own");

    private final RuleText text;

    ContractRule(
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
