package org.keji.command.calendar;

import static org.keji.kernel.rule.RuleKind.CONFLICT;
import static org.keji.kernel.rule.RuleKind.INVALID;
import static org.keji.kernel.rule.RuleKind.MISSING;

import org.keji.kernel.rule.Rule;
import org.keji.kernel.rule.RuleKind;
import org.keji.kernel.rule.RuleText;

/** What holds of the days off of a year (VP-05). */
public enum CalendarRule implements Rule {
    YEAR_IS_PUBLISHED_ONCE(
            CONFLICT,
            "A year of a calendar is published once, and corrected after that.",
            "日历年度只公布一次，此后予以更正。",
            "Correct the year, and say why.",
            "请更正该年度并说明理由。"),
    CORRECTED_YEAR_WAS_PUBLISHED(
            MISSING, "Only a year that was published is corrected.", "只有已公布的年度方可更正。", "Publish the year.", "请先公布该年度。"),
    CORRECTION_CHANGES_THE_YEAR(
            CONFLICT,
            "A correction says something else than what is published.",
            "更正内容须与已公布内容不同。",
            "Nothing is left to do: the year already says this.",
            "无需更正，该年度内容已是如此。"),
    CORRECTION_OF_A_YEAR_STATES_WHY(
            INVALID,
            "Correcting a year of the calendar has a reason.",
            "更正日历年度须说明理由。",
            "Say in the reason what was announced anew or entered wrongly.",
            "请说明重新公布或录入有误之处。"),
    HOLIDAY_ENDS_AFTER_IT_BEGINS(
            INVALID,
            "The last day of a holiday is not before its first.",
            "节假日的结束日不早于开始日。",
            "Put the two days right.",
            "请更正起止日期。"),
    HOLIDAY_LIES_IN_ITS_YEAR(
            INVALID,
            "A holiday begins or ends in its year, and reaches no further than a month beyond it.",
            "节假日须在本年度开始或结束，且超出年度不多于一个月。",
            "Publish it with the year it belongs to.",
            "请随其所属年度公布。"),
    HOLIDAYS_DO_NOT_OVERLAP(
            INVALID,
            "No two holidays share a day, in a year and with those of the years beside it.",
            "同年及相邻年度的节假日不得重叠。",
            "Put the days of one of them right.",
            "请更正其中一个节假日的日期。"),
    MAKE_UP_DAY_LIES_IN_ITS_YEAR(
            INVALID,
            "A day that makes up for a holiday lies in its year, or in the month before or after.",
            "调休上班日须在本年度或其前后一个月内。",
            "Publish it with the year it belongs to.",
            "请随其所属年度公布。"),
    MAKE_UP_DAY_WOULD_BE_OFF(
            INVALID,
            "A day that makes up for a holiday would be off otherwise.",
            "调休上班日原应为休息日。",
            "Name a day of a weekend, by the working hours of the policy book.",
            "请指明按制度规定的工作时间为休息日的日期。"),
    MAKE_UP_DAY_IS_NO_HOLIDAY(
            INVALID,
            "A day that makes up for a holiday is none itself.",
            "调休上班日不得为节假日。",
            "Put the holiday or the day right.",
            "请更正节假日或调休上班日。"),
    MAKE_UP_DAY_IS_NAMED_ONCE(
            INVALID,
            "A day that makes up for a holiday is named once.",
            "调休上班日只列一次。",
            "Leave the second one out.",
            "请删除重复的日期。");

    private final RuleText text;

    CalendarRule(RuleKind kind, String sentence, String sentenceChinese, String remedy, String remedyChinese) {
        this.text = RuleText.of("VP-05", kind, sentence, sentenceChinese, remedy, remedyChinese, "D0④§6–17");
    }

    @Override
    public RuleText text() {
        return text;
    }
}
