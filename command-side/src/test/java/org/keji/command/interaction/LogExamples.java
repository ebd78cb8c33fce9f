package org.keji.command.interaction;

import static org.keji.command.customer.Concern.CUSTOMER_HAS_A_CARD;
import static org.keji.command.customer.Concern.CUSTOMER_IS_ONES_OWN;
import static org.keji.command.customer.Concern.CUSTOMER_IS_SERVED;
import static org.keji.command.interaction.InteractionRule.*;
import static org.keji.command.interaction.InteractionVocabulary.*;
import static org.keji.command.interaction.Told.told;
import static org.keji.command.spec.Cast.CHEN;
import static org.keji.command.spec.Cast.LIN;
import static org.keji.command.spec.Cast.ZHAO;
import static org.keji.command.spec.Example.example;
import static org.keji.kernel.interaction.InteractionKind.COMPLAINT;
import static org.keji.kernel.interaction.InteractionKind.CONSULTATION;
import static org.keji.kernel.interaction.InteractionKind.GREETING;
import static org.keji.kernel.interaction.InteractionKind.IMPORTANT_INQUIRY;
import static org.keji.kernel.interaction.InteractionKind.INQUIRY;
import static org.keji.kernel.interaction.InteractionKind.NOTICE;
import static org.keji.kernel.interaction.InteractionKind.SERVICE_REQUEST;

import java.util.List;
import java.util.stream.Stream;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Example;
import org.keji.kernel.contact.Channel;
import org.keji.kernel.interaction.Direction;

/** What is logged of a contact, and by when it is answered (IN-01, IN-02, IN-04, IN-06). */
final class LogExamples {

    /** An hour after closing on Friday; the house opens again on Monday. */
    private static final String FRIDAY_NIGHT = "2026-05-08T11:00:00Z";

    private static final String SATURDAY_NIGHT = "2026-05-09T11:00:00Z";
    private static final String NEXT_MONDAY = "2026-05-11T03:00:00Z";

    private static final Told LED = told(IMPORTANT_INQUIRY).ledBy(BILLING);
    private static final Told WRITTEN = told(SERVICE_REQUEST).over(Channel.LETTER);
    private static final Told NOTE = told(NOTICE).going(Direction.INBOUND).dueBy(TUESDAY);

