package org.keji.kernel.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Role;

/**
 * Who goes with a group (PE-09).
 *
 * @param scheme by which customers are graded
 * @param others who goes with customers of any other grade, or of none
 */
public record Escort(String scheme, List<Graded> graded, Role others) {

    public Escort {
        graded = List.copyOf(graded);
    }

    /** Who goes with customers of a grade. */
    public record Graded(String grade, Role role) {}

    /** @param grade of the customer by the scheme; null if there is none */
    public Role of(@Nullable String grade) {
        return graded.stream()
                .filter(one -> one.grade().equals(grade))
                .map(Graded::role)
                .findFirst()
                .orElse(others);
    }
}
