package org.keji.command.customer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.customer.TeamMember;

/** Bodies of the commands about who looks after a customer. */
sealed interface TeamRequest extends Body {

    /** Who is asked to take the customer. */
    @Schema(name = "CustomerOfferRequest")
    record Offer(
            @Schema(example = "account-manager-2", requiredMode = Schema.RequiredMode.REQUIRED)
            String to,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Their territory now") @Nullable
            String reason)
            implements TeamRequest {

        void check() {
            Body.requireWord(to, "/to");
            Body.requireReason(reason);
        }
    }

    /** What is said to an offer. */
    @Schema(name = "CustomerOfferReply")
    record Reply(
            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "Agreed by telephone") @Nullable
            String reason)
            implements TeamRequest {

        void check() {
            Body.requireReason(reason);
        }
    }

    /** Somebody of the team, and what they do for the customer. */
    @Schema(name = "CustomerTeamMember")
    record Member(
            @Schema(example = "claims", requiredMode = Schema.RequiredMode.REQUIRED)
            String function,

            @Schema(example = "department-officer-1", requiredMode = Schema.RequiredMode.REQUIRED)
            String member) {}

    /** The whole team. */
    @Schema(name = "CustomerTeamRequest")
    record TeamSaid(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<Member> team,

            @Schema(description = WHEN, example = "2026-05-04T09:00:00Z") @Nullable
            Instant occurredAt,

            @Schema(description = REASON, example = "A key customer from today") @Nullable
            String reason)
            implements TeamRequest {

        void check() {
            Body.requireField(team != null && team.size() <= MOST_WORDS, "/team");
            for (int i = 0; i < team.size(); i++) {
                Member one = team.get(i);
                Body.requireField(one != null, "/team/" + i);
                Body.requireWord(one.function(), "/team/" + i + "/function");
                Body.requireWord(one.member(), "/team/" + i + "/member");
            }
            Body.requireReason(reason);
        }

        List<TeamMember> members() {
            return team.stream()
                    .map(one -> new TeamMember(one.function(), one.member()))
                    .toList();
        }
    }
}
