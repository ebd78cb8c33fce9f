package org.keji.query.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.permit.Callers.hour;
import static org.keji.query.permit.Callers.permit;
import static org.keji.query.purchase.Trade.day;
import static org.keji.query.purchase.Trade.midnight;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keji.kernel.actor.Role;
import org.keji.kernel.permit.ApplicationEvent.PermitClosed;
import org.keji.kernel.permit.ApplicationEvent.PermitExtended;
import org.keji.kernel.permit.ApplicationEvent.PermitRefused;
import org.keji.kernel.permit.ApplicationEvent.ReceptionChanged;
import org.keji.kernel.permit.BadgeNumber;
import org.keji.kernel.permit.GateEvent.BadgeIssued;
import org.keji.kernel.permit.GateEvent.BadgeLost;
import org.keji.kernel.permit.GateEvent.BadgeReturned;
import org.keji.kernel.permit.GateEvent.VisitorLeft;
import org.keji.kernel.permit.GateEvent.VisitorOverstayed;
import org.keji.kernel.permit.GateEvent.VisitorTurnedAway;
import org.keji.kernel.permit.NoticeEvent.AcknowledgementMissed;
import org.keji.kernel.permit.NoticeEvent.NoticeMissed;
import org.keji.kernel.permit.NoticeEvent.WordGiven;
import org.keji.kernel.permit.PhotographyEvent.PhotographyAsked;
import org.keji.kernel.permit.PhotographyEvent.PhotographyGranted;
import org.keji.kernel.permit.PhotographyEvent.PhotographyRefused;
import org.keji.kernel.permit.PhotographyEvent.PictureRegistered;
import org.keji.kernel.permit.PhotographyEvent.PrintsSent;
import org.keji.kernel.permit.PhotographyEvent.PublicationAsked;
import org.keji.kernel.permit.PhotographyEvent.PublicationGranted;
import org.keji.kernel.permit.PhotographyEvent.PublicationRefused;
import org.keji.kernel.permit.Reception;
import org.keji.kernel.permit.TourKind;
import org.keji.kernel.permit.VisitorEvent.VisitorStruck;
import org.keji.query.readmodel.BothWays;

/** Events in, rows out: permits, their visitors, who knows of them, and pictures. */
class PermitProjectionTest {

    private static final String FIRST = " where permit_id = '" + permit(1).value() + "'";

    private final Callers callers = new Callers()
            .registered(1, "ann")
            .applied(1, 1, TourKind.KEY, 1, 10, "ann")
            .named(1, midnight(1), 1, "Sun Li")
            .named(1, midnight(1), 2, "Qian");

    /** So that no table is empty. */
    @BeforeEach
    void anotherPermitWithAPicture() {
        callers.walkedIn(9, hour(1, 8))
                .then(new PictureRegistered(permit(9), hour(1, 9), 1, "Gate", day(1), "Safe", "ab"))
                .then(new PublicationAsked(permit(9), hour(1, 9), 1, List.of(1), "Journal", "ann"));
    }

    private BothWays rows() throws Exception {
        return new BothWays(Callers.model(), callers.events());
    }

    @Test
    void whatWasAppliedForIsShown() throws Exception {
        assertThat(rows().rows(
                                "select number, state, kind, walk_in, organisation, purpose, host, department, applied_by,"
                                        + " scope, contents, visitors, inside, notice_departments, version, position from permit"
                                        + FIRST))
                .containsExactly("V2026-0000000001 applied key f - Tour ann Sales ann {hall-1,hall-2} {} 2 0 {} 3 4");
    }

    @Test
    void whoCameUnannouncedIsShown() throws Exception {
        assertThat(rows().rows("select state, kind, walk_in, applied_by, ends_at - starts_at, host from permit"
                        + " where walk_in"))
                .containsExactly("applied ad-hoc t fay 01:00:00 -");
    }

    @Test
    void itIsReviewedGrantedAndExtended() throws Exception {
        callers.reviewed(1, 2, true)
                .granted(1, 3, 10)
                .then(new PermitExtended(permit(1), hour(10, 11), hour(10, 15)))
                .then(new ReceptionChanged(
                        permit(1), hour(10, 8), new Reception(List.of(), Role.FRONT_DESK, null, "Nothing.")));
        BothWays rows = rows();
        assertThat(rows.rows("select state, reviewed_by, to_general_manager, contents, scope, entry, area, granted_by,"
                        + " valid_until = '%s', reception ->> 'because' from permit".formatted(hour(10, 15))
                        + FIRST))
                .containsExactly("granted ding t {\"New hall\"} {hall-1} permit enterprise tang t Nothing.");
        assertThat(rows.rows("state", "permit", midnight(2), 99)).contains("reviewed");
    }

    @Test
    void aRefusalNamesItsClause() throws Exception {
        callers.then(new PermitRefused(permit(1), midnight(2), "PE-04", "tang"));
        assertThat(rows().rows("select state, clause, ended_by from permit" + FIRST))
                .containsExactly("refused PE-04 fay");
    }

