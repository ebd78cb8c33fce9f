package org.keji.command.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.policy.ShippedBooks;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.rule.Rule;

/** Puts an example before its aggregate and compares what comes of it with what the example says. */
public final class Trial {

    private static final ShippedBooks BOOKS = new ShippedBooks();

    private Trial() {}

    /** @return what the decision tried and asked for */
    public static DecisionContext of(Class<?> aggregate, Example example) {
        DecisionContext context = contextOf(example);
        ResultValidator<?> result = fixture(aggregate, context)
                .given(example.history())
                .when(example.when().command());
        switch (example.then()) {
            case Outcome.Happens _ ->
                result.expectSuccessfulHandlerExecution()
                        .expectEvents(example.results().toArray());
            case Outcome.RefusedBy refused -> expectRefusal(result, refused.rule());
            case Outcome.HeldByAnother held -> {
                result.expectSuccessfulHandlerExecution();
                assertThat(context.claims())
                        .as("what is said where another holds it")
                        .anySatisfy(claim -> assertThat(context.taken(claim.kind()))
                                .hasValueSatisfying(
                                        refusal -> assertThat(refusal.rule()).isEqualTo(held.rule())));
            }
            case Outcome.ExistsAlready _ -> result.expectException(EventStoreException.class);
        }
        // What an example claims to show must have been looked at, or it shows nothing.
        if (!example.isRefusedBy(HouseRule.OBJECT_EXISTS)) {
            assertThat(context.tried()).as("rules tried").containsAll(example.shows());
        }
        return context;
    }

    /** What the decision may look at. */
    public static DecisionContext contextOf(Example example) {
        Wish wish = example.when();
        return new DecisionContext(
                wish.now(),
                wish.occurredAt(),
                BOOKS.named(example.book()),
                wish.by().actor(),
                wish.reason(),
                Acquaintances.ALL);
    }

    private static <T> AggregateTestFixture<T> fixture(Class<T> aggregate, DecisionContext context) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(context);
        return fixture;
    }

    /** An aggregate that never was is told by Axon itself; the door turns that into the rule of the house. */
    private static void expectRefusal(ResultValidator<?> result, Rule rule) {
        if (rule == HouseRule.OBJECT_EXISTS) {
            result.expectNoEvents().expectException(AggregateNotFoundException.class);
        } else {
            result.expectNoEvents()
                    .expectException(Refusal.class)
                    .expectExceptionMessage(new Refusal(rule, "").getMessage());
        }
    }
}
