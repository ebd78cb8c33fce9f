package org.keji.kernel.catalogue;

import java.util.List;
import org.keji.kernel.personal.Level;
import org.keji.kernel.personal.Purpose;

/**
 * One field that the log keeps, how well, and what for (DP-02, DP-06).
 *
 * @param name as it stands in the event's JSON
 * @param inner the fields of a value that is sealed as one; empty for a plain value
 */
public record DataField(String name, Level level, Purpose purpose, List<DataField> inner) {

    public DataField {
        inner = List.copyOf(inner);
    }
}
