package org.keji.kernel.permit;

import static org.keji.kernel.permit.Refreshment.COFFEE;
import static org.keji.kernel.permit.Refreshment.FRUIT;
import static org.keji.kernel.permit.Refreshment.PASTRY;
import static org.keji.kernel.permit.Refreshment.SNACKS;
import static org.keji.kernel.permit.Refreshment.TEA;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Role;
import org.keji.kernel.policy.Escort;
import org.keji.kernel.policy.PolicyEdition;

/** Proposes how visitors are received, from the kind of the tour, their number and the customer's grade (PE-09). */
public final class ReceptionChoice {

    static final String KEY = "Key visitors have coffee, pastry and fruit, and the department goes with them.";
    static final String GROUP_FITS =
            "A group that fits a room has tea and snacks; who goes with it follows from the customer's grade.";
    static final String GROUP_IS_TOO_LARGE =
            "A group that fits no room is served nothing; who goes with it follows from the customer's grade.";
    static final String ORDINARY = "Ordinary visitors have tea and snacks, and service staff go with them.";
    static final String AD_HOC = "Ad hoc visitors are received as ordinary ones.";

    private ReceptionChoice() {}

    /**
     * @param visitors how many come
     * @param grades the customer's grade in force by each scheme; empty where the visitors are of no customer
     */
    public static Reception of(TourKind kind, int visitors, Map<String, String> grades, PolicyEdition book) {
        String room = room(visitors, book);
        return switch (kind) {
            case KEY -> new Reception(List.of(COFFEE, PASTRY, FRUIT), Role.SERVICE_SUPERVISOR, room, KEY);
            case GROUP -> group(room, grades, book.groupEscort());
            case ORDINARY -> new Reception(List.of(TEA, SNACKS), Role.ACCOUNT_MANAGER, room, ORDINARY);
            case AD_HOC -> new Reception(List.of(TEA, SNACKS), Role.ACCOUNT_MANAGER, room, AD_HOC);
        };
    }

    private static Reception group(@Nullable String room, Map<String, String> grades, Escort escort) {
        Role with = escort.of(grades.get(escort.scheme()));
        return room == null
                ? new Reception(List.of(), with, null, GROUP_IS_TOO_LARGE)
                : new Reception(List.of(TEA, SNACKS), with, room, GROUP_FITS);
    }

    /** The smallest room that seats them. */
    private static @Nullable String room(int visitors, PolicyEdition book) {
        return book.rooms().entrySet().stream()
                .filter(room -> room.getValue() >= visitors)
                .min(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
