package org.keji.query.customersearch;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Card;
import org.keji.kernel.customer.ContactEvent.PersonRegistered;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.customer.CustomerEvent.CustomerRegistered;
import org.keji.kernel.customer.RegistrationNumber;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.search.Words;

/**
 * A customer as far as they are found, and as far as they are shown when they are found.
 *
 * @param active false while the customer is no longer served (CU-12)
 * @param mergedInto the card that goes on in its place (CU-12)
 * @param found by what they are found; it follows from what the card says
 */
record FindableCustomerRow(
        String customerId,
        Saying saying,
        Keeping keeping,
        boolean active,
        @Nullable String mergedInto,
        Instant registeredAt,
        Marks found) {

    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONGEST_BEGINNING = 15;

    /** Where a card says nothing at all, as that of a person may, the table has nothing to read back. */
    FindableCustomerRow {
        saying = Objects.requireNonNullElseGet(saying, () -> Saying.ofSomebody(null));
    }

    /** What the card says, as far as it is looked through; of a person nothing but how the house came to know them. */
    record Saying(
            @Nullable String name,
            @Nullable String registrationNumber,
            @Nullable String industry,
            @Nullable String address,
            @Nullable String source,
            @Nullable String needs) {

        static Saying of(Card card) {
            RegistrationNumber number = card.registrationNumber();
            return new Saying(
                    card.name(),
                    number == null ? null : number.value(),
                    card.industry(),
                    card.address(),
                    card.source(),
                    card.needs());
        }

        static Saying ofSomebody(@Nullable String source) {
            return new Saying(null, null, null, null, source, null);
        }
    }

    /**
     * Who looks after the customer.
     *
     * @param offeredTo who is asked to take them
     */
    record Keeping(String accountManager, @Nullable String offeredTo) {}

    /**
     * By what a customer is found.
     *
     * @param words all words of the card, the beginnings of the words of the name, and the name's pinyin
     * @param nameKeys by which names that may be alike are looked up
     * @param addressKeys by which addresses that may be alike are looked up
     */
    record Marks(List<String> words, List<String> nameKeys, List<String> addressKeys) {

        Marks {
            words = List.copyOf(words);
            nameKeys = List.copyOf(nameKeys);
            addressKeys = List.copyOf(addressKeys);
        }

        static Marks of(Saying said) {
            String name = said.name();
            String address = said.address();
            return new Marks(
                    allWords(said),
                    name == null ? List.of() : OrganisationName.of(name).keys(),
                    address == null ? List.of() : Address.of(address).keys());
        }
    }

    static FindableCustomerRow of(CustomerRegistered e) {
        return first(e, Saying.of(e.card()), e.accountManager());
    }

    /** A person is found by marks, as a contact, and by no words (decision 18). */
    static FindableCustomerRow of(PersonRegistered e) {
        return first(e, Saying.ofSomebody(e.source()), e.accountManager());
    }

    private static FindableCustomerRow first(CustomerEvent e, Saying said, String accountManager) {
        return new FindableCustomerRow(
                e.stream(), said, new Keeping(accountManager, null), true, null, e.occurredAt(), Marks.of(said));
    }

    private static List<String> allWords(Saying said) {
        Set<String> words = new TreeSet<>(Words.kept(Stream.of(
                said.name(), said.registrationNumber(), said.industry(), said.address(), said.source(), said.needs())));
        String name = said.name();
        if (name != null) {
            words.addAll(Pinyin.kept(OrganisationName.of(name).chinese()));
            Words.sought(name).forEach(word -> addBeginnings(words, word));
        }
        return List.copyOf(words);
    }

    private static void addBeginnings(Set<String> words, String word) {
        int length = word.codePointCount(0, word.length());
        for (int end = SHORTEST_BEGINNING; end < Math.min(length, LONGEST_BEGINNING + 1); end++) {
            words.add(word.substring(0, word.offsetByCodePoints(0, end)));
        }
    }

    FindableCustomerRow says(Saying said) {
        return new FindableCustomerRow(customerId, said, keeping, active, mergedInto, registeredAt, Marks.of(said));
    }

    FindableCustomerRow kept(Keeping other) {
        return new FindableCustomerRow(customerId, saying, other, active, mergedInto, registeredAt, found);
    }

    FindableCustomerRow served(boolean isServed) {
        return new FindableCustomerRow(customerId, saying, keeping, isServed, mergedInto, registeredAt, found);
    }

    FindableCustomerRow goesOnIn(String another) {
        return new FindableCustomerRow(
                customerId, saying, keeping, false, Objects.requireNonNull(another), registeredAt, found);
    }

    /** Customers belong to no department; who is asked to take one looks at it first. */
    boolean isIn(Reach reach) {
        return reach.covers(null, keeping.accountManager(), keeping.offeredTo());
    }

    Place place() {
        return new Place(registeredAt, customerId);
    }
}
