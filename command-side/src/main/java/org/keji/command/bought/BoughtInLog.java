package org.keji.command.bought;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.eventstore.read.StoredEvent;
import org.keji.kernel.identity.CustomerId;
import org.keji.kernel.identity.PurchaseId;
import org.keji.kernel.purchase.PurchaseEvent;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseCorrected;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseRecorded;
import org.keji.kernel.purchase.PurchaseEvent.PurchaseReversed;
import org.keji.kernel.purchase.PurchaseTerms;
import org.keji.kernel.value.Bought;
import org.keji.kernel.value.Purchased;
import org.keji.kernel.value.Purchases;

/**
 * What a customer bought as the log has it at this moment: what the table knows, and what happened since. What the
 * table knows already may come once more, and changes nothing then.
 */
final class BoughtInLog implements Purchases {

    private static final int MOST = 5_000;
    private static final String FAMILY = "purchase.";

    private final BoughtTable table;
    private final Since since;
    private final Function<StoredEvent, Object> decode;

    /** The next events of the log after a position, in order, at most so many. */
    @FunctionalInterface
    interface Since {
        List<StoredEvent> after(long position, int limit);
    }

    /** @param decode what happened, of a row of the log */
    BoughtInLog(BoughtTable table, Since since, Function<StoredEvent, Object> decode) {
        this.table = table;
        this.since = since;
        this.decode = decode;
    }

    /** @throws LogUnavailable while the table is far behind, as after the first start on a long log */
    @Override
    public Purchased of(CustomerId customer) {
        long upTo = table.upTo();
        Map<PurchaseId, Bought> bought = table.of(customer);
        List<StoredEvent> news = since.after(upTo, MOST);
        if (news.size() == MOST) {
            throw new LogUnavailable("What customers bought is still being added up", null);
        }
        news.stream()
                .filter(row -> row.name().startsWith(FAMILY))
                .map(row -> (PurchaseEvent) decode.apply(row))
                .forEach(event -> follow(bought, event, customer));
        return new Purchased(
                List.copyOf(bought.values()),
                news.isEmpty() ? upTo : news.getLast().position());
    }

    private static void follow(Map<PurchaseId, Bought> bought, PurchaseEvent event, CustomerId customer) {
        switch (event) {
            case PurchaseRecorded e -> {
                if (e.customerId().equals(customer)) {
                    bought.put(e.purchaseId(), counted(e.terms()));
                }
            }
            case PurchaseCorrected e -> bought.computeIfPresent(e.purchaseId(), (_, _) -> counted(e.terms()));
            case PurchaseReversed e -> bought.remove(e.purchaseId());
        }
    }

    private static Bought counted(PurchaseTerms terms) {
        return new Bought(terms.purchasedOn(), terms.amount(), terms.cost());
    }
}
