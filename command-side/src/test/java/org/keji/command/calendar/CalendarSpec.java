package org.keji.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.keji.command.calendar.CalendarVocabulary.corrected;
import static org.keji.command.calendar.CalendarVocabulary.plan;
import static org.keji.command.calendar.CalendarVocabulary.published;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.command.spec.AggregateSpec;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.identity.CalendarId;

class CalendarSpec extends AggregateSpec {

    CalendarSpec() {
        super(new CalendarExamples(), CalendarRule.values());
    }

    @Test
    void aCourseThatNeverWasIsNoticed() {
        DomainEvent first = published(2026, plan(List.of())).event();
        DomainEvent change = corrected(2026, plan(List.of())).event();
        assertThat(CalendarExamples.fold(List.of(first, change)).years()).containsOnlyKeys(2026);
        assertThatIllegalStateException().isThrownBy(() -> CalendarExamples.fold(List.of(change)));
        assertThatIllegalStateException().isThrownBy(() -> CalendarExamples.fold(List.of(first, first)));
    }

    @Test
    void aRegionHasACodeAndItsCalendarTheSameNameForEverybody() {
        assertThat(CalendarId.of("cn")).isEqualTo(CalendarId.of("cn")).isNotEqualTo(CalendarId.of("cn-xiamen"));
        for (String none : List.of("", "CN", "china", "c", "cn-", "cn xm")) {
            assertThatIllegalArgumentException().isThrownBy(() -> CalendarId.of(none));
        }
    }
}