    private static final List<Example> CONTACTS = List.of(
            logs("IN-01", "Someone the house does not know calls", told(INQUIRY)),
            example("IN-01", "A contact with a customer names the customer")
                    .shows(CUSTOMER_HAS_A_CARD, CONTACT_LIES_IN_THE_PAST, WHAT_IS_ASKED_COMES_IN)
                    .when(told(INQUIRY).with(Acquaintances.HARBOUR, LIN).log())
                    .then(told(INQUIRY).with(Acquaintances.HARBOUR, LIN).logged()),
            example("IN-01", "A contact names no customer without a card")
                    .when(told(INQUIRY).with(Acquaintances.NOBODY, null).log())
                    .refusedBy(CUSTOMER_HAS_A_CARD),
            logs(
                    "IN-03",
                    "Whoever picks up takes a colleague's customer",
                    told(INQUIRY).with(Acquaintances.RIVER, CHEN)),
            logs(
                    "IN-01",
                    "Who is no longer served may still call",
                    told(INQUIRY).with(Acquaintances.QUARRY, LIN)),
            example("CU-08", "An account manager turns to a customer of their own")
                    .shows(CUSTOMER_HAS_A_CARD, CUSTOMER_IS_ONES_OWN, CUSTOMER_IS_SERVED)
                    .when(told(GREETING).with(Acquaintances.HARBOUR, LIN).log())
                    .then(told(GREETING).with(Acquaintances.HARBOUR, LIN).logged()),
            example("CU-12", "Who is no longer served is greeted no more")
                    .when(told(GREETING).with(Acquaintances.QUARRY, LIN).log())
                    .refusedBy(CUSTOMER_IS_SERVED),
            logs(
                    "CU-12",
                    "Who is no longer served still has notice",
                    told(NOTICE).with(Acquaintances.QUARRY, LIN)),
            example("CU-08", "An account manager gives notice to no customer of a colleague")
                    .when(told(NOTICE).with(Acquaintances.RIVER, CHEN).log())
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            example("CU-08", "An account manager does not turn to a colleague's customer")
                    .when(told(GREETING).with(Acquaintances.RIVER, CHEN).log())
                    .refusedBy(CUSTOMER_IS_ONES_OWN),
            logs(
                    "CU-08",
                    "A supervisor turns to anybody's customer",
                    told(GREETING).with(Acquaintances.RIVER, CHEN).by(ZHAO)),
            example("IN-01", "What will be said tomorrow was not said")
                    .when(told(INQUIRY).log().dated("2026-05-04T02:00:00.000001Z"))
                    .refusedBy(CONTACT_LIES_IN_THE_PAST),
            example("IN-01", "The house does not inquire of itself")
                    .when(told(INQUIRY).going(Direction.OUTBOUND).log())
                    .refusedBy(WHAT_IS_ASKED_COMES_IN),
            logs("IN-01", "A notice also comes in", NOTE),
            example("IN-02", "An important inquiry has a lead department")
                    .shows(IMPORTANT_INQUIRY_NAMES_ITS_LEAD)
                    .when(LED.log())
                    .then(LED.logged()),
            example("IN-02", "An important inquiry is not left to nobody")
                    .when(told(IMPORTANT_INQUIRY).log())
                    .refusedBy(IMPORTANT_INQUIRY_NAMES_ITS_LEAD),
            example("IN-02", "Other inquiries have no lead department")
                    .when(told(INQUIRY).ledBy(BILLING).log())
                    .refusedBy(IMPORTANT_INQUIRY_NAMES_ITS_LEAD),
            example("CO-01", "A complaint that is heard is told")
                    .shows(HEARD_COMPLAINT_SAYS_WHAT)
                    .when(told(COMPLAINT).log())
                    .then(told(COMPLAINT).logged()),
            example("CO-01", "A complaint of nothing is none")
                    .when(told(COMPLAINT).silently().log())
                    .refusedBy(HEARD_COMPLAINT_SAYS_WHAT),
            logs("IN-01", "A greeting needs no words", told(GREETING).silently()),
            example("IN-01", "Logging the same contact twice logs it once")
                    .given(told(INQUIRY).logged())
                    .when(told(INQUIRY).log().at(NOON))
                    .meetsItself());

    private static final List<Example> ANSWERS = List.of(
            example("IN-02", "What is answered at once is logged with its answer")
                    .shows(SOMEBODY_WAITS_FOR_AN_ANSWER)
                    .when(told(INQUIRY).answeredAtOnce().log())
                    .then(told(INQUIRY).logged(), answered(MONDAY)),
            example("IN-02", "A complaint is not answered as a contact")
                    .when(told(COMPLAINT).answeredAtOnce().log())
                    .refusedBy(SOMEBODY_WAITS_FOR_AN_ANSWER),
            logs(
                    "IN-02",
                    "An e-mail is answered within 48 hours",
                    NOTE.over(Channel.E_MAIL).dueBy(WEDNESDAY)),
            example("IN-02", "The strict book gives an e-mail 24 hours")
                    .by("strict")
                    .when(NOTE.over(Channel.E_MAIL).log())
                    .then(NOTE.over(Channel.E_MAIL).logged()),
            logs(
                    "IN-02",
                    "An inquiry by e-mail is answered as soon as an inquiry",
                    told(INQUIRY).over(Channel.E_MAIL)),
            logs("IN-02", "An important inquiry by letter as soon as any", LED.over(Channel.LETTER)),
            logs(
                    "IN-02",
                    "A chat is answered at once",
                    told(INQUIRY).over(Channel.CHAT).dueBy("2026-05-04T02:01:00Z")),
            logs("IN-02", "A service request by letter has no time but the promised one", WRITTEN.dueBy(null)),
            logs(
                    "CU-16",
                    "In the green channel an answer comes sooner",
                    told(INQUIRY).green().dueBy("2026-05-04T06:00:00Z")),
            example("CU-16", "Sooner still by the strict book")
                    .by("strict")
                    .when(told(INQUIRY).green().log())
                    .then(told(INQUIRY).green().dueBy(NOON).logged()),
            logs(
                    "CU-16",
                    "The green channel never makes an answer come later",
                    told(INQUIRY).green().over(Channel.CHAT).dueBy("2026-05-04T02:01:00Z")),
            logs(
                    "CU-16",
                    "The green channel gives a time where nothing else does",
                    WRITTEN.green().dueBy("2026-05-04T06:00:00Z")),
            logs("IN-02", "Nobody waits for an answer to what the house says itself", told(CONSULTATION)));

