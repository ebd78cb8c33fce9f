package org.keji.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keji.command.complaint.ComplaintState.Known;
import org.keji.command.complaint.ComplaintState.NotReceived;
import org.keji.command.spec.Example;
import org.keji.command.spec.Outcome;
import org.keji.command.spec.Trial;
import org.keji.kernel.complaint.ComplaintEvent;
import org.keji.kernel.complaint.ComplaintEvent.ComplaintReceived;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.rule.Rule;

/**
 * Every example, every cell of the table and every step of the clock cases once more, without the framework: all of
 * them take a blink, so that they can be repeated for every mutant.
 */
class PlainDecisionTest {

    @Test
    void everyExampleComesOutAsTold() {
        ComplaintExamples.ALL.forEach(PlainDecisionTest::check);
    }

    @Test
    void everyCellOfTheTableComesOutAsTold() {
        ComplaintTableTest.everyCell().forEach(PlainDecisionTest::check);
    }

    @Test
    void everyStepOfTheClockCasesComesOutAsTold() {
        ClockCasesTest.everyStep().forEach(PlainDecisionTest::check);
    }

    @Test
    void everyClockShowsWhatItIsToldToShow() {
        ClockCases.ALL.forEach(ClockCasesTest::checkReadings);
    }

    @Test
    void whoeverReceivesClaimsTheNumber() {
        Example receipt = ComplaintExamples.ALL.stream()
                .filter(example -> example.accepts(ComplaintRule.RECEIPT_LIES_IN_THE_PAST))
                .findFirst()
                .orElseThrow();
        DecisionContext context = Trial.contextOf(receipt);
        ComplaintReceived received =
                (ComplaintReceived) decided(receipt, context).getFirst();
        assertThat(context.claims())
                .containsExactly(new DecisionContext.Claim(
                        Complaint.NUMBER, received.number().value()));
    }

    private static void check(Example example) {
        DecisionContext context = Trial.contextOf(example);
        List<Object> came = new ArrayList<>();
        Rule refusing = null;
        try {
            came.addAll(decided(example, context));
        } catch (Refusal refused) {
            refusing = refused.rule();
        }
        assertThat(context.reason()).isEqualTo(example.when().reason());
        switch (example.then()) {
            case Outcome.Happens _ -> {
                assertThat(refusing).as(example.toString()).isNull();
                assertThat(came).as(example.toString()).isEqualTo(example.results());
                assertThat(context.tried()).as(example.toString()).containsAll(example.shows());
            }
            case Outcome.RefusedBy refused ->
                assertThat(refusing).as(example.toString()).isEqualTo(refused.rule());
            case Outcome.HeldByAnother _ -> assertThat(context.claims()).isNotEmpty();
            // That a repeat meets its own events is for the log to notice.
            case Outcome.ExistsAlready _ -> assertThat(came).isNotEmpty();
        }
    }

    private static List<ComplaintEvent> decided(Example example, DecisionContext context) {
        ComplaintCommand command = (ComplaintCommand) example.when().command();
        boolean begins = command instanceof ComplaintCommand.ReceiveComplaint
                || command instanceof ComplaintCommand.RegisterPastComplaint;
        return switch (ComplaintExamples.fold(example.history())) {
            case ComplaintState any when begins -> Decisions.first(command, context);
            case Known known -> List.of(Decisions.next(known, command, context));
            case NotReceived _ -> throw new Refusal(HouseRule.OBJECT_EXISTS, "");
        };
    }
}
