package org.keji.command.bought;

import java.util.List;
import java.util.Map;
import org.keji.command.abreast.News;
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

    private static final String FAMILY = "purchase.";

    private final BoughtTable table;
    private final News news;

    BoughtInLog(BoughtTable table, News news) {
        this.table = table;
        this.news = news;
    }

    /** @throws org.keji.eventstore.append.LogUnavailable while the table is far behind */
    @Override
    public Purchased of(CustomerId customer) {
        long upTo = table.mark().position();
        Map<PurchaseId, Bought> bought = table.of(customer);
        News.Batch batch = news.after(upTo);
        news.of(batch, FAMILY, PurchaseEvent.class).forEach(event -> follow(bought, event, customer));
        return new Purchased(List.copyOf(bought.values()), batch.knownTo());
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
