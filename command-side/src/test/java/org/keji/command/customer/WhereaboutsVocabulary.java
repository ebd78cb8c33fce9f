package org.keji.command.customer;

import static org.keji.command.customer.CustomerVocabulary.ID;
import static org.keji.command.customer.CustomerVocabulary.TUESDAY;
import static org.keji.command.customer.CustomerVocabulary.at;
import static org.keji.command.customer.CustomerVocabulary.wish;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.keji.command.customer.WhereaboutsCommand.RecordPersonWhereabouts;
import org.keji.command.customer.WhereaboutsCommand.RecordWhereabouts;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.customer.WhereaboutsEvent.PersonWhereaboutsRecorded;
import org.keji.kernel.customer.WhereaboutsEvent.WhereaboutsRecorded;
import org.keji.kernel.identity.PersonId;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.place.PlaceSource;
import org.keji.kernel.place.Position;
import org.keji.kernel.place.ReferenceSystem;
import org.keji.kernel.place.VisitingTime;
import org.keji.kernel.place.Whereabouts;

/** The words in which examples speak of where customers are. */
final class WhereaboutsVocabulary {

    static final String OUTLET = "chain-store";
    static final VisitingTime MORNING = hours(DayOfWeek.MONDAY, "09:00", "12:00");

    private static final Position PIER = new Position(24.45, 118.08, ReferenceSystem.GCJ_02);

    private WhereaboutsVocabulary() {}

    static VisitingTime hours(DayOfWeek day, String from, String until) {
        return new VisitingTime(day, LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Whereabouts pier(List<VisitingTime> hours) {
        return new Whereabouts(PIER, PlaceSource.SURVEYED, hours);
    }

    private static String words(List<VisitingTime> hours) {
        return hours.isEmpty()
                ? "at any time"
                : String.join(
                        " and ",
                        hours.stream()
                                .map(one -> "%s %s to %s".formatted(one.day(), one.from(), one.until()))
                                .toList());
    }

    static Fact located(Person by, VisitingTime... hours) {
        return new Fact(
                "%s said that the customer, a chain store, is at the pier, received %s"
                        .formatted(by.words(), words(List.of(hours))),
                new WhereaboutsRecorded(
                        ID,
                        at(TUESDAY),
                        pier(List.of(hours)),
                        OUTLET,
                        by.actor().subject()));
    }

    static Wish locate(String outlet, VisitingTime... hours) {
        return wish(
                Cast.LIN,
                "says that the customer, %s, is at the pier, received %s".formatted(outlet, words(List.of(hours))),
                new RecordWhereabouts(ID, pier(List.of(hours)), outlet));
    }

    static Fact locatedPerson() {
        return new Fact(
                "Lin said where the person lives",
                new PersonWhereaboutsRecorded(
                        ID,
                        at(TUESDAY),
                        PersonVocabulary.OUYANG,
                        Personal.of(PersonVocabulary.OUYANG, pier(List.of())),
                        Cast.LIN.actor().subject()));
    }

    static Wish locatePerson(PersonId person) {
        return wish(
                Cast.LIN,
                "says where the person lives",
                new RecordPersonWhereabouts(ID, person, Personal.of(person, pier(List.of()))));
    }
}
