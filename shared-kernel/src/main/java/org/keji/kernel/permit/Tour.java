package org.keji.kernel.permit;

import java.util.List;

/**
 * What visitors see and where they go (PE-01, PE-04, PE-10).
 *
 * @param contents what they are shown or told; empty while nobody has set it
 * @param scope the parts of the house they may enter
 * @param route the way through them, in order
 */
public record Tour(List<String> contents, List<String> scope, List<String> route) {

    public Tour {
        contents = List.copyOf(contents);
        scope = List.copyOf(scope);
        route = List.copyOf(route);
    }
}
