package org.keji.eventstore.sql;

import java.util.Locale;

/** The database users of the house; each may do one kind of thing. */
public enum LoginRole {
    /** Calls the append function and reads the log; changes nothing directly. */
    COMMAND,
    /** Owns the read models. */
    BUILDER,
    /** Answers queries. */
    QUERY,
    /** Reads the keys of persons. */
    KEEPER;

    public String user() {
        return "keji_" + name().toLowerCase(Locale.ROOT);
    }
}
