package org.keji.query.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.keji.query.person.PersonStore.SealedEvent;
import org.keji.query.person.PersonView.Certificate;
import org.keji.query.person.PersonView.Consent;
import org.keji.query.person.PersonView.Person;
import org.keji.query.person.PersonView.Place;
import org.keji.query.readmodel.Answer;
import org.keji.query.readmodel.Moment;
import org.keji.query.readmodel.Reading;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questions about what is held on persons, over HTTP. */
@RestController
@RequestMapping("/api/v1/persons/{id}")
@Tag(name = "Persons", description = "Consent, holds, erasure and export of personal data (handbook chapter 7)")
class PersonsApi {

    private static final List<String> REMAINS = List.of(
            "That there was a complaint or a breach, with its number, times, kind, department and the steps taken: "
                    + "they name no person and keep history, statistics and proofs whole.",
            "The ciphertexts at the places listed, for which there is no key any more.",
            "The fingerprint of the request that brought them, from which nothing can be read back.",
            "That the data were opened, by whom and when, without what they said.");
    private static final List<String> ALSO_KEPT = List.of(
            "Sealed copies in the records of decisions and in notices waiting to be sent; they say the same.",
            "Marks by which name, phone and e-mail are found again; they cannot be read back.");

    private final Reading reading;
    private final SubjectReader reader;
    private final Clock clock;

    PersonsApi(Reading reading, SubjectReader reader, Clock clock) {
        this.reading = reading;
        this.reader = reader;
        this.clock = clock;
    }

    /** What there is of a person. */
    private record Held(@Nullable PersonRow row, List<ConsentRow> consents, List<SealedEvent> events) {}

    private Answer<Held> held(String id, Moment moment) {
        return reading.read(PersonProjection.NAME, moment, sql -> {
            Held held = new Held(
                    PersonStore.person(sql, moment, id).orElse(null),
                    PersonStore.consents(sql, moment, id),
                    PersonStore.sealedFor(sql, id));
            if (held.row() == null && held.events().isEmpty()) {
                throw new Refusal(HouseRule.OBJECT_EXISTS, "");
            }
            return held;
        });
    }

    @GetMapping
    @Requires(Permission.READ_PERSONS)
    @Operation(
            operationId = "getPerson",
            summary = "How it stands with the data held on a person (DP-01, DP-03)",
            description = "Requests for erasure, holds, consents; nothing of who the person is.")
    ResponseEntity<Person> person(@PathVariable String id, Moment moment) {
        Answer<Held> answer = held(id, moment);
        PersonRow row = Objects.requireNonNullElseGet(answer.body().row(), () -> PersonRow.known(id));
        return answer.begin().body(Person.of(row, answer.body().consents()));
    }

    @GetMapping("/certificate")
    @Requires(Permission.READ_PERSONS)
    @Operation(
            operationId = "getErasureCertificate",
            summary = "The certificate that a person was erased (DP-03)",
            description = "Who decided it and when, at which places of the log nothing can be read any more, and what "
                    + "remains.")
    ResponseEntity<Certificate> certificate(@PathVariable String id, Moment moment) {
        Answer<Held> answer = held(id, moment);
        PersonRow row = answer.body().row();
        if (row == null || row.erasedAt() == null) {
            throw new Refusal(HouseRule.OBJECT_EXISTS, "");
        }
        List<Place> places = answer.body().events().stream()
                .filter(event -> event.position() < row.erasedPosition())
                .map(event -> new Place(event.position(), event.stream(), event.name()))
                .toList();
        return answer.begin()
                .body(new Certificate(
                        id,
                        String.valueOf(row.erasedBy()),
                        row.erasedAt(),
                        row.erasedPosition(),
                        String.valueOf(row.ground()),
                        String.valueOf(row.requestedBy()),
                        places,
                        REMAINS));
    }

    @GetMapping(
            path = "/export",
            produces = {"application/json", "text/html;charset=UTF-8"})
    @Requires(Permission.EXPORT_PERSON)
    @Operation(
            operationId = "exportPerson",
            summary = "All that is held on a person, for that person or, by consent, for a third party (DP-01, DP-05)",
            description =
                    "One file that people read (html) or JSON. Each field is noted before it is opened (DP-02). For "
                            + "a third party the number of a consent is named under which a disclosure was recorded; when it "
                            + "no longer holds, nothing is answered.")
    ResponseEntity<Object> export(
            @PathVariable String id,
            @Parameter(description = "json or html", example = "html") @RequestParam(defaultValue = "json")
                    String format,
            @Parameter(description = "The consent it goes out by; left out, it is for the person")
                    @RequestParam(required = false)
                    @Nullable
                    Long consent,
            @Parameter(description = "Answer only when the log is known up to here")
                    @RequestParam(name = "min-position", required = false)
                    @Nullable
                    Long minPosition,
            Actor actor) {
        boolean isPage = format.equals("html");
        if (!isPage && !format.equals("json")) {
            throw new Refusal(HouseRule.REQUEST_IS_WELL_FORMED, "query format");
        }
        Moment moment = new Moment(null, null, minPosition);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Answer<Held> answer = held(id, moment);
        ConsentRow basis = consent == null ? null : basis(answer.body().consents(), consent, now);
        List<SubjectExport.Opening> readings = basis == null
                ? reading.read(PersonProjection.NAME, moment, sql -> SubjectReader.readings(sql, id))
                        .body()
                : null;
        SubjectExport export = new SubjectExport(
                id,
                now,
                basis == null ? null : basis.recipient(),
                basis == null ? null : basis.purpose(),
                reader.open(actor, id, answer.body().events()),
                answer.body().consents().stream().map(Consent::of).toList(),
                readings,
                ALSO_KEPT);
        ResponseEntity.BodyBuilder response = answer.begin()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("personal-data." + format)
                                .build()
                                .toString());
        return isPage
                ? response.contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                        .body(ReadableExport.of(export))
                : response.contentType(MediaType.APPLICATION_JSON).body(export);
    }

    /** @throws Refusal if the consent does not hold now, or no disclosure was recorded under it (DP-01) */
    private static ConsentRow basis(List<ConsentRow> consents, long number, Instant now) {
        return consents.stream()
                .filter(row -> row.number() == number && row.disclosures() > 0 && row.holds(now))
                .findFirst()
                .orElseThrow(() -> new Refusal(HouseRule.THIRD_PARTIES_HAVE_CONSENT, "query consent"));
    }
}
