package org.keji.command.complaint;

import java.util.List;
import java.util.stream.Stream;

/** The table of clocks: all cases, in the order of their numbers, which begin with 1 (CO-02, CO-07, CO-11). */
public final class ClockCases {

    public static final List<ClockCase> ALL = Stream.of(
                    FirstAnswerCases.ALL,
                    TargetCases.ALL,
                    PauseCases.ALL,
                    LateCases.ALL,
                    CorrectedReceiptCases.ALL,
                    CorrectedAnswerCases.ALL,
                    RoundCases.ALL,
                    EndingCases.ALL,
                    OtherStepCases.ALL,
                    CalendarCases.ALL)
            .flatMap(List::stream)
            .toList();

    private ClockCases() {}
}
