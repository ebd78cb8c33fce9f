package org.keji.eventstore.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What an error of the database means for the one who waits. */
public enum Failure {
    /** The data cannot be stored; trying again changes nothing. */
    DATA,
    /** Nothing was stored, and a later try may go through. */
    BUSY,
    /** The connection broke: whether the transaction was committed is unknown. */
    UNKNOWN;

    public static Failure of(SQLException error) {
        @Nullable String state = error.getSQLState();
        if (state == null || state.startsWith("08") || state.startsWith("57P")) {
            return UNKNOWN;
        }
        // Only what is wrong with the values themselves is the unit's own fault: an invalid value, a constraint, a
        // size.
        // A missing grant, an unknown function, a wrong password are the house's, and may be mended while callers wait.
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54") ? DATA : BUSY;
    }
}
