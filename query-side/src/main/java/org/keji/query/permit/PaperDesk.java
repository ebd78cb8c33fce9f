package org.keji.query.permit;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.permit.VisitorStage;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.customer.CustomerNames;
import org.keji.query.permit.PermitRow.Grant;
import org.keji.query.policybook.BookInForce;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lays ready what is printed of a permit, as it stands now: nobody enters by what held before. */
@Component
class PaperDesk {

    private final Reading reading;
    private final CustomerNames names;
    private final BookInForce books;

    PaperDesk(Reading reading, CustomerNames names, BookInForce books) {
        this.reading = reading;
        this.names = names;
        this.books = books;
    }

    /**
     * A permit with the words for its papers.
     *
     * @param visitors who are not struck, by their numbers
     */
    record Ready(Answer<?> answer, Papers papers, List<VisitorRow> visitors) {

        PermitRow permit() {
            return papers.permit();
        }

        /** @throws Refusal unless the gate may let somebody in by the permit */
        Grant grant() {
            Grant grant = permit().grant();
            if (grant == null || !permit().stage().opensGate()) {
                throw new Refusal(HouseRule.PASSES_ARE_OF_GRANTED_PERMITS, "");
            }
            return grant;
        }

        /** The head of the answer; the file is called as the permit and this. */
        ResponseEntity.BodyBuilder begin(String file) {
            String name = permit().number() + "-" + file;
            return answer.begin()
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.inline().filename(name).build().toString());
        }
    }

    /** @throws Refusal if there is no such permit, or it is not seen */
    Ready ready(String id, @Nullable Long minPosition, Reach reach) {
        Moment now = new Moment(null, null, minPosition);
        Answer<Found> answer = reading.read(PermitProjection.NAME, now, sql -> Found.in(sql, reach, id));
        Found found = answer.body();
        if (!found.seen()) {
            throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
        }
        String customer = found.permit().application().customerId();
        // The other read models need not know as much yet: a name that is missing for a moment is told next time.
        Map<String, String> known = customer == null ? Map.of() : names.of(List.of(customer), Moment.NOW);
        ZoneId zone = books.at(Moment.NOW).zone();
        return new Ready(answer, Papers.of(found.permit(), known, zone), found.visitors());
    }

    private record Found(boolean seen, PermitRow permit, List<VisitorRow> visitors) {

        static Found in(DSLContext sql, Reach reach, String id) {
            PermitRow permit =
                    PermitStore.find(sql, Moment.NOW, id).orElseThrow(() -> new Refusal(HouseRule.OBJECT_EXISTS, ""));
            List<VisitorRow> visitors = PermitStore.visitors(sql, Moment.NOW, id).stream()
                    .filter(visitor -> !visitor.state().equals(VisitorStage.STRUCK.code()))
                    .toList();
            return new Found(PermitStore.isIn(sql, reach, id), permit, visitors);
        }
    }
}
