package org.keji.query.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is held on persons, as the API shows it. */
sealed interface PersonView {

    /**
     * A person as far as something was asked about them.
     *
     * @param state known, erasure-requested or erased
     * @param held whether something demands that the data stay
     * @param notBefore the end of the grace of the request that waits
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Person")
    record Person(
            @Schema(example = "person-7b0c1d1e-5a52-5d0b-9e37-3c1f4be0a111")
            String id,

            @Schema(example = "erasure-requested") String state,
            boolean held,
            @Nullable String ground,
            @Nullable String requestedBy,
            @Nullable Instant requestedAt,
            @Nullable Instant notBefore,
            @Nullable Instant erasedAt,
            List<Consent> consents)
            implements PersonView {

        static Person of(PersonRow row, List<ConsentRow> consents) {
            return new Person(
                    row.id(),
                    row.state(),
                    row.isHeld(),
                    row.ground(),
                    row.requestedBy(),
                    row.requestedAt(),
                    row.notBefore(),
                    row.erasedAt(),
                    consents.stream().map(Consent::of).toList());
        }
    }

    /** To whom a person agreed their data may go, and for what. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Consent")
    record Consent(
            long number,
            @Schema(example = "Ombudsman for consumers") String recipient,

            @Schema(example = "Arbitration of this complaint")
            String purpose,

            Instant givenAt,
            @Nullable Instant until,
            @Nullable Instant withdrawnAt,
            long disclosures)
            implements PersonView {

        static Consent of(ConsentRow row) {
            return new Consent(
                    row.number(),
                    row.recipient(),
                    row.purpose(),
                    row.givenAt(),
                    row.until(),
                    row.withdrawnAt(),
                    row.disclosures());
        }
    }

    /**
     * Says that a person was erased: who decided it, when, what cannot be read any more, and what remains.
     *
     * @param position the event with which the key was destroyed
     * @param places every event that held something sealed for the person
     * @param remains what is kept, and why it says nothing of the person
     */
    @Schema(name = "ErasureCertificate")
    record Certificate(
            @Schema(example = "person-7b0c1d1e-5a52-5d0b-9e37-3c1f4be0a111")
            String person,

            @Schema(example = "general-manager-1") String erasedBy,
            Instant erasedAt,
            long position,
            @Schema(example = "request") String ground,
            @Schema(example = "service-manager-1") String requestedBy,
            List<Place> places,
            List<String> remains)
            implements PersonView {}

    /** An event that holds something that cannot be read any more. */
    @Schema(name = "ErasedPlace")
    record Place(
            long position,
            String stream,
            @Schema(example = "complaint.received") String event) implements PersonView {}
}