    private static final List<Example> HOURS = List.of(
            logs(
                    "IN-06",
                    "Who calls at night is called back in the morning",
                    night(told(INQUIRY)).outOfHours("2026-05-05T03:00:00Z")),
            example("IN-06", "Sooner by the strict book")
                    .by("strict")
                    .when(night(told(INQUIRY)).log())
                    .then(night(told(INQUIRY))
                            .outOfHours("2026-05-05T02:00:00Z")
                            .logged()),
            example("IN-06", "Who was answered at night is not called back")
                    .when(night(told(INQUIRY)).answeredAtOnce().log())
                    .then(night(told(INQUIRY)).outOfHours(null).logged(), answered(NIGHT)),
            logs(
                    "IN-06",
                    "A letter at night waits for no call",
                    night(WRITTEN).outOfHours(null).dueBy(null)),
            logs(
                    "IN-06",
                    "A complaint at night runs by the clocks of complaints",
                    night(told(COMPLAINT)).outOfHours(null).dueBy(null)),
            logs(
                    "IN-06",
                    "What the house says at night is out of hours too",
                    night(told(GREETING)).outOfHours(null).dueBy(null)),
            logs(
                    "IN-06",
                    "Who comes on Friday night is called back on Monday",
                    told(NOTICE)
                            .going(Direction.INBOUND)
                            .over(Channel.VISIT)
                            .on(FRIDAY_NIGHT)
                            .dueBy(null)
                            .outOfHours(NEXT_MONDAY)),
            logs(
                    "IN-06",
                    "Who chats on Saturday is called back on Monday",
                    told(INQUIRY)
                            .over(Channel.CHAT)
                            .on(SATURDAY_NIGHT)
                            .dueBy("2026-05-09T11:01:00Z")
                            .outOfHours(NEXT_MONDAY)),
            logs(
                    "IN-06",
                    "The last minute of the day is within the hours",
                    told(NOTICE)
                            .going(Direction.INBOUND)
                            .over(Channel.VISIT)
                            .on("2026-05-04T10:00:00Z")
                            .dueBy(null)),
            logs(
                    "IN-06",
                    "Before the doors open somebody is called back the same day",
                    told(INQUIRY)
                            .on("2026-05-04T00:59:59Z")
                            .dueBy("2026-05-05T00:59:59Z")
                            .outOfHours("2026-05-04T03:00:00Z")));

    static final List<Example> ALL =
            Stream.of(CONTACTS, ANSWERS, HOURS).flatMap(List::stream).toList();

    private LogExamples() {}

    private static Told night(Told told) {
        return told.on(NIGHT).dueBy("2026-05-05T13:00:00Z");
    }

    private static Example logs(String clause, String title, Told told) {
        return example(clause, title).when(told.log()).then(told.logged());
    }
}
