package org.keji.command.gift;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.keji.command.gift.GiftCommand.ApproveGift;
import org.keji.command.gift.GiftCommand.CountMeal;
import org.keji.command.gift.GiftCommand.GiveGift;
import org.keji.command.gift.GiftCommand.ProposeGift;
import org.keji.command.gift.GiftCommand.RefuseGift;
import org.keji.command.gift.GiftCommand.WithdrawGift;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.gift.GiftEvent.GiftApproved;
import org.keji.kernel.gift.GiftEvent.GiftApprovedByBook;
import org.keji.kernel.gift.GiftEvent.GiftGiven;
import org.keji.kernel.gift.GiftEvent.GiftHeldForApproval;
import org.keji.kernel.gift.GiftEvent.GiftProposed;
import org.keji.kernel.gift.GiftEvent.GiftRefused;
import org.keji.kernel.gift.GiftEvent.GiftWithdrawn;
import org.keji.kernel.gift.GiftEvent.HospitalityCounted;
import org.keji.kernel.gift.GiftKind;
import org.keji.kernel.gift.GiftLimit;
import org.keji.kernel.gift.GiftTerms;
import org.keji.kernel.gift.Measure;
import org.keji.kernel.gift.Occasion;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.GiftAccountId;
import org.keji.kernel.identity.HospitalityId;
import org.keji.kernel.identity.PersonId;

/** The words in which examples speak of gifts. */
final class GiftVocabulary {

    /** In the zone of the house it is 10 o'clock then. */
    static final String TUESDAY = "2026-05-05T02:00:00Z";

    static final String WEDNESDAY = "2026-05-06T02:00:00Z";
    static final String ON_MONDAY = "2026-05-04";
    static final String ON_TUESDAY = "2026-05-05";
    static final String ON_WEDNESDAY = "2026-05-06";
    static final PersonId MA = Acquaintances.HARBOURS_CONTACT;
    static final PersonId STRANGER = PersonId.of(UUID.fromString("4b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a29"));
    private static final HospitalityId MEAL = new HospitalityId("hospitality-6b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11");
    private static final GiftAccountId ID = GiftAccountId.of(MA, 2026);

    private GiftVocabulary() {}

    static GiftTerms tea(String value, String plannedOn, boolean publicOfficial) {
        return new GiftTerms(
                GiftKind.GIFT,
                "Tea",
                new BigDecimal(value),
                Occasion.BIRTHDAY,
                publicOfficial,
                LocalDate.parse(plannedOn));
    }

    static GiftTerms tea(String value) {
        return tea(value, ON_WEDNESDAY, false);
    }

    static GiftTerms toOfficial(String value) {
        return tea(value, ON_WEDNESDAY, true);
    }

    static GiftTerms dinner(String value) {
        return new GiftTerms(
                GiftKind.HOSPITALITY,
                "Dinner",
                new BigDecimal(value),
                Occasion.THANKS,
                false,
                LocalDate.parse(ON_WEDNESDAY));
    }

    private static String words(GiftTerms terms) {
        return "%s (%s) for %s CNY, occasion %s, on %s%s"
                .formatted(
                        terms.what(),
                        terms.kind().code(),
                        terms.value(),
                        terms.occasion().code(),
                        terms.plannedOn(),
                        terms.publicOfficial() ? ", to a public official" : "");
    }

    static Fact proposed(int gift, GiftTerms terms, Person by) {
        return proposed(gift, MA, terms, by);
    }

    static Fact proposed(int gift, PersonId recipient, GiftTerms terms, Person by) {
        return new Fact(
                "%s proposed %s, gift %d".formatted(by.words(), words(terms), gift),
                new GiftProposed(
                        GiftAccountId.of(recipient, terms.plannedOn().getYear()),
                        at(TUESDAY),
                        gift,
                        Acquaintances.HARBOUR,
                        recipient,
                        terms.plannedOn().getYear(),
                        terms,
                        by.actor().subject()));
    }

    static Fact proposed(GiftTerms terms) {
        return proposed(1, terms, Cast.LIN);
    }

    private static List<Measure> measures(boolean toOfficial, String mostOne, String one, String mostYear, String all) {
        return List.of(
                new Measure(GiftLimit.perGift(toOfficial), new BigDecimal(mostOne), new BigDecimal(one)),
                new Measure(GiftLimit.perYear(toOfficial), new BigDecimal(mostYear), new BigDecimal(all)));
    }

