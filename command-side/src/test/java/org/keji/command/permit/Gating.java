package org.keji.command.permit;

import static org.keji.command.permit.Touring.*;

import org.keji.command.permit.GateCommand.AdmitVisitor;
import org.keji.command.permit.GateCommand.IssueBadge;
import org.keji.command.permit.GateCommand.LetVisitorOut;
import org.keji.command.permit.GateCommand.NoteOverstay;
import org.keji.command.permit.GateCommand.ReportBadgeLost;
import org.keji.command.permit.GateCommand.TakeBadgeBack;
import org.keji.command.permit.GateCommand.TurnAwayVisitor;
import org.keji.command.spec.Cast;
import org.keji.command.spec.Fact;
import org.keji.command.spec.Moments;
import org.keji.command.spec.Wish;
import org.keji.kernel.permit.BadgeNumber;
import org.keji.kernel.permit.GateEvent.BadgeIssued;
import org.keji.kernel.permit.GateEvent.BadgeLost;
import org.keji.kernel.permit.GateEvent.BadgeReturned;
import org.keji.kernel.permit.GateEvent.VisitorAdmitted;
import org.keji.kernel.permit.GateEvent.VisitorLeft;
import org.keji.kernel.permit.GateEvent.VisitorOverstayed;
import org.keji.kernel.permit.GateEvent.VisitorTurnedAway;

/** What examples wish for at the gate, and what happens there, at the beginning of the tour. */
final class Gating {

    static final BadgeNumber BADGE = new BadgeNumber("B-0117");
    static final BadgeNumber OTHER = new BadgeNumber("B-0118");

    private static final String GATE = "Gate 1";

    private Gating() {}

    static Wish issue(int visitor, BadgeNumber badge) {
        return wish(
                "gives visitor %d badge %s".formatted(visitor, badge),
                new IssueBadge(PERMIT, visitor, badge),
                Cast.GAO,
                FROM);
    }

    static Wish admit(int visitor) {
        return wish(
                "lets visitor %d in".formatted(visitor), new AdmitVisitor(PERMIT, visitor, GATE, null), Cast.GAO, FROM);
    }

    static Wish admitWith(int visitor, BadgeNumber badge) {
        return wish(
                "lets visitor %d in with badge %s".formatted(visitor, badge),
                new AdmitVisitor(PERMIT, visitor, GATE, badge),
                Cast.GAO,
                FROM);
    }

    static Wish letOut(int visitor, boolean badgeReturned) {
        return wish(
                "lets visitor %d out%s".formatted(visitor, badgeReturned ? ", and takes the badge back" : ""),
                new LetVisitorOut(PERMIT, visitor, GATE, badgeReturned),
                Cast.GAO,
                FROM);
    }

    static Wish takeBack(int visitor, BadgeNumber badge) {
        return wish(
                "takes badge %s back from visitor %d".formatted(badge, visitor),
                new TakeBadgeBack(PERMIT, visitor, badge),
                Cast.GAO,
                FROM);
    }

    static Wish lose(int visitor) {
        return wish(
                        "says that the badge of visitor %d is lost".formatted(visitor),
                        new ReportBadgeLost(PERMIT, visitor),
                        Cast.GAO,
                        FROM)
                .because("It is in no pocket");
    }

    static Wish turnAway(int visitor, String clause) {
        return wish(
                        "turns visitor %d away by %s".formatted(visitor, clause),
                        new TurnAwayVisitor(PERMIT, visitor, clause, GATE),
                        Cast.GAO,
                        FROM)
                .because("Another name on the card");
    }

    static Wish noteOverstay(int visitor, String at) {
        return wish(
                "notes that visitor %d is still inside".formatted(visitor),
                new NoteOverstay(PERMIT, visitor),
                Cast.DUE_LIST,
                at);
    }

    static Fact issued(int visitor, BadgeNumber badge) {
        return issued(visitor, badge, FROM);
    }

    static Fact issued(int visitor, BadgeNumber badge, String at) {
        return new Fact(
                "visitor %d was given badge %s".formatted(visitor, badge),
                new BadgeIssued(PERMIT, Moments.at(at), visitor, badge));
    }

    static Fact admitted(int visitor, BadgeNumber badge) {
        return admitted(visitor, badge, FROM);
    }

    static Fact admitted(int visitor, BadgeNumber badge, String at) {
        return new Fact(
                "visitor %d went in with badge %s".formatted(visitor, badge),
                new VisitorAdmitted(PERMIT, Moments.at(at), visitor, badge, GATE));
    }

    static Fact left(int visitor) {
        return left(visitor, FROM);
    }

    static Fact left(int visitor, String at) {
        return new Fact(
                "visitor %d went out".formatted(visitor), new VisitorLeft(PERMIT, Moments.at(at), visitor, GATE));
    }

    static Fact returned(int visitor, BadgeNumber badge) {
        return returned(visitor, badge, FROM);
    }

    static Fact returned(int visitor, BadgeNumber badge, String at) {
        return new Fact(
                "badge %s came back from visitor %d".formatted(badge, visitor),
                new BadgeReturned(PERMIT, Moments.at(at), visitor, badge));
    }

    static Fact lost(int visitor, BadgeNumber badge) {
        return new Fact(
                "visitor %d lost badge %s".formatted(visitor, badge),
                new BadgeLost(PERMIT, Moments.at(FROM), visitor, badge));
    }

    static Fact turnedAway(int visitor) {
        return new Fact(
                "visitor %d was turned away by PE-06".formatted(visitor),
                new VisitorTurnedAway(PERMIT, Moments.at(FROM), visitor, "PE-06", GATE));
    }

    static Fact overstayed(int visitor, String at) {
        return new Fact(
                "visitor %d had overstayed".formatted(visitor), new VisitorOverstayed(PERMIT, Moments.at(at), visitor));
    }
}
