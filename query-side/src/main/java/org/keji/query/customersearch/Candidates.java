package org.keji.query.customersearch;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Who may be the same customer as one, why, and how alike they are (CU-12); whoever asks hears of some. */
final class Candidates {

    /** Below it most names have their trade or their town in common, and nothing else. */
    static final double NAMES_ARE_ALIKE = 0.6;

    static final double ADDRESSES_ARE_ALIKE = 0.8;

    private static final int MOST = 20;

    private final Map<String, Candidate> all = new HashMap<>();

    /** In what two customers are alike, the most telling first. */
    enum Why {
        REGISTRATION_NUMBER("registration-number"),
        PHONE("phone"),
        NAME("name"),
        ADDRESS("address");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** @param likeness in what, and how alike, from 0 to 1 */
    record Candidate(FindableCustomerRow customer, Map<Why, Double> likeness) {

        private double best() {
            return likeness.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
        }
    }

    Candidates named(DSLContext sql, @Nullable String name) {
        if (name != null) {
            OrganisationName sought = OrganisationName.of(name);
            for (FindableCustomerRow row : DuplicateStore.sharing(sql, DuplicateStore.NAME_KEYS, sought.keys())) {
                String theirs = row.saying().name();
                double likeness = theirs == null ? 0 : sought.likeness(OrganisationName.of(theirs));
                add(row, Why.NAME, likeness >= NAMES_ARE_ALIKE ? likeness : 0);
            }
        }
        return this;
    }

    Candidates at(DSLContext sql, @Nullable String address) {
        if (address != null) {
            Address sought = Address.of(address);
            for (FindableCustomerRow row : DuplicateStore.sharing(sql, DuplicateStore.ADDRESS_KEYS, sought.keys())) {
                String there = row.saying().address();
                double likeness = there == null ? 0 : sought.likeness(Address.of(there));
                add(row, Why.ADDRESS, likeness >= ADDRESSES_ARE_ALIKE ? likeness : 0);
            }
        }
        return this;
    }

    Candidates numbered(DSLContext sql, @Nullable String registrationNumber) {
        if (registrationNumber != null) {
            DuplicateStore.numbered(sql, registrationNumber).forEach(row -> add(row, Why.REGISTRATION_NUMBER, 1));
        }
        return this;
    }

    /** @param customers where somebody is reached by the same number */
    Candidates reached(DSLContext sql, Collection<String> customers) {
        CustomerSearchStore.of(sql, customers).stream()
                .filter(row -> row.mergedInto() == null)
                .forEach(row -> add(row, Why.PHONE, 1));
        return this;
    }

    private void add(FindableCustomerRow row, Why why, double likeness) {
        if (likeness > 0) {
            all.computeIfAbsent(row.customerId(), none -> new Candidate(row, new EnumMap<>(Why.class)))
                    .likeness()
                    .put(why, likeness);
        }
    }

    /**
     * Twenty at most, the most alike first.
     *
     * @param but a customer who is no duplicate of themselves
     */
    List<Candidate> but(@Nullable String but) {
        return all.values().stream()
                .filter(one -> !one.customer().customerId().equals(but))
                .sorted(Comparator.comparingDouble(Candidate::best)
                        .thenComparingInt(one -> one.likeness().size())
                        .reversed()
                        .thenComparing(one -> one.customer().customerId()))
                .limit(MOST)
                .toList();
    }
}
