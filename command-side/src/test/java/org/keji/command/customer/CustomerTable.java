package org.keji.command.customer;

import static org.keji.command.customer.CustomerRule.CUSTOMER_IS_ACTIVE;
import static org.keji.command.customer.CustomerVocabulary.*;
import static org.keji.command.customer.FindingRule.FINDING_EXISTS;
import static org.keji.command.customer.GradeRule.LIFECYCLE_FITS_SERVICE;
import static org.keji.command.customer.GradeRule.LIFECYCLE_IS_CORRECTED;
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
import org.keji.kernel.customer.Lifecycle;
import org.keji.kernel.customer.Side;
import org.keji.kernel.customer.Standing;

/** Every command to a card that there is not, that is out of service, or that was merged into another. */
final class CustomerTable {

    private static final String GONE = "while the customer is out of service";
    private static final String MERGED = "once the card was merged";

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
                    RelationVocabulary.mark(),
                    FindingVocabulary.note(),
                    WhereaboutsVocabulary.locate(WhereaboutsVocabulary.OUTLET),
                    WhereaboutsVocabulary.locatePerson(PersonVocabulary.OUYANG),
                    GradeVocabulary.grade(),
                    GradeVocabulary.override("value", "high"),
                    GradeVocabulary.release())
            .map(wish -> wish.because("By what we know"))
            .toArray(Wish[]::new);

    private CustomerTable() {}

    static List<Example> cells() {
        Wish stable = GradeVocabulary.placeInLife(Lifecycle.STABLE).because("They buy as ever");
        Wish asComputed = GradeVocabulary.releaseLifecycle().because("They buy as ever");
        Wish withdraw = FindingVocabulary.withdraw(1).because("Heard wrongly");
        Wish back = reactivate().because("It was another of that name");
        Wish[] all = Stream.concat(Arrays.stream(CHANGES), Stream.of(back, withdraw, stable, asComputed))
                .toArray(Wish[]::new);
        List<Fact> gone = after(deactivated());
        List<Fact> merged = after(merged());
        return Stream.of(
                        Table.ofNothing("CU-01", all),
                        Table.refused("CU-12", GONE, gone, CUSTOMER_IS_ACTIVE, CHANGES),
                        Table.refused("CU-17", GONE, gone, FINDING_EXISTS, withdraw),
                        Table.refused("CU-11", GONE, gone, LIFECYCLE_FITS_SERVICE, stable),
                        Table.refused("CU-11", GONE, gone, LIFECYCLE_IS_CORRECTED, asComputed),
                        Table.refused("CU-12", MERGED, merged, CUSTOMER_IS_ACTIVE, CHANGES),
                        Table.refused("CU-17", MERGED, merged, FINDING_EXISTS, withdraw),
                        Table.refused("CU-11", MERGED, merged, LIFECYCLE_FITS_SERVICE, stable),
                        Table.refused("CU-11", MERGED, merged, LIFECYCLE_IS_CORRECTED, asComputed))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fact> after(Fact end) {
        return List.of(registered(), ContactVocabulary.known(), RelationVocabulary.listed(), offered(Cast.CHEN), end);
    }
}
