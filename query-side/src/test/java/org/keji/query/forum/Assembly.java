package org.keji.query.forum;

import static org.keji.query.purchase.Trade.customer;
import static org.keji.query.purchase.Trade.day;
import static org.keji.query.purchase.Trade.midnight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.Served;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.customer.Stratum;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.forum.ForumEvent.ForumClosed;
import org.keji.kernel.forum.ForumEvent.ForumHeld;
import org.keji.kernel.forum.ForumEvent.ForumPlanned;
import org.keji.kernel.forum.ForumEvent.GuestsDrawn;
import org.keji.kernel.forum.ForumEvent.InvitationDeclined;
import org.keji.kernel.forum.ForumEvent.MinutesTaken;
import org.keji.kernel.forum.ForumTerms;
import org.keji.kernel.forum.Guest;
import org.keji.kernel.forum.HalfYear;
import org.keji.kernel.forum.QuestionEvent.QuestionAnswered;
import org.keji.kernel.forum.QuestionEvent.QuestionRaised;
import org.keji.kernel.forum.Sample;
import org.keji.kernel.forum.Sampling;
import org.keji.kernel.forum.Share;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.ForumId;
import org.keji.kernel.personal.Envelope;
import org.keji.kernel.personal.Personal;
import org.keji.query.purchase.Trade;
import org.keji.query.readmodel.Recorded;

/** Forums told event by event; days count from 1 May 2026, in UTC. */
final class Assembly {

    private final Trade trade = new Trade();

    static ForumId forum(int number) {
        return ForumId.of(new UUID(7, number));
    }

    private static Stratum of(String accountManager) {
        return new Stratum(Standing.ORDINARY, CustomerKind.ORGANISATION, accountManager);
    }

    List<Recorded> events() {
        return trade.events();
    }

    Assembly registered(int customer, String accountManager) {
        trade.registered(customer, accountManager, 0);
        return this;
    }

    /** @param on the day for which it is planned */
    Assembly planned(int forum, int day, int on) {
        return then(new ForumPlanned(
                forum(forum),
                midnight(day),
                HalfYear.of(day(on)),
                new ForumTerms("Delivery", day(on), "Hall " + forum, "tang"),
                "Customer service",
                "zhao"));
    }

    /** Two of Ann's three and one of Bo's two, by chance. */
    Assembly drawn(int forum, int day) {
        Map<CustomerId, Stratum> served = new HashMap<>();
        IntStream.rangeClosed(1, 3).forEach(number -> served.put(customer(number), of("ann")));
        IntStream.rangeClosed(4, 5).forEach(number -> served.put(customer(number), of("bo")));
        return then(new GuestsDrawn(forum(forum), midnight(day), Sampling.draw(new Served(served, 9), 3, "any seed")));
    }

    /** One of these is invited, and the other in reserve. */
    Assembly drawn(int forum, int day, int invited, int reserve, String accountManager) {
        Stratum stratum = of(accountManager);
        return then(new GuestsDrawn(
                forum(forum),
                midnight(day),
                new Sample(
                        "seed",
                        9,
                        List.of(new Share(stratum, 2, 1)),
                        List.of(new Guest(customer(invited), stratum)),
                        List.of(new Guest(customer(reserve), stratum)))));
    }

    Assembly declined(int forum, int day, int customer, @Nullable Integer replacedBy) {
        return then(new InvitationDeclined(
                forum(forum), midnight(day), customer(customer), replacedBy == null ? null : customer(replacedBy)));
    }

    /** The minutes are due a week later. */
    Assembly held(int forum, int day, int... present) {
        return then(new ForumHeld(
                forum(forum),
                midnight(day),
                day(day),
                IntStream.of(present).mapToObj(Trade::customer).toList(),
                midnight(day + 7)));
    }

    Assembly minuted(int forum, int day) {
        Envelope sealed = new Envelope(forum(forum).person().value(), new UUID(5, forum), "text", new byte[] {1});
        return then(new MinutesTaken(forum(forum), midnight(day), Personal.sealed(sealed), true));
    }

    /** The answer is due two weeks later. */
    Assembly asked(int forum, int day, int question, @Nullable Integer by, String department) {
        return then(new QuestionRaised(
                forum(forum),
                midnight(day),
                question,
                "When?",
                by == null ? null : customer(by),
                department,
                midnight(day + 14)));
    }

    Assembly answered(int forum, int day, int question, boolean inTime) {
        return then(new QuestionAnswered(forum(forum), midnight(day), question, "Soon", inTime));
    }

    Assembly closed(int forum, int day) {
        return then(new ForumClosed(forum(forum), midnight(day)));
    }

    Assembly then(DomainEvent event) {
        trade.then(event);
        return this;
    }
}
