package org.keji.query.interaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.clock.Face;
import org.keji.kernel.clock.TargetClock;
import org.keji.kernel.contact.Caller;
import org.keji.kernel.interaction.InteractionClocks;
import org.keji.query.interaction.InteractionReader.Opened;
import org.keji.query.interaction.InteractionRow.Contact;
import org.keji.query.interaction.InteractionRow.Hands;

/** Contacts as the API shows them. */
sealed interface InteractionView {

    /** What is, or was, to be done by when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "InteractionClock")
    record Clock(
            @Schema(description = "answer, call-back, offer or promise", example = "answer")
            String clock,

            @Schema(description = "What it shows at the moment asked about (CO-11)", example = "running")
            Face shows,

            Instant startedAt,

            @Schema(description = "The last moment in time") @Nullable
            Instant dueAt,

            @Nullable Instant stoppedAt)
            implements InteractionView {

        static List<Clock> of(InteractionClocks clocks, Instant at) {
            List<Clock> shown = new ArrayList<>();
            add(shown, "answer", clocks.answer(), at);
            add(shown, "call-back", clocks.callBack(), at);
            add(shown, "offer", clocks.offer(), at);
            add(shown, "promise", clocks.promise(), at);
            return shown;
        }

        private static void add(List<Clock> shown, String name, @Nullable TargetClock clock, Instant at) {
            if (clock != null) {
                shown.add(new Clock(name, clock.face(at), clock.startedAt(), clock.dueAt(), clock.stoppedAt()));
            }
        }
    }

    /** A line of the log of contacts; nothing that was said is in it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LoggedInteraction")
    record Line(
            @Schema(example = "interaction-2f1c7c52-9c38-5d0c-8e0a-0f6b4d1f9a11")
            String id,

            @Schema(description = "open, answered or closed", example = "answered")
            String state,

            @Schema(example = "phone") String channel,
            @Schema(example = "inbound") String direction,
            @Schema(example = "inquiry") String kind,

            @Schema(description = "scheduled or ad-hoc (IN-04)", example = "ad-hoc")
            String programme,

            @Schema(description = "Absent where the house does not know who it is") @Nullable
            String customerId,

            @Schema(example = "Opening of the second warehouse")
            String subject,

            @Schema(example = "Logistics") @Nullable String leadDepartment,

            @Schema(description = "Whether the customer has a green channel (CU-16)", example = "false")
            boolean greenChannel,

            @Schema(description = "Whether it came outside the working hours (IN-06)", example = "false")
            boolean outOfHours,

            @Schema(example = "account-manager-1") String owner,
            @Schema(example = "Customer service") String department,

            @Schema(description = "Who looks after the customer", example = "account-manager-1") @Nullable
            String accountManager,

            @Schema(description = "The department that is asked to take it", example = "Logistics") @Nullable
            String offeredDepartment,

            @Schema(description = "Who of it is asked; absent for whoever takes it first") @Nullable
            String offeredTo,

            @Schema(description = "When it took place") Instant takenAt,

            @Nullable Instant answeredAt,
            @Nullable Instant closedAt,

            @Schema(description = "settled, unsettled, passed-on, unreachable or withdrawn", example = "settled")
            @Nullable
            String outcome,

            @Schema(description = "From 1 to 5; absent if nobody asked", example = "5") @Nullable
            Integer satisfaction,

            @Schema(description = "The complaint that was heard in it (CO-01); it is received at once by itself")
            @Nullable
            String complaintId,

            @Schema(description = "The earliest last moment of what is open") @Nullable
            Instant dueAt,

            @Schema(description = "Whether that lies before the moment asked about", example = "false")
            boolean overdue,

            List<Clock> clocks,
            long version)
            implements InteractionView {

        /** @param at the time it is looked at */
        static Line of(InteractionRow row, Instant at) {
            Contact contact = row.contact();
            Hands hands = row.hands();
            return new Line(
                    row.interactionId(),
                    row.state(),
                    contact.channel(),
                    contact.direction(),
                    contact.kind(),
                    contact.programme(),
                    contact.customerId(),
                    contact.subject(),
                    contact.leadDepartment(),
                    contact.greenChannel(),
                    contact.outOfHours(),
                    hands.owner(),
                    hands.department(),
                    hands.accountManager(),
                    hands.offeredDepartment(),
                    hands.offeredTo(),
                    row.dates().takenAt(),
                    row.dates().answeredAt(),
                    row.dates().closedAt(),
                    row.said().outcome(),
                    row.said().satisfaction(),
                    contact.complaintId(),
                    row.dates().dueAt(),
                    row.isOverdue(at),
                    Clock.of(row.clocks(), at),
                    row.version());
        }
    }

    /**
     * A page of contacts.
     *
     * @param next where the next page begins; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "InteractionPage")
    record Page(List<Line> items, @Nullable String next) implements InteractionView {}

    /** One contact with what was said in it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "InteractionFile")
    record File(
            Line interaction,

            @Schema(description = "true once something of it cannot be opened any more, since the person was erased")
            @Nullable
            Boolean erased,

            @Schema(description = "What was said") @Nullable String content,

            @Nullable Caller caller,
            @Nullable String answer,

            @Schema(description = "What the customer was told when it was last handed over") @Nullable
            String explanation,

            @Schema(description = "How the lead department handled it") @Nullable
            String handling,

            @Schema(description = "What was said when the house called back") @Nullable
            String remark)
            implements InteractionView {

        static File of(Line line, Opened opened) {
            return new File(
                    line,
                    opened.erased() ? Boolean.TRUE : null,
                    opened.content(),
                    opened.caller(),
                    opened.answer(),
                    opened.explanation(),
                    opened.handling(),
                    opened.remark());
        }
    }
}
