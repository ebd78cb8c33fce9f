package org.keji.command.hospitality;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.hospitality.HospitalityCommand.RequestMeal;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Moments;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.hospitality.MealTerms;
import org.keji.kernel.hospitality.OralConsent;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.meal.MealForm;
import org.keji.kernel.meal.MealHost;

/**
 * A meal as examples ask for it, at six in the evening.
 *
 * @param standing where the customer stands
 */
record Asked(
        @Nullable CustomerId customer,
        Standing standing,
        MealForm form,
        MealHost host,
        int guests,
        int hosts,
        String standard,
        String at,
        List<PersonId> recipients,
        boolean departmentAtTable,
        @Nullable OralConsent consent) {

    /** Harbour is ordinary: four guests, Lin with them, 50 CNY each. */
    static final Asked SET_MEAL = new Asked(
            Acquaintances.HARBOUR,
            Standing.ORDINARY,
            MealForm.SET_MEAL,
            MealHost.STAFF,
            4,
            1,
            "50.00",
            Dining.EVENING,
            List.of(),
            false,
            null);

    /** Lighthouse is a key customer: four guests and a host, 150 CNY each. */
    static final Asked BANQUET = new Asked(
            Acquaintances.LIGHTHOUSE,
            Standing.KEY,
            MealForm.BANQUET,
            MealHost.DEPARTMENT,
            4,
            1,
            "150.00",
            Dining.EVENING,
            List.of(),
            false,
            null);

    /** Wang had agreed in words the same noon; it is told after the meal. */
    static final Asked IN_AN_EMERGENCY = SET_MEAL.saidBy("Wang", "2026-05-06T04:00:00Z");

    Asked of(@Nullable CustomerId other) {
        return new Asked(
                other, standing, form, host, guests, hosts, standard, at, recipients, departmentAtTable, consent);
    }

    Asked with(int otherGuests, int otherHosts) {
        return new Asked(
                customer,
                standing,
                form,
                host,
                otherGuests,
                otherHosts,
                standard,
                at,
                recipients,
                departmentAtTable,
                consent);
    }

    Asked costing(String other) {
        return new Asked(
                customer, standing, form, host, guests, hosts, other, at, recipients, departmentAtTable, consent);
    }

    Asked at(String utc) {
        return new Asked(
                customer, standing, form, host, guests, hosts, standard, utc, recipients, departmentAtTable, consent);
    }

    Asked inviting(PersonId... contacts) {
        List<PersonId> all = List.of(contacts);
        return new Asked(customer, standing, form, host, guests, hosts, standard, at, all, departmentAtTable, consent);
    }

    Asked withTheDepartment() {
        return new Asked(customer, standing, form, host, guests, hosts, standard, at, recipients, true, consent);
    }

    Asked saidBy(String approver, String when) {
        OralConsent oral = new OralConsent(approver, Moments.at(when));
        return new Asked(
                customer, standing, form, host, guests, hosts, standard, at, recipients, departmentAtTable, oral);
    }

    MealTerms terms() {
        return new MealTerms(
                "Guests of the harbour",
                Moments.at(at),
                form,
                host,
                "Lotus House",
                guests,
                Collections.nCopies(hosts, "Lin"),
                new BigDecimal(standard),
                "The yearly review",
                "Lin",
                departmentAtTable);
    }

    RequestMeal command() {
        return new RequestMeal(Dining.MEAL, customer, terms(), recipients, null, consent);
    }

    String words() {
        String whose = customer == null ? "an organisation without a card" : Acquaintances.nameOf(customer);
        String names = recipients.isEmpty() ? "" : ", %d of them by name".formatted(recipients.size());
        String oral = consent == null
                ? ""
                : ", to which %s agreed in words on %s".formatted(consent.approver(), Moments.words(consent.saidAt()));
        return "a %s hosted by %s for %d guests of %s%s with %d hosts at %s CNY on %s%s"
                .formatted(
                        form.code().replace('-', ' '),
                        host.code(),
                        guests,
                        whose,
                        names,
                        hosts,
                        standard,
                        Moments.words(Moments.at(at)),
                        oral);
    }
}
