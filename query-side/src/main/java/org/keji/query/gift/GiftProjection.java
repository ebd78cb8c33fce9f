package org.keji.query.gift;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.gift.GiftEvent;
import org.keji.kernel.gift.GiftEvent.GiftApproved;
import org.keji.kernel.gift.GiftEvent.GiftApprovedByBook;
import org.keji.kernel.gift.GiftEvent.GiftGiven;
import org.keji.kernel.gift.GiftEvent.GiftHeldForApproval;
import org.keji.kernel.gift.GiftEvent.GiftProposed;
import org.keji.kernel.gift.GiftEvent.GiftRefused;
import org.keji.kernel.gift.GiftEvent.GiftWithdrawn;
import org.keji.kernel.gift.GiftEvent.HospitalityCounted;
import org.keji.query.customer.AccountRow;
import org.keji.query.gift.GiftRow.Ending;
import org.keji.query.gift.GiftRow.Ruling;
import org.keji.query.readmodel.ReadModel;
import org.keji.query.readmodel.ReadModel.Entities;
import org.keji.query.readmodel.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How gifts and hospitality enter the register, and what becomes of them (CU-15). */
@Configuration(proxyBeanMethods = false)
public class GiftProjection {

    static final String NAME = "gift_register";
    static final String GIFT = "gift";

    @Bean
    public ReadModel giftRegister() {
        return new ReadModel(
                NAME,
                1,
                List.of(
                        new Entities<>(GIFT, GiftRow.class, GiftProjection::key, GiftProjection::after),
                        new Entities<>("account", AccountRow.class, AccountRow::keyOf, AccountRow::after)),
                List.of());
    }

    private static @Nullable String key(Recorded recorded) {
        return recorded.event() instanceof GiftEvent event ? GiftRow.idOf(event.stream(), event.gift()) : null;
    }

    static @Nullable GiftRow after(@Nullable GiftRow before, Recorded recorded) {
        GiftEvent event = (GiftEvent) recorded.event();
        GiftRow row = event instanceof GiftProposed e ? GiftRow.of(e, recorded) : before;
        if (event instanceof HospitalityCounted e) {
            row = GiftRow.of(e, recorded);
        }
        return row == null ? null : changed(row, event, recorded).after(event, recorded);
    }

    private static GiftRow changed(GiftRow row, GiftEvent event, Recorded recorded) {
        return switch (event) {
            case GiftProposed _, HospitalityCounted _ -> row;
            case GiftApprovedByBook e -> row.heldAgainst(e.measures()).ruled(Ruling.byBook(recorded));
            case GiftHeldForApproval e -> row.heldAgainst(e.measures());
            case GiftApproved e -> row.ruled(Ruling.by(e.decidedBy(), recorded));
            case GiftRefused e -> row.ruled(Ruling.by(e.decidedBy(), recorded));
            case GiftGiven e -> row.ended(e.givenOn(), Ending.of(recorded));
            case GiftWithdrawn _ -> row.ended(row.day(), Ending.of(recorded));
        };
    }
}
