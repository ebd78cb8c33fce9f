package org.keji.command.contract;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.contract.ContractState.Ended;
import org.keji.command.contract.ContractState.InForce;
import org.keji.command.contract.ContractState.NotThere;
import org.keji.command.contract.ContractState.Unclear;
import org.keji.command.contract.ContractState.UnderReview;
import org.keji.command.spec.Example;
import org.keji.command.spec.Examples;
import org.keji.kernel.contract.ContractEvent;
import org.keji.kernel.event.DomainEvent;

/** Every example of a contract. */
public final class ContractExamples implements Examples {

    static final List<Example> ALL = Stream.of(
                    ReviewExamples.REGISTRATIONS,
                    ReviewExamples.CLARIFICATIONS,
                    ReviewExamples.REVIEWS,
                    ReviewExamples.SIGNATURES,
                    ChangeExamples.PROPOSALS,
                    ChangeExamples.ANSWERS,
                    ChangeExamples.NOTICES,
                    ChangeExamples.ACKNOWLEDGEMENTS,
                    ChangeExamples.SECOND_REVIEWS,
                    ChangeExamples.WITHDRAWALS,
                    EndingExamples.ANNOUNCEMENTS,
                    EndingExamples.RENEWALS,
                    EndingExamples.ENDINGS,
                    ContractTable.cells())
            .flatMap(List::stream)
            .toList();

    @Override
    public Class<?> aggregate() {
        return Contract.class;
    }

    @Override
    public List<Example> all() {
        return ALL;
    }

    @Override
    public String stateAfter(List<DomainEvent> history) {
        return switch (fold(history)) {
            case NotThere _ -> "nothing yet";
            case Unclear _ -> "unclear";
            case UnderReview(Basis _, Round round) when round.isOver() -> "under review, agreed by every department";
            case UnderReview _ -> "under review";
            case InForce contract when contract.change() != null -> "in force, with a change open";
            case InForce _ -> "in force";
            case Ended _ -> "ended";
        };
    }

    static ContractState fold(List<DomainEvent> history) {
        ContractState state = new NotThere();
        for (DomainEvent event : history) {
            state = state.after((ContractEvent) event);
        }
        return state;
    }
}
