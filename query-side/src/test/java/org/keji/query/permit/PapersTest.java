package org.keji.query.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keji.query.permit.Callers.hour;
import static org.keji.query.permit.Callers.number;
import static org.keji.query.permit.Callers.permit;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keji.kernel.catalogue.DataFields;
import org.keji.kernel.catalogue.EventCatalogue;
import org.keji.kernel.opening.Told;
import org.keji.kernel.permit.PermitEvent;
import org.keji.kernel.permit.TourKind;
import org.keji.kernel.permit.VisitorDetails;
import org.keji.query.paper.BadgePaper;
import org.keji.query.paper.NoticePaper;
import org.keji.query.paper.PermitPaper;
import org.keji.query.pass.PassKeys;
import org.keji.query.pass.PassVerdict.Expired;
import org.keji.query.pass.PassVerdict.Valid;
import org.keji.query.pass.Passes;
import org.keji.query.readmodel.Recorded;

/** A permit as it is printed: what the rows say, in words. */
class PapersTest {

    private final PassKeys keys = Passes.fresh();
    private final Callers callers = new Callers()
            .applied(1, 1, TourKind.KEY, 7, 10, "bo")
            .named(1, hour(1, 1), 1, "Sun Li")
            .named(1, hour(1, 1), 2, "Qian Wei")
            .reviewed(1, 2, true)
            .granted(1, 3, 10)
            .noticed(1, 3, "Freight");

    private Papers papers() {
        PermitRow row = null;
        for (Recorded recorded : callers.events()) {
            if (recorded.event() instanceof PermitEvent) {
                row = new PermitProjection().permit(row, recorded);
            }
        }
        return Papers.of(Objects.requireNonNull(row), Map.of("customer-x", "Harbour"), ZoneOffset.UTC);
    }

    private PermitRow.Grant grant() {
        return Objects.requireNonNull(papers().permit().grant());
    }

    private List<VisitorRow> visitors() {
        return callers.events().stream()
                .filter(recorded -> VisitorRow.keyOf(recorded) != null)
                .map(recorded -> Objects.requireNonNull(new PermitProjection().visitor(null, recorded)))
                .toList();
    }

    private static Told<VisitorDetails> told(@Nullable String name, boolean erased) {
        return new Told<>(
                new DataFields(new EventCatalogue()).of("permit.visitor-named", "details"),
                name == null ? null : new VisitorDetails(name, null, null, null),
                erased);
    }

    @Test
    void aPermitSaysWhatWasGrantedAndItsPassHoldsUpToTheLastMomentOfIt() {
        PermitPaper paper =
                papers().permit(grant(), keys.signer(), visitors(), List.of(told("Sun Li", false), told(null, true)));
        assertThat(paper.occasion().number()).isEqualTo(number(1).value());
        assertThat(paper.occasion().kind()).isEqualTo("重点参观 key");
        assertThat(paper.occasion().area()).isEqualTo("厂区 enterprise");
        assertThat(paper.occasion().organisation()).isEqualTo("–");
        assertThat(paper.approvedBy()).isEqualTo("tang");
        assertThat(paper.visitors())
                .containsExactly(new PermitPaper.Visitor(1, "Sun Li"), new PermitPaper.Visitor(2, "已删除 erased"));
        assertThat(keys.verifier().verify(paper.token(), hour(10, 12))).isInstanceOf(Valid.class);
        assertThat(keys.verifier().verify(paper.token(), hour(10, 12).plus(Duration.ofSeconds(1))))
                .isInstanceOf(Expired.class);
    }

    @Test
    void everyVisitorHasAPassOfTheirOwn() {
        BadgePaper paper =
                papers().badges(grant(), keys.signer(), visitors(), List.of(told("Sun Li", false), told(null, false)));
        assertThat(paper.badges()).extracting(BadgePaper.Badge::name).containsExactly("Sun Li", "–");
        assertThat(paper.badges())
                .allSatisfy(badge -> assertThat(keys.verifier().verify(badge.token(), hour(10, 9)))
                        .isInstanceOfSatisfying(
                                Valid.class,
                                valid -> assertThat(valid.claims().visitor()).isEqualTo(badge.visitor())));
    }

    @Test
    void theNoticeSaysHowManyComeAndWhatIsServed() {
        NoticePaper paper = papers().notice(grant(), hour(3, 0));
        assertThat(paper.visitors()).isEqualTo(2);
        assertThat(paper.departments()).containsExactly("Freight");
        assertThat(paper.reception()).isEqualTo(new NoticePaper.Reception(List.of("茶"), "客户关系主管", "small", "Tea."));
    }

    /** Somebody who came unannounced has no host and was not reviewed. */
    @Test
    void whatIsNotKnownIsPrintedAsADash() {
        Callers walkedIn = new Callers()
                .walkedIn(4, hour(9, 8))
                .named(4, hour(9, 8), 1, "Zhou")
                .granted(4, 9, 9);
        PermitRow row = null;
        for (Recorded recorded : walkedIn.events()) {
            row = new PermitProjection().permit(row, recorded);
        }
        Papers papers = Papers.of(Objects.requireNonNull(row), Map.of(), ZoneOffset.UTC);
        NoticePaper paper = papers.notice(Objects.requireNonNull(row.grant()), hour(9, 8));
        assertThat(paper.occasion().host()).isEqualTo("–");
        assertThat(paper.reception().served()).isEmpty();
        assertThat(row.permitId()).isEqualTo(permit(4).value());
    }
}
