package org.keji.command.permit;

import static org.keji.command.permit.NoticeRule.*;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.permit.NoticeCommand.AcknowledgeNotice;
import org.keji.command.permit.NoticeCommand.MissAcknowledgement;
import org.keji.command.permit.NoticeCommand.MissNotice;
import org.keji.command.permit.NoticeCommand.SendNotice;
import org.keji.command.permit.PermitState.Known;
import org.keji.kernel.decision.DecisionContext;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.permit.NoticeEvent;
import org.keji.kernel.permit.NoticeEvent.AcknowledgementMissed;
import org.keji.kernel.permit.NoticeEvent.NoticeAcknowledged;
import org.keji.kernel.permit.NoticeEvent.NoticeMissed;
import org.keji.kernel.permit.NoticeEvent.NoticeSent;
import org.keji.kernel.permit.NoticeEvent.WordGiven;
import org.keji.kernel.permit.NoticeTime;
import org.keji.kernel.permit.TourKind;
import org.keji.kernel.policy.PolicyParameter;

/** The notice goes when visitors may come, or follows word by phone, and each department acknowledges it (PE-05). */
final class DecideNotice {

    private DecideNotice() {}

    /** What goes out when a permit is granted; of an ad hoc tour the receiving staff know already (PE-02). */
    static List<NoticeEvent> go(
            VisitorPermitId permit,
            TourKind kind,
            Instant from,
            @Nullable Instant wordGivenAt,
            DecisionContext context) {
        NoticeTime time = kind == TourKind.AD_HOC
                ? NoticeTime.IN_TIME
                : NoticeTime.of(kind, kind.notice(context.book()), from, context.now());
        context.require(ApplicationRule.NOTICE_IS_IN_TIME, time != NoticeTime.TOO_LATE, "");
        if (time == NoticeTime.IN_TIME) {
            requireNoWord(wordGivenAt, context);
            return kind == TourKind.AD_HOC ? List.of() : List.of(sent(permit, kind, true, context));
        }
        context.require(WORD_WENT_BY_PHONE, wordGivenAt != null, "/wordGivenAt");
        Instant given = Objects.requireNonNull(wordGivenAt);
        boolean wasMade = !given.isAfter(context.now());
        context.require(ApplicationRule.PHONE_CALL_LIES_IN_THE_PAST, wasMade, "/wordGivenAt");
        Instant follows = given.plus(context.book().duration(PolicyParameter.TOUR_NOTICE_FOLLOWS));
        Instant due = follows.isAfter(from) ? from : follows;
        return List.of(new WordGiven(permit, context.now(), given, departments(kind, context), due));
    }

    static void requireNoWord(@Nullable Instant wordGivenAt, DecisionContext context) {
        context.require(ApplicationRule.WORD_GOES_FIRST_ONLY_WHERE_NEEDED, wordGivenAt == null, "/wordGivenAt");
    }

    static NoticeSent send(Known state, SendNotice command, DecisionContext context) {
        DecideCourse.requireHolds(state, context);
        Instant due = state.notice().awaited();
        context.require(NOTICE_FOLLOWS_THE_WORD, due != null, "");
        // Word goes first for tours alone, which are of a kind.
        TourKind kind = Objects.requireNonNull(state.origin().kind());
        return sent(command.permitId(), kind, !Notice.isOver(due, context.now()), context);
    }

    static NoticeAcknowledged acknowledge(Known state, AcknowledgeNotice command, DecisionContext context) {
        DecideCourse.requireHolds(state, context);
        Notice notice = state.notice();
        String department = context.actor().department();
        context.require(NOTICE_WAS_SENT, notice.isSent(), "");
        context.require(DEPARTMENT_WAS_SENT_THE_NOTICE, notice.sentTo().contains(department), "");
        context.require(NOTICE_IS_ACKNOWLEDGED_ONCE, notice.silent().contains(department), "");
        boolean inTime = !Notice.isOver(notice.acknowledgeBy(), context.now());
        return new NoticeAcknowledged(command.permitId(), context.now(), department, inTime);
    }

    static NoticeMissed miss(Known state, MissNotice command, DecisionContext context) {
        Notice notice = state.notice();
        boolean isOver =
                state.stage().opensGate() && !notice.missed() && Notice.isOver(notice.awaited(), context.now());
        context.require(NOTICE_IS_OVERDUE, isOver, "");
        return new NoticeMissed(command.permitId(), context.now());
    }

    static AcknowledgementMissed missAcknowledgement(
            Known state, MissAcknowledgement command, DecisionContext context) {
        Notice notice = state.notice();
        boolean isOver = state.stage().opensGate() && Notice.isOver(notice.silentUntil(), context.now());
        context.require(ACKNOWLEDGEMENT_IS_OVERDUE, isOver, "");
        return new AcknowledgementMissed(command.permitId(), context.now(), notice.silent());
    }

    private static NoticeSent sent(VisitorPermitId permit, TourKind kind, boolean inTime, DecisionContext context) {
        Instant by = context.now().plus(context.book().duration(PolicyParameter.TOUR_NOTICE_ACKNOWLEDGED));
        return new NoticeSent(permit, context.now(), departments(kind, context), by, inTime);
    }

    private static List<String> departments(TourKind kind, DecisionContext context) {
        return context.book()
                .departments(
                        kind.allowsWordFirst()
                                ? PolicyParameter.TOUR_NOTICE_DEPARTMENTS
                                : PolicyParameter.TOUR_SERVICE_DEPARTMENT);
    }
}
