package org.keji.command.person;

import static org.keji.command.person.PersonRule.*;
import static org.keji.command.person.PersonVocabulary.*;
import static org.keji.command.spec.Example.example;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Example;
import org.keji.command.spec.Table;
import org.keji.kernel.person.ErasureGround;

/** The cells of the table of commands and states that other examples leave out. */
final class PersonTable {

    private static final List<Example> ASKED = List.of(
            example("DP-03", "Who agreed to a disclosure may ask to be erased")
                    .given(agreed(1, null))
                    .when(request(ErasureGround.REQUEST).because("By letter"))
                    .then(requested()),
            example("DP-01", "Until the erasure data go out by consent")
                    .given(agreed(1, null), requested())
                    .when(disclose(1).at(NEXT_MONDAY))
                    .then(disclosed(1, NEXT_MONDAY)),
            example("DP-03", "No hold is lifted where none was placed")
                    .given(requested())
                    .when(lift().because("Settled"))
                    .refusedBy(HOLD_IS_THERE_TO_BE_LIFTED),
            example("DP-03", "A hold is placed before the grace is over")
                    .given(requested())
                    .when(hold().because("Case 12 of 2026"))
                    .then(held()),
            example("DP-01", "Who asked to be erased may still agree")
                    .given(requested())
                    .when(consent(OMBUDSMAN, ARBITRATION, null))
                    .then(agreed(1, null)),
            example("DP-01", "And no longer agree")
                    .given(agreed(1, null), requested())
                    .when(withdraw(1))
                    .then(disagreed(1)));

    private static final List<Example> ERASED = List.of(
            example("DP-03", "Of who was erased no hold is lifted that was never placed")
                    .given(requested(), erased(NEXT_MONDAY))
                    .when(lift().because("Settled"))
                    .refusedBy(HOLD_IS_THERE_TO_BE_LIFTED),
            example("DP-03", "What is written of them anew may have to stay")
                    .given(requested(), erased(NEXT_MONDAY))
                    .when(hold().because("Case 12 of 2026"))
                    .then(held()),
            example("DP-01", "Who turns to the house anew may agree anew")
                    .given(requested(), erased(NEXT_MONDAY))
                    .when(consent(OMBUDSMAN, ARBITRATION, null))
                    .then(agreed(1, null)),
            example("DP-01", "A consent ends with the erasure")
                    .given(agreed(1, null), requested(), erased(NEXT_MONDAY))
                    .when(withdraw(1))
                    .refusedBy(CONSENT_IS_WITHDRAWN_ONCE),
            example("DP-03", "An erasure is not taken back")
                    .given(requested(), erased(NEXT_MONDAY))
                    .when(takeBack())
                    .refusedBy(ERASURE_IS_WAITING));

    private PersonTable() {}

    static List<Example> cells() {
        return Stream.of(
                        Table.ofNothing("DP-03", erase(), lift().because("Settled"), withdraw(1), disclose(1)),
                        ASKED,
                        ERASED)
                .flatMap(List::stream)
                .toList();
    }
}
