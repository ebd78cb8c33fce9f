package org.keji.command.permit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.command.door.CommandRequests;
import org.keji.command.permit.ApplicationCommand.ApplyForPermit;
import org.keji.command.permit.ApplicationCommand.PhoneCall;
import org.keji.command.permit.ApplicationCommand.RegisterWalkIn;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.VisitorPermitId;
import org.keji.kernel.permit.PermitTerms;
import org.keji.kernel.permit.Tour;
import org.keji.kernel.permit.TourKind;

/** Bodies of the commands by which permits begin (PE-01, PE-11). */
sealed interface ApplicationRequest extends PermitRequest {

    /** That visitors may come. */
    @Schema(name = "PermitApplication")
    record Applying(
            @Schema(example = "ordinary", requiredMode = Schema.RequiredMode.REQUIRED)
            TourKind kind,

            @Schema(
                    description = "Left out where the visitors are of no customer (PE-11)",
                    example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            @Nullable
            CustomerId customerId,

            @Schema(
                    description = "Whom they come from, where that is not the customer alone",
                    example = "Association of Ports")
            @Nullable
            String organisation,

            @Schema(
                    description = "In words that name no person",
                    example = "Look at the new line",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String purpose,

            @Schema(
                    description = "When they come",
                    example = "2099-06-10T02:00:00Z",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            Instant from,

            @Schema(
                    description = "When they have left, at the latest",
                    example = "2099-06-10T06:00:00Z",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            Instant until,

            @Schema(
                    description = "Who receives them, by the name they sign in with",
                    example = "account-manager-1",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String host,

            @Schema(
                    description = "The parts of the house they want to see",
                    example = "[\"Hall 2\"]",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            List<String> scope,

            @Schema(
                    description = "The way through them, in order; left out for any",
                    example = "[\"Gate 1\", \"Hall 2\"]")
            @Nullable
            List<String> route,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<VisitorLine> visitors,

            @Schema(
                    description =
                            "Why word goes by phone first, where the notice of a key or group tour comes too late "
                                    + "(PE-03); left out where it is in time",
                    example = "They leave the country on Friday")
            @Nullable
            String wordFirstBecause,

            @Schema(
                    description = "When the receiving staff were phoned, for an ad hoc tour alone (PE-02)",
                    example = "2026-06-10T02:00:00Z")
            @Nullable
            Instant phonedAt,

            @Schema(
                    description = "Who was phoned, by the name they sign in with, for an ad hoc tour alone",
                    example = "service-supervisor-1")
            @Nullable
            String phonedTo,

            @Schema(description = REASON) @Nullable String reason)
            implements ApplicationRequest {

        @Override
        public void check() {
            Body.requireField(kind != null, "/kind");
            requireOrganisation(organisation);
            Body.requireWord(purpose, "/purpose");
            Body.requireField(from != null, "/from");
            Body.requireField(until != null, "/until");
            Body.requireWord(host, "/host");
            Body.requireField(scope != null && !scope.isEmpty(), "/scope");
            Body.requireShort(scope, "/scope");
            Body.requireShort(route == null ? List.of() : route, "/route");
            requireVisitors(visitors);
            for (int i = 0; i < visitors.size(); i++) {
                Body.requireField(visitors.get(i).needs() == null, "/visitors/%d/needs".formatted(i));
            }
            Body.requireField(wordFirstBecause == null || !wordFirstBecause.isBlank(), "/wordFirstBecause");
            Body.requireShort(wordFirstBecause, "/wordFirstBecause");
            Body.requireField((phonedAt == null) == (phonedTo == null), "/phonedTo");
            Body.requireField(phonedTo == null || !phonedTo.isBlank(), "/phonedTo");
            Body.requireShort(phonedTo, "/phonedTo");
            Body.requireReason(reason);
        }

        ApplyForPermit command(VisitorPermitId permit) {
            PermitTerms terms = new PermitTerms(
                    kind,
                    customerId,
                    organisation,
                    purpose,
                    CommandRequests.plausible(from, "/from"),
                    CommandRequests.plausible(until, "/until"),
                    host);
            PhoneCall phoned = phonedAt == null || phonedTo == null
                    ? null
                    : new PhoneCall(CommandRequests.plausible(phonedAt, "/phonedAt"), phonedTo);
            Tour requested = new Tour(List.of(), scope, route == null ? List.of() : route);
            return new ApplyForPermit(permit, terms, requested, announced(permit, visitors), wordFirstBecause, phoned);
        }
    }

    /** That somebody came unannounced. */
    @Schema(name = "WalkIn")
    record WalkingIn(
            @Schema(
                    description = "Left out where they are of no customer",
                    example = "customer-7d0a4b1e-5c52-5d0c-8e0a-0f6b4d1f9a11")
            @Nullable
            CustomerId customerId,

            @Schema(description = "Whom they come from, if anybody", example = "Association of Ports") @Nullable
            String organisation,

            @Schema(
                    description = "In words that name no person",
                    example = "Ask for prices",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String purpose,

            @Schema(
                    description = "When they will have left, as far as they say",
                    example = "2099-06-10T06:00:00Z",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            Instant expectedUntil,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<VisitorLine> visitors,

            @Schema(
                    description = "Who is told what they need, by the name they sign in with; left out where they need "
                            + "nothing",
                    example = "service-supervisor-1")
            @Nullable
            String receiver,

            @Schema(description = REASON) @Nullable String reason)
            implements ApplicationRequest {

        @Override
        public void check() {
            requireOrganisation(organisation);
            Body.requireWord(purpose, "/purpose");
            Body.requireField(expectedUntil != null, "/expectedUntil");
            requireVisitors(visitors);
            Body.requireField(receiver == null || !receiver.isBlank(), "/receiver");
            Body.requireShort(receiver, "/receiver");
            Body.requireReason(reason);
        }

        RegisterWalkIn command(VisitorPermitId permit) {
            Instant until = CommandRequests.plausible(expectedUntil, "/expectedUntil");
            return new RegisterWalkIn(
                    permit, customerId, organisation, purpose, until, announced(permit, visitors), receiver);
        }
    }

    /** One more who is to come. */
    @Schema(name = "PermitVisitorAdded")
    record Adding(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            VisitorLine visitor,

            @Schema(description = REASON) @Nullable String reason)
            implements ApplicationRequest {

        @Override
        public void check() {
            Body.requireField(visitor != null, "/visitor");
            visitor.check("/visitor");
            Body.requireField(visitor.needs() == null, "/visitor/needs");
            Body.requireReason(reason);
        }
    }

    private static void requireOrganisation(@Nullable String organisation) {
        Body.requireField(organisation == null || !organisation.isBlank(), "/organisation");
        Body.requireShort(organisation, "/organisation");
    }

    private static void requireVisitors(@Nullable List<VisitorLine> visitors) {
        Body.requireField(visitors != null && !visitors.isEmpty() && visitors.size() <= 1_000, "/visitors");
        for (int i = 0; visitors != null && i < visitors.size(); i++) {
            Body.requireField(visitors.get(i) != null, "/visitors/" + i);
            visitors.get(i).check("/visitors/" + i);
        }
    }

    private static List<Announced> announced(VisitorPermitId permit, List<VisitorLine> visitors) {
        return IntStream.range(0, visitors.size())
                .mapToObj(i -> visitors.get(i).announced(permit.visitor(i + 1)))
                .toList();
    }
}
