package org.keji.query.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.clock.TargetClock;
import org.keji.query.readmodel.Json;
import org.keji.query.readmodel.Place;
import org.keji.query.readmodel.Reach;

/**
 * A complaint as the register keeps it; what was said and by whom stays sealed.
 *
 * @param state how far it has come
 * @param rating null while it is not assessed
 * @param finding null while it is not investigated
 * @param firstAnswer the clock of the first answer
 * @param resolution the clock of the resolution, in the latest round
 * @param version the sequence of its newest event and one; version and position only ever rise
 */
record ComplaintRow(
        String complaintId,
        Particulars particulars,
        @Nullable Hands hands,
        String state,
        @Nullable Rating rating,
        @Nullable Finding finding,
        Dates dates,
        TargetClock firstAnswer,
        TargetClock resolution,
        Outcome outcome,
        long version,
        long position) {

    /** What was registered on receipt. */
    record Particulars(
            String number,
            String channel,
            @Nullable String product,
            @Nullable String kind,
            @Nullable String department,
            @Nullable String customerId,
            boolean past,
            @Nullable String response,
            @Nullable String timely,
            @Nullable String disputed,
            @Nullable String issue,
            @Nullable Json content,
            @Nullable Json complainant) {

        Particulars ofKind(String assessed) {
            return new Particulars(
                    number,
                    channel,
                    product,
                    assessed,
                    department,
                    customerId,
                    past,
                    response,
                    timely,
                    disputed,
                    issue,
                    content,
                    complainant);
        }

        Particulars corrected(
                String newChannel,
                @Nullable String newProduct,
                @Nullable String newDepartment,
                @Nullable String newCustomerId) {
            return new Particulars(
                    number,
                    newChannel,
                    newProduct,
                    kind,
                    newDepartment,
                    newCustomerId,
                    past,
                    response,
                    timely,
                    disputed,
                    issue,
                    content,
                    complainant);
        }
    }

    /** In whose hands it is. */
    record Hands(@Nullable String owner, @Nullable String offeredTo) {}

    /** What the latest assessment says. */
    record Rating(String severity, String urgency, String informs) {}

    /** What the latest investigation says. */
    record Finding(String responsibility, String cause, String concerned) {}

    /** Times that are asked for often; all but the last follow from the clocks. */
    record Dates(
            Instant receivedAt,
            Instant dueAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant resolutionDue,
            @Nullable Instant answeredAt,
            @Nullable Instant endedAt) {}

    /**
     * What came of it.
     *
     * @param answers how many answers were given
     * @param reopened how often it was opened again
     * @param accepted whether the complainant is content with the latest answer; null while nothing is known
     * @param satisfaction from 1 to 5; null if nobody called back
     */
    record Outcome(
            int answers,
            int reopened,
            @Nullable Boolean accepted,
            @Nullable Integer satisfaction,
            @Nullable String improvement) {

        static final Outcome NONE = new Outcome(0, 0, null, null, null);

        Outcome answered() {
            return new Outcome(answers + 1, reopened, null, null, improvement);
        }

        Outcome accepted(boolean content) {
            return new Outcome(answers, content ? reopened : reopened + 1, content, satisfaction, improvement);
        }

        Outcome reopenedAgain() {
            return new Outcome(answers, reopened + 1, accepted, satisfaction, improvement);
        }

        Outcome satisfied(int degree) {
            return new Outcome(answers, reopened, accepted, degree, improvement);
        }

        Outcome improved(@Nullable String better) {
            return new Outcome(answers, reopened, accepted, satisfaction, better);
        }
    }

    /** Where a page that ends with it is continued. */
    Place place() {
        return new Place(dates.receivedAt(), complaintId);
    }

    boolean isIn(Reach reach) {
        return reach.covers(particulars.department(), owner(), offeredTo());
    }

    @Nullable
    String owner() {
        return hands == null ? null : hands.owner();
    }

    @Nullable
    String offeredTo() {
        return hands == null ? null : hands.offeredTo();
    }
}
