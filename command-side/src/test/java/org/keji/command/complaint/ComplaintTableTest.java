package org.keji.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.keji.command.complaint.ComplaintRule.CLOCK_RUNS;
import static org.keji.command.complaint.ComplaintRule.FIRST_ANSWER_IS_GIVEN_ONCE;
import static org.keji.command.complaint.ComplaintVocabulary.FRIDAY;
import static org.keji.command.complaint.ComplaintVocabulary.acknowledge;
import static org.keji.command.complaint.ComplaintVocabulary.answeredInTime;
import static org.keji.command.complaint.ComplaintVocabulary.answeredLate;
import static org.keji.command.complaint.ComplaintVocabulary.missFirstAnswer;
import static org.keji.command.complaint.ComplaintVocabulary.missedAfter;
import static org.keji.command.complaint.ComplaintVocabulary.pastRegistered;
import static org.keji.command.complaint.ComplaintVocabulary.receive;
import static org.keji.command.complaint.ComplaintVocabulary.received;
import static org.keji.command.complaint.ComplaintVocabulary.registerPast;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.rule.HouseRule.OBJECT_EXISTS;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ComplaintCommand.MissFirstAnswer;
import org.keji.command.complaint.ComplaintCommand.ReceiveComplaint;
import org.keji.command.complaint.ComplaintCommand.RegisterPastComplaint;
import org.keji.command.spec.Example;
import org.keji.command.spec.Example.Wished;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Trial;
import org.keji.command.spec.Wish;
import org.keji.kernel.rule.Rule;

/** What becomes of every command in every state. A new state or command fails here until its cells are filled in. */
class ComplaintTableTest {

    private static final String TARGET = "2026-05-02T08:00:00Z";
    private static final String LATER = "2026-05-04T08:00:00Z";

    private enum Situation {
        NOT_RECEIVED,
        RECEIVED(received(FRIDAY)),
        RECEIVED_AND_MISSED(received(FRIDAY), missedAfter(TARGET)),
        ACKNOWLEDGED(received(FRIDAY), answeredInTime(TARGET));

        private final Fact[] facts;

        Situation(Fact... facts) {
            this.facts = facts;
        }
    }

    private record Cell(
            Situation state, Class<? extends ComplaintCommand> command, Function<Wished, Example> outcome) {}

    private static final List<Cell> TABLE = List.of(
            cell(Situation.NOT_RECEIVED, ReceiveComplaint.class, happens(received(LATER))),
            cell(Situation.RECEIVED, ReceiveComplaint.class, Wished::meetsItself),
            cell(Situation.RECEIVED_AND_MISSED, ReceiveComplaint.class, Wished::meetsItself),
            cell(Situation.ACKNOWLEDGED, ReceiveComplaint.class, Wished::meetsItself),
            cell(
                    Situation.NOT_RECEIVED,
                    RegisterPastComplaint.class,
                    happens(pastRegistered(LATER), answeredInTime(LATER))),
            cell(Situation.RECEIVED, RegisterPastComplaint.class, Wished::meetsItself),
            cell(Situation.RECEIVED_AND_MISSED, RegisterPastComplaint.class, Wished::meetsItself),
            cell(Situation.ACKNOWLEDGED, RegisterPastComplaint.class, Wished::meetsItself),
            cell(Situation.NOT_RECEIVED, AcknowledgeComplaint.class, refused(OBJECT_EXISTS)),
            cell(Situation.RECEIVED, AcknowledgeComplaint.class, happens(answeredLate(LATER))),
            cell(Situation.RECEIVED_AND_MISSED, AcknowledgeComplaint.class, happens(answeredLate(LATER))),
            cell(Situation.ACKNOWLEDGED, AcknowledgeComplaint.class, refused(FIRST_ANSWER_IS_GIVEN_ONCE)),
            cell(Situation.NOT_RECEIVED, MissFirstAnswer.class, refused(OBJECT_EXISTS)),
            cell(Situation.RECEIVED, MissFirstAnswer.class, happens(missedAfter(TARGET))),
            cell(Situation.RECEIVED_AND_MISSED, MissFirstAnswer.class, refused(CLOCK_RUNS)),
            cell(Situation.ACKNOWLEDGED, MissFirstAnswer.class, refused(CLOCK_RUNS)));

    @TestFactory
    Stream<DynamicTest> everyCommandInEveryState() {
        return Arrays.stream(Situation.values())
                .flatMap(state -> commands()
                        .map(command -> DynamicTest.dynamicTest(
                                state + " × " + command.getSimpleName(), () -> check(state, command))));
    }

    @Test
    void everyStateIsInTheTable() {
        assertThat(Arrays.stream(Situation.values())
                        .map(state -> ComplaintExamples.fold(
                                Stream.of(state.facts).map(Fact::event).toList()))
                        .map(Object::getClass))
                .as("add a Situation for the state that is missing")
                .containsAll(List.of(ComplaintState.class.getPermittedSubclasses()));
    }

    private static void check(Situation state, Class<?> command) {
        Cell cell = TABLE.stream()
                .filter(row -> row.state() == state && row.command() == command)
                .findFirst()
                .orElseGet(
                        () -> fail("Add the outcome of %s in state %s to the table", command.getSimpleName(), state));
        Wished wished = example("CO-01", state + " " + command.getSimpleName())
                .given(state.facts)
                .when(wishFor(cell.command()).at(LATER));
        Trial.of(Complaint.class, cell.outcome().apply(wished));
    }

    private static Stream<Class<?>> commands() {
        return Arrays.stream(ComplaintCommand.class.getPermittedSubclasses());
    }

    private static Wish wishFor(Class<? extends ComplaintCommand> command) {
        return Stream.of(receive(), registerPast(LATER), acknowledge(), missFirstAnswer())
                .filter(wish -> command.isInstance(wish.command()))
                .findFirst()
                .orElseGet(() -> fail("Add the wish for %s to the vocabulary", command.getSimpleName()));
    }

    private static Cell cell(
            Situation state, Class<? extends ComplaintCommand> command, Function<Wished, Example> outcome) {
        return new Cell(state, command, outcome);
    }

    private static Function<Wished, Example> happens(Fact... facts) {
        return wished -> wished.then(facts);
    }

    private static Function<Wished, Example> refused(Rule rule) {
        return wished -> wished.refusedBy(rule);
    }
}
