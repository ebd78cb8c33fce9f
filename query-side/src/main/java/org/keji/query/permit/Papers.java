package org.keji.query.permit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.identity.Code;
import org.keji.kernel.opening.Told;
import org.keji.kernel.permit.Entry.Area;
import org.keji.kernel.permit.Reception;
import org.keji.kernel.permit.Refreshment;
import org.keji.kernel.permit.TourKind;
import org.keji.kernel.permit.VisitorDetails;
import org.keji.query.paper.BadgePaper;
import org.keji.query.paper.BadgePaper.Badge;
import org.keji.query.paper.NoticePaper;
import org.keji.query.paper.Occasion;
import org.keji.query.paper.PermitPaper;
import org.keji.query.pass.PassClaims;
import org.keji.query.pass.PassSigner;
import org.keji.query.permit.PermitRow.Grant;

/**
 * A permit in the words that are printed.
 *
 * @param customer what the customer is called; null where there is none, or where it is a person
 * @param zone of the house
 */
record Papers(PermitRow permit, @Nullable String customer, ZoneId zone) {

    private static final String NOTHING = "–";
    private static final String ERASED = "已删除 erased";

    /** @param told who the visitors are, in their order */
    PermitPaper permit(Grant grant, PassSigner signer, List<VisitorRow> visitors, List<Told<VisitorDetails>> told) {
        List<PermitPaper.Visitor> named = IntStream.range(0, visitors.size())
                .mapToObj(i -> new PermitPaper.Visitor(visitors.get(i).visitor(), name(told.get(i))))
                .toList();
        return new PermitPaper(occasion(grant), grant.grantedBy(), grant.grantedAt(), named, pass(grant, signer, 0));
    }

    /** @param told who the visitors are, in their order */
    BadgePaper badges(Grant grant, PassSigner signer, List<VisitorRow> visitors, List<Told<VisitorDetails>> told) {
        List<Badge> badges = IntStream.range(0, visitors.size())
                .mapToObj(i -> {
                    int number = visitors.get(i).visitor();
                    return new Badge(number, name(told.get(i)), pass(grant, signer, number));
                })
                .toList();
        return new BadgePaper(occasion(grant), grant.grantedAt(), badges);
    }

    NoticePaper notice(Grant grant, Instant sentAt) {
        return new NoticePaper(
                occasion(grant), permit.notice().departments(), permit.visitors(), permit.contents(), served(), sentAt);
    }

    private Occasion occasion(Grant grant) {
        PermitRow.Application application = permit.application();
        TourKind kind = TourKind.ofCode(application.kind());
        Area area = Code.find(Area.class, grant.area()).orElseThrow();
        return new Occasion(
                permit.number(),
                kind.chinese() + " " + kind.code(),
                said(application.organisation() == null ? customer : application.organisation()),
                application.purpose(),
                grant.validFrom(),
                grant.validUntil(),
                zone,
                permit.scope(),
                permit.route(),
                area.chinese() + " " + area.code(),
                said(application.host()));
    }

    /** The gate lets in up to the last moment itself, and a pass knows seconds. */
    private String pass(Grant grant, PassSigner signer, int visitor) {
        return signer.sign(new PassClaims(
                permit.number(),
                visitor,
                permit.application().kind(),
                grant.area(),
                grant.validFrom().truncatedTo(ChronoUnit.SECONDS),
                grant.validUntil().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1),
                permit.position()));
    }

    private NoticePaper.Reception served() {
        Reception reception = permit.received();
        if (reception == null) {
            return new NoticePaper.Reception(List.of(), NOTHING, "", "");
        }
        return new NoticePaper.Reception(
                reception.refreshments().stream().map(Refreshment::chinese).toList(),
                reception.escort().chinese(),
                Objects.requireNonNullElse(reception.room(), ""),
                reception.because());
    }

    private static String name(Told<VisitorDetails> told) {
        VisitorDetails details = told.value();
        if (details != null) {
            return details.name();
        }
        return told.erased() ? ERASED : NOTHING;
    }

    private static String said(@Nullable String word) {
        return Objects.requireNonNullElse(word, NOTHING);
    }

    /** @param names of customers who are organisations */
    static Papers of(PermitRow permit, Map<String, String> names, ZoneId zone) {
        String customer = permit.application().customerId();
        return new Papers(permit, customer == null ? null : names.get(customer), zone);
    }
}