    @Test
    void departmentsAreToldAndAcknowledge() throws Exception {
        callers.granted(1, 2, 10)
                .then(new WordGiven(permit(1), midnight(2), midnight(2), List.of("Freight"), midnight(3)))
                .then(new NoticeMissed(permit(1), midnight(3)))
                .noticed(1, 4, "Freight", "Billing")
                .acknowledged(1, hour(4, 1), "Billing")
                .then(new AcknowledgementMissed(permit(1), midnight(5), List.of("Freight")));
        assertThat(rows().rows("select notice_word_to, notice_missed_at is not null, notice_sent_at = '%s',"
                                .formatted(midnight(4))
                        + " notice_in_time, notice_departments, notice_acknowledged, notice_silent_at is not null"
                        + " from permit" + FIRST))
                .containsExactly("{Freight} t t t {Freight,Billing} {Billing} t");
    }

    @Test
    void theGateKnowsWhoIsInside() throws Exception {
        callers.reviewed(1, 2, false)
                .granted(1, 3, 10)
                .entered(1, hour(10, 9), 1, "B-1")
                .entered(1, hour(10, 9), 2, "B-2")
                .left(1, hour(10, 11), 1, "B-1")
                .then(new VisitorOverstayed(permit(1), hour(10, 13), 2));
        BothWays rows = rows();
        assertThat(rows.rows("select visitor, state, badge, entries, admitted_by, left_by, overstayed_at is not null"
                        + " from visitor" + FIRST + " order by visitor"))
                .containsExactly("1 left - 1 north south f", "2 inside B-2 1 north - t");
        assertThat(rows.rows("select state, visitors, inside from permit" + FIRST))
                .containsExactly("on-site 2 1");
    }

    @Test
    void aLostBadgeStaysOut() throws Exception {
        callers.granted(1, 3, 10)
                .entered(1, hour(10, 9), 1, "B-1")
                .then(new VisitorLeft(permit(1), hour(10, 10), 1, "south"))
                .then(new BadgeLost(permit(1), hour(10, 10), 1, new BadgeNumber("B-1")))
                .then(new VisitorTurnedAway(permit(1), hour(10, 10), 2, "PE-06", "north"))
                .then(new PermitClosed(permit(1), hour(10, 11)));
        BothWays rows = rows();
        assertThat(rows.rows("select state, badge, lost_badges, turned_away_clause, turned_away_by from visitor" + FIRST
                        + " order by visitor"))
                .containsExactly("left - {B-1} - -", "turned-away - {} PE-06 north");
        assertThat(rows.rows("select state, inside from permit" + FIRST)).containsExactly("closed 0");
    }

    @Test
    void aBadgeThatIsFoundIsBack() throws Exception {
        callers.granted(1, 3, 10)
                .entered(1, hour(10, 9), 1, "B-1")
                .then(new BadgeLost(permit(1), hour(10, 10), 1, new BadgeNumber("B-1")))
                .then(new BadgeIssued(permit(1), hour(10, 10), 1, new BadgeNumber("B-2")))
                .then(new BadgeReturned(permit(1), hour(10, 11), 1, new BadgeNumber("B-1")));
        assertThat(rows().rows("select badge, lost_badges from visitor" + FIRST + " and visitor = 1"))
                .containsExactly("B-2 {}");
    }

    @Test
    void whoIsStruckCountsNoMore() throws Exception {
        callers.then(new VisitorStruck(permit(1), midnight(2), 2));
        BothWays rows = rows();
        assertThat(rows.rows("select visitors from permit" + FIRST)).containsExactly("1");
        assertThat(rows.rows("select state from visitor" + FIRST + " order by visitor"))
                .containsExactly("expected", "struck");
    }

    @Test
    void picturesHaveTheirMastersLettersAndConsents() throws Exception {
        callers.then(new PhotographyAsked(permit(1), midnight(2), "Journal", "Name", "ann"))
                .then(new PhotographyGranted(permit(1), midnight(3), "li", "tang"))
                .then(new PictureRegistered(permit(1), hour(10, 10), 1, "Hall", day(10), "Safe 2", "cd"))
                .then(new PrintsSent(permit(1), midnight(12), List.of(1), "L-7"))
                .then(new PublicationAsked(permit(1), midnight(13), 1, List.of(1), "Journal", "ann"))
                .then(new PublicationAsked(permit(1), midnight(13), 2, List.of(1), "Poster", "ann"))
                .then(new PublicationGranted(permit(1), midnight(14), 1, "ding"))
                .then(new PublicationRefused(permit(1), midnight(14), 2, "ding"));
        BothWays rows = rows();
        assertThat(rows.rows("select photography_state, photography_photographer, photography_decided_by from permit"
                        + FIRST))
                .containsExactly("granted li tang");
        assertThat(rows.rows("select picture, shows, kept_at, digest, letters from picture" + FIRST))
                .containsExactly("1 Hall Safe 2 cd {L-7}");
        assertThat(rows.rows("select publication, pictures, medium, state, decided_by from publication" + FIRST
                        + " order by publication"))
                .containsExactly("1 {1} Journal granted ding", "2 {1} Poster refused ding");
    }

    @Test
    void picturesThatAreRefusedAreNotTaken() throws Exception {
        callers.then(new PhotographyAsked(permit(1), midnight(2), "Journal", "Name", "ann"))
                .then(new PhotographyRefused(permit(1), midnight(3), "tang"));
        assertThat(rows().rows("select photography_state, photography_photographer from permit" + FIRST))
                .containsExactly("refused -");
    }

    @Test
    void whoIsForgottenHasNoMarks() throws Exception {
        callers.named(1, midnight(2), 3, Callers.FORGOTTEN);
        assertThat(rows().rows("select visitor, cardinality(marks) > 0 from visitor_marks" + FIRST + " order by 1"))
                .containsExactly("1 t", "2 t");
    }
}
