package org.keji.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.keji.command.complaint.ComplaintRule.*;
import static org.keji.command.complaint.ComplaintVocabulary.*;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.complaint.Severity.MINOR;
import static org.keji.kernel.complaint.Urgency.NORMAL;
import static org.keji.kernel.rule.HouseRule.OBJECT_EXISTS;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keji.command.complaint.ComplaintCommand.AcceptHandOver;
import org.keji.command.complaint.ComplaintCommand.AcknowledgeComplaint;
import org.keji.command.complaint.ComplaintCommand.AssessComplaint;
import org.keji.command.complaint.ComplaintCommand.DeclineHandOver;
import org.keji.command.complaint.ComplaintCommand.MissFirstAnswer;
import org.keji.command.complaint.ComplaintCommand.OfferHandOver;
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
    private static final String RESOLUTION = "2026-05-15T08:00:00Z";
    private static final String LATER = "2026-05-04T08:00:00Z";

    private enum Situation {
        NOT_RECEIVED,
        RECEIVED(received(FRIDAY)),
        RECEIVED_AND_MISSED(received(FRIDAY), missedAfter(TARGET)),
        RECEIVED_AND_OFFERED(received(FRIDAY), offered(CHEN, FRIDAY)),
        ACKNOWLEDGED(received(FRIDAY), answeredInTime(TARGET)),
        ASSESSED(received(FRIDAY), answeredInTime(TARGET), assessed(TARGET, NORMAL, MINOR, RESOLUTION));

        private final Fact[] facts;

        Situation(Fact... facts) {
            this.facts = facts;
        }
    }

    private record Cell(
            Situation state, Class<? extends ComplaintCommand> command, Function<Wished, Example> outcome) {}

    private static final Fact PAST = pastRegistered(LATER);

    private static final List<Cell> TABLE = Stream.of(
                    row(
                            ReceiveComplaint.class,
                            happens(received(LATER)),
                            Wished::meetsItself,
                            Wished::meetsItself,
                            Wished::meetsItself,
                            Wished::meetsItself,
                            Wished::meetsItself),
                    row(
                            RegisterPastComplaint.class,
                            happens(PAST, answeredInTime(LATER)),
                            Wished::meetsItself,
                            Wished::meetsItself,
                            Wished::meetsItself,
                            Wished::meetsItself,
                            Wished::meetsItself),
                    row(
                            AcknowledgeComplaint.class,
                            refused(OBJECT_EXISTS),
                            happens(answeredLate(LATER)),
                            happens(answeredLate(LATER)),
                            happens(answeredLate(LATER)),
                            refused(FIRST_ANSWER_IS_GIVEN_ONCE),
                            refused(FIRST_ANSWER_IS_GIVEN_ONCE)),
                    row(
                            MissFirstAnswer.class,
                            refused(OBJECT_EXISTS),
                            happens(missedAfter(TARGET)),
                            refused(CLOCK_RUNS),
                            happens(missedAfter(TARGET)),
                            refused(CLOCK_RUNS),
                            refused(CLOCK_RUNS)),
                    row(
                            AssessComplaint.class,
                            refused(OBJECT_EXISTS),
                            refused(ASSESSMENT_FOLLOWS_FIRST_ANSWER),
                            refused(ASSESSMENT_FOLLOWS_FIRST_ANSWER),
                            refused(ASSESSMENT_FOLLOWS_FIRST_ANSWER),
                            happens(assessed(LATER, NORMAL, MINOR, RESOLUTION)),
                            happens(assessed(LATER, NORMAL, MINOR, RESOLUTION))),
                    row(
                            OfferHandOver.class,
                            refused(OBJECT_EXISTS),
                            happens(offered(CHEN, LATER)),
                            happens(offered(CHEN, LATER)),
                            refused(ONE_HAND_OVER_AT_A_TIME),
                            happens(offered(CHEN, LATER)),
                            happens(offered(CHEN, LATER))),
                    row(
                            AcceptHandOver.class,
                            refused(OBJECT_EXISTS),
                            refused(HAND_OVER_IS_PENDING),
                            refused(HAND_OVER_IS_PENDING),
                            happens(accepted(CHEN, LATER)),
                            refused(HAND_OVER_IS_PENDING),
                            refused(HAND_OVER_IS_PENDING)),
                    row(
                            DeclineHandOver.class,
                            refused(OBJECT_EXISTS),
                            refused(HAND_OVER_IS_PENDING),
                            refused(HAND_OVER_IS_PENDING),
                            happens(declined(CHEN, LATER)),
                            refused(HAND_OVER_IS_PENDING),
                            refused(HAND_OVER_IS_PENDING)))
            .flatMap(row -> row)
            .toList();

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
                .containsAll(leaves(ComplaintState.class).toList());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ComplaintTableTest::leaves)
                : Stream.of(type);
    }

    private static void check(Situation state, Class<?> command) {
        Cell cell = TABLE.stream()
                .filter(row -> row.state() == state && row.command() == command)
                .findFirst()
                .orElseGet(
                        () -> fail("Add the outcome of %s in state %s to the table", command.getSimpleName(), state));
        Wished wished = example("CO-01", state + " " + command.getSimpleName())
                .given(state.facts)
                .when(wishFor(state, cell.command()).at(LATER));
        Trial.of(Complaint.class, cell.outcome().apply(wished));
    }

    private static Stream<Class<?>> commands() {
        return Arrays.stream(ComplaintCommand.class.getPermittedSubclasses());
    }

    private static Wish wishFor(Situation state, Class<? extends ComplaintCommand> command) {
        // What is offered is offered to Chen; where nothing is, the owner asks.
        boolean isOffered = state == Situation.RECEIVED_AND_OFFERED;
        return Stream.of(
                        receive(),
                        registerPast(LATER),
                        acknowledge(),
                        missFirstAnswer(),
                        assess(NORMAL, MINOR),
                        offerTo(CHEN),
                        accept().by(isOffered ? CHEN : LIN),
                        decline().by(isOffered ? CHEN : LIN))
                .filter(wish -> command.isInstance(wish.command()))
                .findFirst()
                .orElseGet(() -> fail("Add the wish for %s to the vocabulary", command.getSimpleName()));
    }

    /** @param outcomes one for each situation, in their order */
    @SafeVarargs
    private static Stream<Cell> row(Class<? extends ComplaintCommand> command, Function<Wished, Example>... outcomes) {
        assertThat(outcomes)
                .as("one outcome a situation of " + command.getSimpleName())
                .hasSameSizeAs(Situation.values());
        return Arrays.stream(Situation.values()).map(state -> new Cell(state, command, outcomes[state.ordinal()]));
    }

    private static Function<Wished, Example> happens(Fact... facts) {
        return wished -> wished.then(facts);
    }

    private static Function<Wished, Example> refused(Rule rule) {
        return wished -> wished.refusedBy(rule);
    }
}
