package org.keji.kernel.permit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Role;

/**
 * How visitors are received (PE-09).
 *
 * @param refreshments what is served; empty for nothing
 * @param escort who goes with them
 * @param room where they sit; null where no room is large enough, or none is needed
 * @param because the sentence of the rule that decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reception(
        List<Refreshment> refreshments,
        Role escort,
        @Nullable String room,
        String because) {

    public Reception {
        refreshments = List.copyOf(refreshments);
    }
}
