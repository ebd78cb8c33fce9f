package org.keji.query.policybook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.policy.PolicyCase;
import org.keji.kernel.policy.PolicyCheck;
import org.keji.kernel.policy.PolicyDifference;
import org.keji.kernel.policy.PolicyEdition;
import org.keji.kernel.policy.PolicyFinding;
import org.keji.kernel.policy.PolicyParameter;
import org.keji.kernel.rule.Sentence;

/** Policy books as the API shows them. */
sealed interface PolicyBookView {

    /** The names of all books. */
    @Schema(name = "PolicyBookList")
    record Names(
            @Schema(example = "[\"standard\", \"strict\"]") List<String> items) implements PolicyBookView {}

    /** A book with its versions. */
    @Schema(name = "PolicyBook")
    record Versions(@Schema(example = "standard") String book, List<Version> versions) implements PolicyBookView {}

    /**
     * One version.
     *
     * @param state drafted, approved, published or discarded
     * @param department whom it is for; left out for the whole house
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PolicyVersion")
    record Version(
            @Schema(example = "2") long number,
            @Schema(example = "published") String state,
            @Nullable String department,
            @Schema(example = "2027-01-01") LocalDate effectiveFrom,
            @Schema(example = "1") long basedOn,
            @Nullable String draftedBy,
            @Nullable Instant draftedAt,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt,
            @Nullable String publishedBy,
            @Nullable Instant publishedAt,
            @Nullable String discardedBy,
            @Nullable Instant discardedAt)
            implements PolicyBookView {

        static Version of(VersionRow row) {
            return new Version(
                    row.number(),
                    row.state(),
                    row.department(),
                    row.effectiveFrom(),
                    row.basedOn(),
                    row.drafted().by(),
                    row.drafted().at(),
                    row.approved().by(),
                    row.approved().at(),
                    row.published().by(),
                    row.published().at(),
                    row.discarded().by(),
                    row.discarded().at());
        }
    }

    /**
     * What a book says of one parameter.
     *
     * @param words the value as people say it
     */
    @Schema(name = "PolicySetting")
    record Said(
            @Schema(example = "COMPLAINT_FIRST_ANSWER") String parameter,
            Sentence meaning,
            @Schema(example = "CO-02") String rule,
            @Schema(example = "ISO 8601 duration") String unit,
            @Schema(example = "PT1H to PT720H") String range,
            @Schema(example = "PT24H") String value,
            Sentence words,
            @Schema(example = "D1r§14") String source)
            implements PolicyBookView {

        static List<Said> all(PolicyEdition edition) {
            return Arrays.stream(PolicyParameter.values())
                    .map(parameter -> of(parameter, edition))
                    .toList();
        }

        private static Said of(PolicyParameter parameter, PolicyEdition edition) {
            return new Said(
                    parameter.name(),
                    parameter.meaning(),
                    parameter.ruleId(),
                    parameter.type().unit(),
                    parameter.type().range(),
                    edition.value(parameter),
                    parameter.type().words(edition.value(parameter)),
                    edition.setting(parameter).source());
        }
    }

    /** What a book says at a moment, to the house or to one department. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PolicyInForce")
    record InForce(
            @Schema(example = "standard 2") String edition,
            Instant asOf,
            @Nullable String department,
            List<Said> settings)
            implements PolicyBookView {}

    /** One version with all it says. */
    @Schema(name = "PolicyVersionFile")
    record File(
            Version version, @Schema(example = "standard 2") String edition, List<Said> settings)
            implements PolicyBookView {}

    /**
     * What is wrong with a version.
     *
     * @param sound whether it says nothing that cannot be kept; only then it can be published
     * @param cases every case there is, and the limit that binds it
     */
    @Schema(name = "PolicyCheck")
    record Check(
            @Schema(example = "standard 2") String edition,
            boolean sound,
            List<PolicyFinding> findings,
            List<PolicyCase> cases)
            implements PolicyBookView {

        static Check of(PolicyEdition edition) {
            List<PolicyFinding> findings = PolicyCheck.of(edition);
            boolean sound = findings.stream().noneMatch(PolicyFinding::contradicts);
            return new Check(edition.edition(), sound, findings, PolicyCase.all(edition));
        }
    }

    /** What differs between two versions, in words. */
    @Schema(name = "PolicyComparison")
    record Comparison(
            @Schema(example = "standard 1") String from,
            @Schema(example = "standard 2") String to,
            List<PolicyDifference> differences)
            implements PolicyBookView {}
}
