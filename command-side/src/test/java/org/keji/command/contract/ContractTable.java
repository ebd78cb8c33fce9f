package org.keji.command.contract;

import static org.keji.command.contract.ChangeVocabulary.FRIDAY;
import static org.keji.command.contract.ChangeVocabulary.wishesOfForce;
import static org.keji.command.contract.ContractRule.*;
import static org.keji.command.contract.ContractVocabulary.*;
import static org.keji.command.spec.Example.example;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.command.contract.ContractCommand.FulfilContract;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Wish;
import org.keji.kernel.contract.Verdict;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Rule;

/** Every command in every state in which it cannot be: the cells of the table that other examples leave out. */
final class ContractTable {

    private final List<Example> cells = new ArrayList<>();

    private ContractTable() {}

    /** One state, and what refuses in it. */
    private record Column(
            String words,
            Fact[] course,
            @Nullable Rule review,
            @Nullable Rule clarify,
            @Nullable Rule force) {}

    static List<Example> cells() {
        ContractTable table = new ContractTable();
        Fact[] unclear = {registered(unclear(), END)};
        Fact[] underReview = {registered(), reviewBegun(MONDAY)};
        Rule awaits = CONTRACT_AWAITS_CLARIFICATION;
        Rule open = CONTRACT_IS_UNDER_REVIEW;
        Rule force = CONTRACT_IS_IN_FORCE;
        table.refuse(new Column("is unclear", unclear, UNCLEAR_IS_CLARIFIED_FIRST, null, UNCLEAR_IS_CLARIFIED_FIRST));
        table.refuse(new Column("is under review", underReview, null, awaits, force));
        table.refuse(new Column("is in force", inForce(), open, awaits, null));
        table.refuse(new Column("was fulfilled", inForce(fulfilled(WEDNESDAY)), open, awaits, force));
        table.refuse(new Column("was given up", inForce(terminated(WEDNESDAY)), open, awaits, force));
        table.ended();
        table.runOut();
        table.notThere();
        return List.copyOf(table.cells);
    }

    private static List<Wish> reviews() {
        return List.of(review(Cast.SUN, Verdict.AGREES).at(FRIDAY), sign().at(FRIDAY));
    }

    private void refuse(Column column) {
        String when = "while it " + column.words();
        reviews().forEach(wish -> refuse(when, column.course(), wish, column.review()));
        refuse(when, column.course(), clarify(clear()).at(FRIDAY), column.clarify());
        wishesOfForce().forEach(wish -> refuse(when, column.course(), wish, column.force()));
    }

    /** What is not refused stands among the examples of its command. */
    private void refuse(String when, Fact[] course, Wish wish, @Nullable Rule by) {
        if (by != null) {
            cells.add(example("CU-19", "Nobody %s %s".formatted(wish.words(), when))
                    .given(course)
                    .when(wish)
                    .refusedBy(by));
        }
    }

    private void ended() {
        Wish again = terminate().at(FRIDAY).because("The harbour is closed");
        refuse("after it was fulfilled", inForce(fulfilled(WEDNESDAY)), again, CONTRACT_HAS_NOT_ENDED);
        refuse("after it was given up", inForce(terminated(WEDNESDAY)), again, CONTRACT_HAS_NOT_ENDED);
    }

    private void runOut() {
        wishesOfForce().stream()
                .filter(wish -> !(wish.command() instanceof FulfilContract))
                .forEach(wish -> refuse("after its last day", inForce(), wish.at(RUN_OUT), CONTRACT_HAS_NOT_RUN_OUT));
    }

    private void notThere() {
        Stream.of(reviews(), wishesOfForce(), List.of(clarify(clear()), terminate()))
                .flatMap(List::stream)
                .forEach(wish -> refuse("before there is one", new Fact[0], wish, HouseRule.OBJECT_EXISTS));
    }
}
