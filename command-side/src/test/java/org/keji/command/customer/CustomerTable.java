package org.keji.command.customer;

import static org.keji.command.customer.CustomerRule.CUSTOMER_IS_ACTIVE;
import static org.keji.command.customer.CustomerVocabulary.*;
import static org.keji.command.customer.TeamVocabulary.offered;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Example;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Table;
import org.keji.command.spec.Wish;
import org.keji.kernel.customer.ContactStage;
import org.keji.kernel.customer.Credit;
import org.keji.kernel.customer.FunnelStage;
import org.keji.kernel.customer.Side;
import org.keji.kernel.customer.Standing;

/** Every command to a card that there is not, that is out of service, or that was merged into another. */
final class CustomerTable {

    private static final Wish[] CHANGES = Stream.of(
                    correct(OTHER_NUMBER),
                    review(),
                    stand(Standing.KEY),
                    deactivate(),
                    merge(Acquaintances.LIGHTHOUSE, "Lighthouse's"),
                    PersonVocabulary.move(PersonVocabulary.OUYANG),
                    ContactVocabulary.register(),
                    ContactVocabulary.correct(ContactVocabulary.CONTACT),
                    ContactVocabulary.leave(),
                    ContactVocabulary.decide(null),
                    ContactVocabulary.become(ContactStage.INTERESTED),
                    ContactVocabulary.worry(),
                    ContactVocabulary.handOver(Cast.CHEN),
                    TeamVocabulary.offer(Cast.CHEN),
                    TeamVocabulary.accept(),
                    TeamVocabulary.decline(),
                    TeamVocabulary.name(),
                    RelationVocabulary.list(),
                    RelationVocabulary.unlist(),
                    RelationVocabulary.move(FunnelStage.SCREENED),
                    RelationVocabulary.credit(Credit.GOOD, 30, "0"),
                    RelationVocabulary.place(Side.HIGH, Side.HIGH),
                    RelationVocabulary.mark())
            .map(wish -> wish.because("By what we know"))
            .toArray(Wish[]::new);

    private CustomerTable() {}

    static List<Example> cells() {
        Wish back = reactivate().because("It was another of that name");
        Wish[] all = Stream.concat(Arrays.stream(CHANGES), Stream.of(back)).toArray(Wish[]::new);
        return Stream.of(
                        Table.ofNothing("CU-01", all),
                        Table.refused(
                                "CU-12",
                                "while the customer is out of service",
                                after(deactivated()),
                                CUSTOMER_IS_ACTIVE,
                                CHANGES),
                        Table.refused(
                                "CU-12", "once the card was merged", after(merged()), CUSTOMER_IS_ACTIVE, CHANGES))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fact> after(Fact end) {
        return List.of(registered(), ContactVocabulary.known(), RelationVocabulary.listed(), offered(Cast.CHEN), end);
    }
}
