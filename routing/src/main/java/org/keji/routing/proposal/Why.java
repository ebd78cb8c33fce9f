package org.keji.routing.proposal;

/** Why a visit is in no round, from what no plan could change to what another plan might. */
public enum Why {
    NO_ROUND_ON_ALLOWED_DATES("Nobody who may make this visit works on any of its dates.", "在其允许的日期内，没有可承担此次拜访的人员上班。"),
    OUTSIDE_WORKING_HOURS(
            "On none of its dates do the customer's hours and working hours share enough time for the visit.",
            "在其任何日期，客户可受访时间与工作时间的重合都不足以完成拜访。"),
    TOO_FAR_TO_BE_BACK(
            "Even alone in a day it is too far away to be there in its hours and back in working hours.",
            "即使当天只拜访这一家，也无法在其受访时间内到达并在下班前返回。"),
    LARGER_THAN_A_DAY("It takes more of a day's capacity than a whole day has.", "所需容量超过一整天的容量。"),
    SPACING(
            "On every day left it would be too near to another visit of the same customer.",
            "在其余的每一天，都与同一客户的另一次拜访间隔过近。"),
    DAY_FULL_BY_CAPACITY("Every day left holds as many customers as a day may.", "其余的每一天，客户数量都已达到当日容量。"),
    LESS_URGENT_THAN_WHAT_FILLS_THE_DAYS(
            "Every day left is full, and no single less urgent visit is there that could make room.",
            "其余的每一天都已排满，且没有任何一次不如它紧急的拜访可以让出时间。");

    private final String sentence;
    private final String chinese;

    Why(String sentence, String chinese) {
        this.sentence = sentence;
        this.chinese = chinese;
    }

    public String sentence() {
        return sentence;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether it holds whatever else is planned. */
    public boolean isStructural() {
        return compareTo(LARGER_THAN_A_DAY) <= 0;
    }
}
