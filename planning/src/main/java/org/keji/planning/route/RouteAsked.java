package org.keji.planning.route;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.command.door.Body;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.identity.VisitId;
import org.keji.kernel.place.Position;
import org.keji.kernel.place.TravelMode;

/** For which visits routes are to be searched, and how (VP-05). */
@Schema(name = "RouteSearch")
record RouteAsked(
        @Schema(example = "2099-06-01", requiredMode = Schema.RequiredMode.REQUIRED)
        LocalDate from,

        @Schema(
                description = "The last day; at most 62 days in all",
                example = "2099-06-30",
                requiredMode = Schema.RequiredMode.REQUIRED)
        LocalDate until,

        @Schema(
                description = "Whose visits; those of whoever asks, if left out; at most 50",
                example = "[\"account-manager-1\"]")
        @Nullable
        List<String> accountManagers,

        @Schema(
                description = "Where the days begin and end",
                example = PLACE,
                requiredMode = Schema.RequiredMode.REQUIRED)
        Position base,

        @Schema(description = "Who begins and ends elsewhere") @Nullable
        List<OwnBase> bases,

        @Schema(description = "car, if left out", example = "car") @Nullable
        TravelMode mode,

        @Schema(description = "Whose calendar of days worked; cn, if left out", example = "cn") @Nullable
        String region,

        @Schema(description = "When nobody travels or visits, such as at noon") @Nullable
        Pause pause,

        @Schema(description = "Visits that stay on their day and, where one is planned, at their time") @Nullable
        List<VisitId> fixed,

        @Schema(
                description =
                        "Whether visits may go to another of these account managers whose territory it is (VP-07); "
                                + "no, if left out",
                example = "false")
        @Nullable
        Boolean shared,

        @Schema(description = "How long to search, 1 to 600; 30, if left out", example = "30") @Nullable
        Integer seconds,

        @Schema(description = "The same seed makes the same search; 1, if left out", example = "1") @Nullable
        Long seed,

        @Schema(description = REASON, example = "The round of June") @Nullable
        String reason)
        implements Body {

    static final String PLACE = "{\"latitude\": 24.4798, \"longitude\": 118.0894, \"system\": \"wgs-84\"}";
    static final int MOST_DAYS = 62;
    static final int MOST_MANAGERS = 50;
    private static final int MOST_FIXED = 5_000;
    private static final int MOST_SECONDS = 600;
    private static final int USUAL_SECONDS = 30;

    /** Where somebody begins and ends. */
    @Schema(name = "BaseOfAccountManager")
    record OwnBase(
            @Schema(example = "account-manager-1", requiredMode = Schema.RequiredMode.REQUIRED)
            String accountManager,

            @Schema(example = PLACE, requiredMode = Schema.RequiredMode.REQUIRED)
            Position base) {}

    /** A time of each day. */
    @Schema(name = "RouteSearchPause")
    record Pause(
            @Schema(implementation = String.class, example = "12:00", requiredMode = Schema.RequiredMode.REQUIRED)
            LocalTime from,

            @Schema(implementation = String.class, example = "13:00", requiredMode = Schema.RequiredMode.REQUIRED)
            LocalTime until) {}

    /** Routes are searched for what is to come. */
    @Override
    @Schema(hidden = true)
    public @Nullable Instant occurredAt() {
        return null;
    }

    void check() {
        Body.requireField(from != null, "/from");
        Body.requireField(until != null, "/until");
        Body.requireDay(from, "/from");
        Body.requireDay(until, "/until");
        long days = ChronoUnit.DAYS.between(from, until);
        Body.requireField(days >= 0 && days < MOST_DAYS, "/until");
        List<String> named = Objects.requireNonNullElse(accountManagers, List.of());
        Body.requireField(
                named.size() <= MOST_MANAGERS && new HashSet<>(named).size() == named.size(), "/accountManagers");
        for (int i = 0; i < named.size(); i++) {
            Body.requireWord(named.get(i), "/accountManagers/" + i);
        }
        requirePlace(base, "/base");
        for (int i = 0; i < ownBases().size(); i++) {
            OwnBase own = ownBases().get(i);
            Body.requireField(own != null, "/bases/" + i);
            Body.requireWord(own.accountManager(), "/bases/" + i + "/accountManager");
            requirePlace(own.base(), "/bases/" + i + "/base");
        }
        Body.requireShort(region, "/region");
        Body.requireField(
                pause == null
                        || pause.from() != null
                                && pause.until() != null
                                && pause.from().isBefore(pause.until()),
                "/pause");
        Body.requireField(stays().size() <= MOST_FIXED && stays().stream().noneMatch(Objects::isNull), "/fixed");
        Body.requireField(limit() >= 1 && limit() <= MOST_SECONDS, "/seconds");
        Body.requireReason(reason);
    }

    private static void requirePlace(@Nullable Position place, String pointer) {
        Body.requireField(place != null, pointer);
        Body.requireField(place != null && place.system() != null, pointer + "/system");
    }

    List<String> managers(Actor actor) {
        return accountManagers == null || accountManagers.isEmpty() ? List.of(actor.subject()) : accountManagers;
    }

    Position baseOf(String manager) {
        return ownBases().stream()
                .filter(own -> own.accountManager().equals(manager))
                .map(OwnBase::base)
                .findFirst()
                .orElse(base);
    }

    private List<OwnBase> ownBases() {
        return Objects.requireNonNullElse(bases, List.of());
    }

    List<VisitId> stays() {
        return Objects.requireNonNullElse(fixed, List.of());
    }

    TravelMode travels() {
        return Objects.requireNonNullElse(mode, TravelMode.CAR);
    }

    String calendar() {
        return Objects.requireNonNullElse(region, "cn");
    }

    int limit() {
        return Objects.requireNonNullElse(seconds, USUAL_SECONDS);
    }

    boolean roves() {
        return Boolean.TRUE.equals(shared);
    }

    long start() {
        return Objects.requireNonNullElse(seed, 1L);
    }
}
