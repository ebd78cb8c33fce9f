package org.keji.query.permit;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Asked;
import org.keji.query.readmodel.Columns;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;
import org.keji.query.readmodel.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of pictures taken during visits, their masters and where they may be published (PE-08). */
@RestController
@RequestMapping("/api/v1/visit-pictures")
@Tag(name = "Visitors")
class PicturesApi {

    private static final int LARGEST_PAGE = 500;
    private static final Columns<PictureRow> PICTURES = Columns.of(PictureRow.class);
    private static final Columns<PublicationRow> PUBLICATIONS = Columns.of(PublicationRow.class);
    private static final Field<String> ID = field(name("p", "id"), String.class);
    private static final Field<String> PERMIT = field(name("p", "permit_id"), String.class);
    private static final Field<OffsetDateTime> TIME = field(name("p", "registered_at"), OffsetDateTime.class);

    private final Reading reading;

    PicturesApi(Reading reading) {
        this.reading = reading;
    }

    /** A picture, and where it may be published. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitPicture")
    record Picture(
            PictureRow picture,

            @Schema(description = "Who wants to publish it, and what the department says to it")
            List<PublicationRow> publications) {}

    /** A page of the register. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "VisitPictures")
    record Pictures(
            List<Picture> items,

            @Schema(description = "Where the next page begins; left out on the last") @Nullable
            String next) {}

    @GetMapping
    @Requires(Permission.READ_PERMITS)
    @Operation(
            operationId = "listVisitPictures",
            summary = "Pictures taken during visits, newest first, with their masters and publications (PE-08)",
            description = "What one sees is as with permits.")
    ResponseEntity<Pictures> list(
            @Parameter(
                            description = "Of this permit alone",
                            example = "visitor-permit-6b1f7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
                    @RequestParam(required = false)
                    @Nullable
                    String permit,
            Moment moment,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            HttpServletRequest http) {
        Asked.text(permit, "permit");
        Asked.limit(limit, LARGEST_PAGE);
        Place after = Place.read(cursor, "visitor-permit");
        Reach reach = Reach.of(actor, Permission.READ_PERMITS);
        Condition wanted = (permit == null ? noCondition() : PERMIT.eq(permit)).and(Place.beyond(after, TIME, ID));
        Answer<List<Picture>> answer = reading.read(
                PermitProjection.NAME,
                moment,
                sql -> page(sql, moment, PermitStore.seen(reach, moment).and(wanted), limit + 1));
        return Answer.page(
                answer,
                limit,
                http,
                one -> new Place(one.picture().registeredAt(), one.picture().id()),
                one -> one,
                Pictures::new);
    }

    private static List<Picture> page(DSLContext sql, Moment moment, Condition wanted, int limit) {
        List<PictureRow> pictures = PICTURES.read(sql.select(table(name("p")).asterisk())
                .from(Reading.tableFor(PermitProjection.NAME, PermitProjection.PICTURE, moment)
                        .as("p"))
                .join(PermitStore.lines(PermitProjection.PERMIT, moment))
                .on(PERMIT.eq(PermitStore.ID))
                .where(Reading.at(moment, "p").and(Reading.at(moment, "e")).and(wanted))
                .orderBy(TIME.desc(), ID.desc())
                .limit(limit));
        List<String> permits =
                pictures.stream().map(PictureRow::permitId).distinct().toList();
        Map<String, List<PublicationRow>> publications = PUBLICATIONS
                .read(sql.select(table(name("e")).asterisk())
                        .from(PermitStore.lines(PermitProjection.PUBLICATION, moment))
                        .where(Reading.at(moment, "e").and(PermitStore.ID.in(permits)))
                        .orderBy(field(name("e", "publication"))))
                .stream()
                .collect(Collectors.groupingBy(PublicationRow::permitId));
        return pictures.stream()
                .map(row -> new Picture(row, of(row, publications.getOrDefault(row.permitId(), List.of()))))
                .toList();
    }

    private static List<PublicationRow> of(PictureRow picture, List<PublicationRow> all) {
        String number = String.valueOf(picture.picture());
        return all.stream().filter(one -> one.pictures().contains(number)).toList();
    }
}
