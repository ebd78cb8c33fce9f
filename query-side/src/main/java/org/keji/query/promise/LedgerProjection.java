package org.keji.query.promise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.event.DomainEvent;
import org.keji.kernel.promise.PromiseEvent;
import org.keji.kernel.promise.PromiseEvent.PromiseMade;
import org.keji.kernel.request.RequestEvent;
import org.keji.kernel.request.RequestEvent.RequestReceived;
import org.keji.query.customer.AccountRow;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.ReadModel.Journal;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How promises and requests enter one ledger, and what becomes of them (CU-18, CU-21, CU-22). */
@Configuration(proxyBeanMethods = false)
public class LedgerProjection {

    static final String NAME = "promise_ledger";

    @Bean
    public ReadModel promiseLedger() {
        return new ReadModel(
                NAME,
                1,
                List.of(
                        new Entities<>("entry", EntryRow.class, LedgerProjection::entry, LedgerProjection::after),
                        new Entities<>("account", AccountRow.class, AccountRow::keyOf, AccountRow::after)),
                List.of(new Journal<>("due_move", DueMoveRow.class, DueMoveRow::of)));
    }

    private static @Nullable String entry(Recorded recorded) {
        return recorded.event() instanceof PromiseEvent || recorded.event() instanceof RequestEvent
                ? recorded.stream()
                : null;
    }

    static @Nullable EntryRow after(@Nullable EntryRow before, Recorded recorded) {
        EntryRow row = begun(before, recorded.event());
        if (row == null) {
            return null;
        }
        // What happened after the end, and was recorded before it was known, changes nothing that is shown.
        return (row.open() ? LedgerSteps.after(row, recorded) : row).knowing(recorded);
    }

    private static @Nullable EntryRow begun(@Nullable EntryRow before, DomainEvent event) {
        if (event instanceof PromiseMade made) {
            return EntryRow.of(made);
        }
        return event instanceof RequestReceived received ? EntryRow.of(received) : before;
    }
}
