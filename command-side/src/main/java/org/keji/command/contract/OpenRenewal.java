package org.keji.command.contract;

import java.time.LocalDate;
import java.util.Set;
import org.keji.kernel.contract.ContractRenewalEvent.RenewalAnnounced;
import org.keji.kernel.contract.Side;

/**
 * A renewal that was announced, and neither holds nor was declined.
 *
 * @param agreed the sides that have agreed
 */
record OpenRenewal(LocalDate renewedUntil, String announcedBy, Set<Side> agreed) {

    static OpenRenewal of(RenewalAnnounced e) {
        return new OpenRenewal(e.renewedUntil(), e.announcedBy(), Set.of());
    }

    OpenRenewal agreedBy(Side side) {
        return new OpenRenewal(renewedUntil, announcedBy, Sets.with(agreed, side));
    }
}
