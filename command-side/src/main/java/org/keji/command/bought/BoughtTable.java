package org.keji.command.bought;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.keji.command.abreast.Mark;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PurchaseId;
import org.keji.kernel.purchase.PurchaseTerms;
import org.keji.kernel.value.Bought;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What customers bought, in the database. */
final class BoughtTable {

    private final JdbcClient sql;
    private final Mark mark;

    BoughtTable(JdbcClient sql) {
        this.sql = sql;
        this.mark = new Mark(sql, "bought");
    }

    /** Of a purchase that is there already, what is said now holds. */
    void put(PurchaseId purchase, CustomerId customer, PurchaseTerms terms) {
        sql.sql("insert into work.bought (purchase_id, customer_id, purchased_on, amount, cost) values (?, ?, ?, ?, ?)"
                        + " on conflict (purchase_id) do update set purchased_on = excluded.purchased_on,"
                        + " amount = excluded.amount, cost = excluded.cost")
                .params(purchase.value(), customer.value(), terms.purchasedOn(), terms.amount(), terms.cost())
                .update();
    }

    void change(PurchaseId purchase, PurchaseTerms terms) {
        sql.sql("update work.bought set purchased_on = ?, amount = ?, cost = ? where purchase_id = ?")
                .params(terms.purchasedOn(), terms.amount(), terms.cost(), purchase.value())
                .update();
    }

    void takeOff(PurchaseId purchase) {
        sql.sql("delete from work.bought where purchase_id = ?")
                .params(purchase.value())
                .update();
    }

    /** How far it knows the log. */
    Mark mark() {
        return mark;
    }

    /** What a customer bought, by the ids of the purchases. */
    Map<PurchaseId, Bought> of(CustomerId customer) {
        Map<PurchaseId, Bought> bought = new LinkedHashMap<>();
        sql.sql("select purchase_id, purchased_on, amount, cost from work.bought where customer_id = ?"
                        + " order by purchased_on, purchase_id")
                .params(customer.value())
                .query(row -> {
                    bought.put(
                            new PurchaseId(row.getString(1)),
                            new Bought(row.getObject(2, LocalDate.class), row.getBigDecimal(3), row.getBigDecimal(4)));
                });
        return bought;
    }
}
