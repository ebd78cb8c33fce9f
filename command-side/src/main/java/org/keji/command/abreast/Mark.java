package org.keji.command.abreast;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How far a table of the command side knows the log: everything up to there is in it, as soon as this is. */
public final class Mark {

    /** Whoever asks reads so much of the log at most besides the table, while nothing in it changes. */
    private static final long STRIDE = 200;

    private final JdbcClient sql;
    private final String table;
    private long noted;

    /** @param table of the schema of the command side, which has another one beside it whose name ends with _upto */
    public Mark(JdbcClient sql, String table) {
        this.sql = sql;
        this.table = "work." + table + "_upto";
    }

    /** @param changed whether the event of this position changed the table */
    public void pass(long position, boolean changed) {
        if (changed || position - noted >= STRIDE) {
            set(position);
            noted = position;
        }
    }

    public void set(long position) {
        sql.sql("update " + table + " set position = ?").params(position).update();
    }

    /** The position of the log up to which everything is known at least. */
    public long position() {
        return sql.sql("select position from " + table).query(Long.class).single();
    }
}
