package org.keji.command.contract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.contract.ContractChangeEvent.ChangeProposed;
import org.keji.kernel.contract.Side;
import org.keji.kernel.contract.Terms;

/**
 * A change that neither holds nor was dropped.
 *
 * @param agreed the sides that have agreed
 * @param notice who was told, and has taken note; null while nobody was told
 * @param review who has agreed to it again; null while nobody was told
 */
record OpenChange(
        int number,
        Terms terms,
        boolean major,
        String proposedBy,
        Set<Side> agreed,
        @Nullable Round notice,
        @Nullable Round review) {

    static OpenChange of(ChangeProposed e) {
        return new OpenChange(e.change(), e.terms(), e.major(), e.proposedBy(), Set.of(), null, null);
    }

    OpenChange agreedBy(Side side) {
        return new OpenChange(number, terms, major, proposedBy, Sets.with(agreed, side), notice, review);
    }

    OpenChange asking(Round told, Round reviewing) {
        return new OpenChange(number, terms, major, proposedBy, agreed, told, reviewing);
    }

    /** Whether all is there that it needs to hold, with these answers of the departments. */
    boolean holdsWith(Round told, Round reviewed) {
        return told.isOver() && (!major || reviewed.isOver());
    }
}
