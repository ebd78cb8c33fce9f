package org.keji.command.frame;

import org.keji.kernel.customer.CustomerKind;
import org.keji.kernel.customer.Standing;
import org.keji.kernel.customer.Stratum;

/** A customer, served or not. */
record Line(Stratum stratum, boolean served) {

    /** As a card is made. */
    static Line first(CustomerKind kind, String accountManager) {
        return new Line(new Stratum(Standing.POTENTIAL, kind, accountManager), true);
    }

    Line standing(Standing other) {
        return new Line(new Stratum(other, stratum.kind(), stratum.accountManager()), served);
    }

    Line keptBy(String accountManager) {
        return new Line(new Stratum(stratum.standing(), stratum.kind(), accountManager), served);
    }

    Line served(boolean is) {
        return new Line(stratum, is);
    }
}
