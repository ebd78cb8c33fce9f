package org.keji.command.mealstatement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.keji.command.abreast.Mark;
import org.keji.kernel.hospitality.HospitalityEvent.MealHeld;
import org.keji.kernel.identity.HospitalityId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When meals took place, in the database. */
final class MealTable {

    private final JdbcClient sql;
    private final Mark mark;

    MealTable(JdbcClient sql) {
        this.sql = sql;
        this.mark = new Mark(sql, "meal");
    }

    void put(MealHeld held) {
        sql.sql("insert into work.meal (hospitality_id, held_at) values (?, ?) on conflict (hospitality_id) do nothing")
                .params(held.stream(), held.heldAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How far it knows the log. */
    Mark mark() {
        return mark;
    }

    /** Meals from a moment up to another, which does not belong to them. */
    List<HospitalityId> between(Instant from, Instant until) {
        return sql.sql("select hospitality_id from work.meal where held_at >= ? and held_at < ?"
                        + " order by hospitality_id")
                .params(from.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new HospitalityId(row.getString(1)))
                .list();
    }
}
