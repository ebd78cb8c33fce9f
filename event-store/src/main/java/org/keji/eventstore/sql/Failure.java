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
        boolean later =
                state.startsWith("40") || state.startsWith("53") || state.startsWith("55") || state.startsWith("57");
        return later || state.startsWith("58") || state.equals("25006") ? BUSY : DATA;
    }
}
