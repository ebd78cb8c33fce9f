package org.keji.command.frame;

import java.util.HashMap;
import java.util.Map;
import org.keji.command.abreast.News;
import org.keji.kernel.customer.CustomerEvent;
import org.keji.kernel.customer.Frame;
import org.keji.kernel.customer.Served;
import org.keji.kernel.customer.Stratum;
import org.keji.kernel.identity.CustomerId;

/** Who is served as the log has it at this moment: what the table knows, and what happened since. */
final class FrameInLog implements Frame {

    private static final String FAMILY = "customer.";

    private final FrameTable table;
    private final News news;

    FrameInLog(FrameTable table, News news) {
        this.table = table;
        this.news = news;
    }

    /** @throws org.keji.eventstore.append.LogUnavailable while the table is far behind */
    @Override
    public Served served() {
        long upTo = table.mark().position();
        Map<CustomerId, Line> lines = table.all();
        News.Batch batch = news.after(upTo);
        news.of(batch, FAMILY, CustomerEvent.class)
                .forEach(event -> lines.compute(
                        event.customerId(), (_, line) -> WhenCustomerMovesThenKeepTheFrame.after(line, event)));
        Map<CustomerId, Stratum> served = new HashMap<>();
        lines.forEach((customer, line) -> {
            if (line.served()) {
                served.put(customer, line.stratum());
            }
        });
        return new Served(served, batch.knownTo());
    }
}
