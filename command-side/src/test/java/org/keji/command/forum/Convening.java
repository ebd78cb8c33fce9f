package org.keji.command.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Command;
import org.keji.command.forum.ForumCommand.CancelForum;
import org.keji.command.forum.ForumCommand.CloseForum;
import org.keji.command.forum.ForumCommand.DeclineInvitation;
import org.keji.command.forum.ForumCommand.DrawGuests;
import org.keji.command.forum.ForumCommand.HoldForum;
import org.keji.command.forum.ForumCommand.MissMinutes;
import org.keji.command.forum.ForumCommand.PlanForum;
import org.keji.command.forum.ForumCommand.TakeMinutes;
import org.keji.command.forum.QuestionCommand.AnswerQuestion;
import org.keji.command.forum.QuestionCommand.MissAnswer;
import org.keji.command.forum.QuestionCommand.RaiseQuestion;
import org.keji.command.spec.Acquaintances;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Wish;
import org.keji.kernel.forum.ForumTerms;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.ForumId;
import org.keji.kernel.personal.Personal;

/** What examples of forums wish for. */
final class Convening {

    /** In the zone of the house it is 10 o'clock in the morning at each of these. */
    static final String PLANNING = "2026-05-04T02:00:00Z";

    static final String DRAWING = "2026-05-05T02:00:00Z";
    static final String DECLINING = "2026-05-06T02:00:00Z";
    static final String AFTERWARDS = "2026-06-11T02:00:00Z";
    static final String DAY = "2026-06-10";
    static final ForumId FORUM = new ForumId("forum-6b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11");
    static final String SEED = "5f1f7c529c385d0c8e0a0f6b4d1f9a11";
    static final String ANSWER = "The roof is up on 1 September";
    static final String ROOF = "When will pallets stand under a roof?";

    private Convening() {}

    static ForumTerms terms(String day) {
        return new ForumTerms("Delivery in the rainy season", LocalDate.parse(day), "Harbour hall", "Tang");
    }

    static Wish plan(String day) {
        return wish("plans a forum for " + day, new PlanForum(FORUM, terms(day)), PLANNING);
    }

    static Wish draw(int size) {
        return wish("draws %d guests".formatted(size), new DrawGuests(FORUM, size, SEED), DRAWING);
    }

    static Wish decline(CustomerId customer) {
        return wish(
                        "notes that %s will not come".formatted(Acquaintances.nameOf(customer)),
                        new DeclineInvitation(FORUM, customer),
                        DECLINING)
                .because("Stocktaking");
    }

    static Wish hold(String day, CustomerId... present) {
        return wish(
                "says that it was held on %s with %s".formatted(day, names(List.of(present))),
                new HoldForum(FORUM, LocalDate.parse(day), List.of(present)),
                AFTERWARDS);
    }

    static String names(List<CustomerId> customers) {
        return customers.isEmpty()
                ? "nobody"
                : customers.stream().map(Acquaintances::nameOf).collect(Collectors.joining(" and "));
    }

    static Personal<String> minutes() {
        return Personal.of(FORUM.person(), "They asked for a roof.");
    }

    static Wish takeMinutes() {
        return wish("takes the minutes", new TakeMinutes(FORUM, minutes()), AFTERWARDS);
    }

    static Wish missMinutes(String at) {
        return wish("notes that the minutes are late", new MissMinutes(FORUM), at)
                .by(Cast.DUE_LIST);
    }

    static Wish raise(@Nullable CustomerId askedBy) {
        return wish(
                "notes a question of %s for Logistics"
                        .formatted(askedBy == null ? "somebody" : Acquaintances.nameOf(askedBy)),
                new RaiseQuestion(FORUM, ROOF, askedBy, "Logistics"),
                AFTERWARDS);
    }

    static Wish answer(int question) {
        return wish("answers question " + question, new AnswerQuestion(FORUM, question, ANSWER), AFTERWARDS)
                .by(Cast.QIAN);
    }

    static Wish missAnswer(int question, String at) {
        return wish(
                        "notes that the answer to question %d is late".formatted(question),
                        new MissAnswer(FORUM, question),
                        at)
                .by(Cast.DUE_LIST);
    }

    static Wish close() {
        return wish("closes the forum", new CloseForum(FORUM), AFTERWARDS);
    }

    static Wish cancel() {
        return wish("cancels the forum", new CancelForum(FORUM), DECLINING);
    }

    /** All but the first, as the table has them. */
    static List<Wish> all() {
        return Stream.of(
                        draw(3),
                        decline(Acquaintances.HARBOUR),
                        hold(DAY, Acquaintances.HARBOUR),
                        takeMinutes(),
                        missMinutes(AFTERWARDS),
                        raise(null),
                        answer(1),
                        missAnswer(1, AFTERWARDS),
                        close(),
                        cancel().because("Typhoon"))
                .toList();
    }

    private static Wish wish(String words, Command command, String at) {
        return new Wish(words, "done on", command, Cast.ZHAO, Moments.at(at), Moments.at(at), null);
    }
}
