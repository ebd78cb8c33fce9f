package org.keji.command.interaction;

import static org.keji.command.interaction.InteractionVocabulary.ID;
import static org.keji.command.interaction.InteractionVocabulary.MONDAY;
import static org.keji.command.interaction.InteractionVocabulary.TUESDAY;
import static org.keji.command.interaction.InteractionVocabulary.text;
import static org.keji.command.spec.Moments.words;

import org.jspecify.annotations.Nullable;
import org.keji.command.interaction.InteractionCommand.LogInteraction;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Person;
import org.keji.command.spec.Wish;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.interaction.Direction;
import org.keji.kernel.interaction.InteractionEvent.InteractionLogged;
import org.keji.kernel.interaction.InteractionKind;
import org.keji.kernel.interaction.Matter;
import org.keji.kernel.personal.Personal;

/**
 * A contact as an example tells of it: Lin's, by phone, on a Monday morning, unless it says otherwise.
 *
 * @param accountManager who looks after the customer; null for someone the house does not know
 * @param due when it is to be answered; null if at no set time
 * @param callBack when whoever came out of hours is called back; null for everyone else
 */
record Told(
        Matter matter,
        Person by,
        String at,
        boolean said,
        boolean answered,
        @Nullable Person accountManager,
        boolean outOfHours,
        @Nullable String due,
        @Nullable String callBack) {

    static Told told(InteractionKind kind) {
        Direction direction = kind.comesIn() ? Direction.INBOUND : Direction.OUTBOUND;
        Matter matter = new Matter(Channel.PHONE, direction, kind, null, "Second warehouse", null, false);
        String due = matter.awaitsAnswer() ? TUESDAY : null;
        return new Told(matter, Cast.LIN, MONDAY, true, false, null, false, due, null);
    }

    private Told of(Matter other) {
        return new Told(other, by, at, said, answered, accountManager, outOfHours, due, callBack);
    }

    Told over(Channel channel) {
        return of(new Matter(
                channel,
                matter.direction(),
                matter.kind(),
                matter.customerId(),
                matter.subject(),
                matter.leadDepartment(),
                matter.greenChannel()));
    }

    Told going(Direction direction) {
        return of(new Matter(
                matter.channel(),
                direction,
                matter.kind(),
                matter.customerId(),
                matter.subject(),
                matter.leadDepartment(),
                matter.greenChannel()));
    }

    Told ledBy(String department) {
        return of(new Matter(
                matter.channel(),
                matter.direction(),
                matter.kind(),
                matter.customerId(),
                matter.subject(),
                department,
                matter.greenChannel()));
    }

    /** With Ouyang, who is Lin's and has the green channel; nobody says so but the card. */
    Told green() {
        Told theirs = with(Acquaintances.OUYANG, Cast.LIN);
        return theirs.of(theirs.matter().inGreenChannel(true));
    }

    Told with(CustomerId customer, @Nullable Person manager) {
        Matter theirs = new Matter(
                matter.channel(),
                matter.direction(),
                matter.kind(),
                customer,
                matter.subject(),
                matter.leadDepartment(),
                matter.greenChannel());
        return new Told(theirs, by, at, said, answered, manager, outOfHours, due, callBack);
    }

    Told by(Person someone) {
        return new Told(matter, someone, at, said, answered, accountManager, outOfHours, due, callBack);
    }

    Told silently() {
        return new Told(matter, by, at, false, answered, accountManager, outOfHours, due, callBack);
    }

    Told answeredAtOnce() {
        return new Told(matter, by, at, said, true, accountManager, outOfHours, due, callBack);
    }

    Told on(String moment) {
        return new Told(matter, by, moment, said, answered, accountManager, outOfHours, due, callBack);
    }

    Told dueBy(@Nullable String moment) {
        return new Told(matter, by, at, said, answered, accountManager, outOfHours, moment, callBack);
    }

    Told outOfHours(@Nullable String backBy) {
        return new Told(matter, by, at, said, answered, accountManager, true, due, backBy);
    }

    private String what() {
        return "%s %s %s by %s%s%s%s"
                .formatted(
                        matter.direction() == Direction.INBOUND ? "an inbound" : "an outbound",
                        matter.kind().code().replace('-', ' '),
                        said ? "with what was said" : "without a word of what was said",
                        matter.channel().code(),
                        matter.customerId() == null ? "" : " with a customer",
                        matter.leadDepartment() == null ? "" : ", led by " + matter.leadDepartment(),
                        matter.greenChannel() ? ", in the green channel" : "");
    }

    Fact logged() {
        String hours = outOfHours ? ", out of hours" : "";
        String answer = due == null ? "" : ", to be answered by " + words(Moments.at(due));
        String back = callBack == null ? "" : ", to be called back by " + words(Moments.at(callBack));
        return new Fact(
                "%s logged %s on %s%s%s%s".formatted(by.words(), what(), words(Moments.at(at)), hours, answer, back),
                new InteractionLogged(
                        ID,
                        Moments.at(at),
                        matter,
                        by.actor().subject(),
                        by.actor().department(),
                        accountManager == null ? null : accountManager.actor().subject(),
                        said ? text() : null,
                        caller(),
                        outOfHours,
                        due == null ? null : Moments.at(due),
                        callBack == null ? null : Moments.at(callBack)));
    }

    Wish log() {
        return new Wish(
                "logs " + what() + (answered ? ", answered at once" : ""),
                "which took place on",
                new LogInteraction(
                        ID,
                        matter.inGreenChannel(false),
                        said ? text() : null,
                        caller(),
                        answered ? text() : null,
                        null),
                by,
                Moments.at(at),
                Moments.at(at),
                null);
    }

    private static Personal<Caller> caller() {
        return Personal.of(ID.person(), new Caller("Mei Sun", "+86 21 5555 0100", null));
    }
}
