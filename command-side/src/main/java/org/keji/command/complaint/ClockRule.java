package org.keji.command.complaint;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.FORBIDDEN;
import static org.keji.kernel.rule.RuleKind.INVALID;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** The rules of clocks, of escalation and of corrected times, in the order of the handbook. */
public enum ClockRule implements Rule {
    ANOTHER_MOVES_A_MISSED_TARGET(
            "SOD",
            FORBIDDEN,
            "Nobody moves the target of a clock of their own complaint once it has passed.",
            "时限过后，负责人不得改动本人投诉的时限。",
            "Ask a supervisor to register it.",
            "请由主管登记。",
            "own"),
    LADDER_IS_CLIMBED_IN_TURN(
            "CO-08",
            CONFLICT,
            "An overdue step is escalated level by level, each at its time.",
            "逾期事项按时逐级上报。",
            "Wait for the time of the next level.",
            "请等待下一级的时间。",
            "own"),
    CLOCK_RUNS(
            "CO-11",
            CONFLICT,
            "A clock is missed while it runs, and only once.",
            "时限仅在计时期间且只记一次逾期。",
            "Nothing is left to do.",
            "无需办理。",
            "own"),
    TARGET_HAS_PASSED(
            "CO-11",
            CONFLICT,
            "A clock is missed after its target; at the target it is still in time.",
            "超过时限才算逾期，恰到时限仍为按时。",
            "Wait until the target has passed.",
            "请待时限过后再办理。",
            "own"),
    STEP_FOLLOWS_THE_ONE_BEFORE(
            "CO-11",
            INVALID,
            "A step is taken after the one it rests on.",
            "办理时间不得早于所依据的步骤。",
            "Correct the time of the step.",
            "请更正办理时间。",
            "own"),
    PAUSE_STATES_ITS_REASON(
            "CO-11",
            INVALID,
            "A clock is paused for a reason.",
            "暂停计时须说明理由。",
            "Say what is waited for.",
            "请说明等待的事项。",
            "own"),
    RUNNING_CLOCK_PAUSES(
            "CO-11",
            CONFLICT,
            "The clock of the resolution is paused while it runs.",
            "处理时限仅在计时期间可暂停。",
            "Nothing is left to do, or resume the clock first.",
            "无需办理，或先恢复计时。",
            "own"),
    OVERDUE_CLOCK_DOES_NOT_PAUSE(
            "CO-11",
            CONFLICT,
            "A clock past its target is not paused.",
            "已逾期的时限不得暂停。",
            "Resolve the complaint; it is escalated meanwhile.",
            "请尽快处理，期间按规定上报。",
            "own"),
    PAUSED_CLOCK_RESUMES(
            "CO-11",
            CONFLICT,
            "Only a paused clock is resumed.",
            "只有已暂停的时限才能恢复。",
            "Nothing is left to do.",
            "无需办理。",
            "own"),
    CORRECTION_STATES_ITS_REASON(
            "CO-11",
            INVALID,
            "A recorded time is corrected for a reason.",
            "更正时间须说明理由。",
            "Say how the right time is known.",
            "请说明依据。",
            "own"),
    CORRECTED_STEP_WAS_TAKEN(
            "CO-11",
            CONFLICT,
            "Only a step that was taken has a time to correct.",
            "只有已办理的步骤才能更正时间。",
            "Register the step itself.",
            "请登记该步骤。",
            "own"),
    CORRECTION_CHANGES_SOMETHING(
            "CO-11",
            INVALID,
            "A correction names what is different.",
            "更正须有所不同。",
            "Nothing is left to do.",
            "无需办理。",
            "own");

    private final RuleText text;

    ClockRule(
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