    /** By the standard book. */
    static Fact byTheBook(int gift, String value, String ofTheYear) {
        return new Fact(
                "gift %d was approved by the book: %s of 300 CNY, and in the year %s of 1000 CNY"
                        .formatted(gift, value, ofTheYear),
                new GiftApprovedByBook(ID, at(TUESDAY), gift, measures(false, "300", value, "1000", ofTheYear)));
    }

    static Fact held(int gift, String value, String ofTheYear) {
        return new Fact(
                "gift %d waits for approval: %s of 300 CNY, and in the year %s of 1000 CNY"
                        .formatted(gift, value, ofTheYear),
                new GiftHeldForApproval(ID, at(TUESDAY), gift, measures(false, "300", value, "1000", ofTheYear)));
    }

    static Fact heldForOfficial(int gift, String value, String ofTheYear) {
        return new Fact(
                "gift %d waits for approval, as everything to a public official does: %s, and in the year %s CNY"
                        .formatted(gift, value, ofTheYear),
                new GiftHeldForApproval(ID, at(TUESDAY), gift, measures(true, "0", value, "0", ofTheYear)));
    }

    static Fact approved(int gift, String when) {
        return new Fact(
                "Wang approved gift %d on %s".formatted(gift, Moments.words(at(when))),
                new GiftApproved(ID, at(when), gift, Cast.WANG.actor().subject()));
    }

    static Fact refused(int gift) {
        return new Fact(
                "Wang refused gift %d".formatted(gift),
                new GiftRefused(ID, at(WEDNESDAY), gift, Cast.WANG.actor().subject()));
    }

    static Fact given(int gift, String day) {
        return new Fact(
                "gift %d was given on %s".formatted(gift, day),
                new GiftGiven(ID, at(WEDNESDAY), gift, LocalDate.parse(day)));
    }

    static Fact withdrawn(int gift) {
        return new Fact("gift %d was withdrawn".formatted(gift), new GiftWithdrawn(ID, at(WEDNESDAY), gift));
    }

    /** A meal of the day before, for which Lin asked. */
    static Fact mealCounted(int gift, boolean publicOfficial) {
        GiftTerms terms = new GiftTerms(
                GiftKind.HOSPITALITY,
                "set-meal",
                new BigDecimal("50"),
                Occasion.OTHER,
                publicOfficial,
                LocalDate.parse(ON_TUESDAY));
        return new Fact(
                "the meal counted as gift %d: %s".formatted(gift, words(terms)),
                new HospitalityCounted(ID, at(WEDNESDAY), gift, Acquaintances.HARBOUR, MA, 2026, MEAL, terms, "Lin"));
    }

    static Wish countMeal() {
        return wish(
                        "has a meal of 50 CNY a head count",
                        new CountMeal(
                                ID,
                                Acquaintances.HARBOUR,
                                MA,
                                MEAL,
                                "set-meal",
                                new BigDecimal("50.00"),
                                LocalDate.parse(ON_TUESDAY),
                                "Lin"))
                .by(Cast.DUE_LIST);
    }

    static Wish propose(GiftTerms terms) {
        return propose(Acquaintances.HARBOUR, MA, terms);
    }

    static Wish propose(CustomerId customer, PersonId recipient, GiftTerms terms) {
        String whom = recipient.equals(MA) ? "Ma" : "somebody else";
        return new Wish(
                "proposes %s to %s of %s".formatted(words(terms), whom, Acquaintances.nameOf(customer)),
                "on",
                ProposeGift.of(customer, recipient, terms),
                Cast.LIN,
                at(TUESDAY),
                at(TUESDAY),
                null);
    }

    static Wish approve(int gift) {
        return wish("approves gift " + gift, new ApproveGift(ID, gift)).by(Cast.WANG);
    }

    static Wish refuse(int gift) {
        return wish("refuses gift " + gift, new RefuseGift(ID, gift)).by(Cast.WANG);
    }

    static Wish give(int gift, String day) {
        return wish("says that gift %d was given on %s".formatted(gift, day), giving(ID, gift, day));
    }

    static GiveGift giving(GiftAccountId account, int gift, String day) {
        return new GiveGift(account, gift, LocalDate.parse(day));
    }

    static Wish withdraw(int gift) {
        return wish("withdraws gift " + gift, new WithdrawGift(ID, gift));
    }

    static Wish wish(String words, GiftCommand command) {
        return new Wish(words, "on", command, Cast.LIN, at(WEDNESDAY), at(WEDNESDAY), null);
    }

    static Instant at(String utc) {
        return Moments.at(utc);
    }
}
