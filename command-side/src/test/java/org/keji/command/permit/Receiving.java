package org.keji.command.permit;

import static org.keji.command.permit.Touring.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.permit.CourseCommand.ChangeReception;
import org.keji.command.permit.CourseCommand.ClosePermit;
import org.keji.command.permit.CourseCommand.ExpirePermit;
import org.keji.command.permit.CourseCommand.ExtendPermit;
import org.keji.command.permit.CourseCommand.NoteNoShow;
import org.keji.command.permit.CourseCommand.RevokePermit;
import org.keji.command.permit.CourseCommand.WithdrawPermit;
import org.keji.command.permit.DecisionCommand.ApprovePermit;
import org.keji.command.permit.DecisionCommand.ConsentToWalkIn;
import org.keji.command.permit.DecisionCommand.RefusePermit;
import org.keji.command.permit.DecisionCommand.ReviewPermit;
import org.keji.command.permit.NoticeCommand.AcknowledgeNotice;
import org.keji.command.permit.NoticeCommand.MissAcknowledgement;
import org.keji.command.permit.NoticeCommand.MissNotice;
import org.keji.command.permit.NoticeCommand.SendNotice;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Wish;
import org.keji.kernel.actor.Role;
import org.keji.kernel.permit.Refreshment;
import org.keji.kernel.permit.Tour;

/** What examples of permits wish for once somebody asked for one, but for the gate. */
final class Receiving {

    static final Tour TOUR =
            new Tour(List.of("The new line"), List.of("Hall 2"), List.of("Gate 1", "Corridor", "Hall 2"));
    static final String LATER = "2026-05-11T08:00:00Z";

    private Receiving() {}

    static Wish review() {
        return review(null);
    }

    static Wish review(@Nullable String wordGivenAt) {
        return wish(
                        "reviews the permit" + phoned(wordGivenAt),
                        new ReviewPermit(PERMIT, TOUR, wordGivenAt == null ? null : Moments.at(wordGivenAt)),
                        Cast.ZHAO,
                        REVIEWING)
                .because("The hall is free");
    }

    static Wish approve() {
        return approve(null);
    }

    static Wish approve(@Nullable String wordGivenAt) {
        return wish(
                        "approves the permit" + phoned(wordGivenAt),
                        new ApprovePermit(PERMIT, wordGivenAt == null ? null : Moments.at(wordGivenAt)),
                        Cast.TANG,
                        APPROVING)
                .because("A good customer");
    }

    private static String phoned(@Nullable String wordGivenAt) {
        return wordGivenAt == null
                ? ""
                : ", the departments having been phoned on " + Moments.words(Moments.at(wordGivenAt));
    }

    static Wish consent() {
        return wish("consents to who came unannounced", new ConsentToWalkIn(PERMIT), Cast.WANG, APPLYING)
                .because("We know them");
    }

    static Wish refuse(String clause) {
        return wish("refuses the permit by " + clause, new RefusePermit(PERMIT, clause), Cast.WANG, APPROVING)
                .because("The line is being mended");
    }

    static Wish withdraw() {
        return wish("withdraws the permit", new WithdrawPermit(PERMIT), Cast.LIN, APPROVING)
                .because("They come in June");
    }

    static Wish revoke() {
        return wish("revokes the permit", new RevokePermit(PERMIT), Cast.WANG, FROM)
                .because("They went where they may not");
    }

    static Wish extend(String until) {
        return wish(
                        "extends the permit to " + Moments.words(Moments.at(until)),
                        new ExtendPermit(PERMIT, Moments.at(until)),
                        Cast.ZHAO,
                        FROM)
                .because("They stay for lunch");
    }

    static Wish receive(@Nullable String room) {
        return wish(
                        "has them received with tea %s".formatted(room == null ? "in no room" : "in room " + room),
                        new ChangeReception(PERMIT, List.of(Refreshment.TEA), Role.SERVICE_MANAGER, room),
                        Cast.ZHAO,
                        APPROVING)
                .because("They asked for tea");
    }

    static Wish close() {
        return wish("closes the permit", new ClosePermit(PERMIT), Cast.ZHAO, UNTIL);
    }

    static Wish expire(String at) {
        return wish("notes that nobody decided on it", new ExpirePermit(PERMIT), Cast.DUE_LIST, at);
    }

    static Wish noteNoShow(String at) {
        return wish("notes that nobody came", new NoteNoShow(PERMIT), Cast.DUE_LIST, at);
    }

    static Wish send() {
        return wish("sends the notice that follows", new SendNotice(PERMIT), Cast.ZHAO, APPROVING);
    }

    static Wish acknowledge() {
        return wish("acknowledges the notice", new AcknowledgeNotice(PERMIT), Cast.ZHAO, APPROVING);
    }

    static Wish missNotice(String at) {
        return wish("notes that the notice did not follow in time", new MissNotice(PERMIT), Cast.DUE_LIST, at);
    }

    static Wish missAcknowledgement(String at) {
        return wish("notes who did not acknowledge in time", new MissAcknowledgement(PERMIT), Cast.DUE_LIST, at);
    }
}
