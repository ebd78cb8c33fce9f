package org.keji.kernel.visit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a visit, as far as it names no person (VP-08, VP-09, VP-17).
 *
 * @param trainingMinutes how long people were trained
 * @param materials what was left there
 * @param gifts what was left there of the register of gifts (CU-15): an account and the number in it, joined by a dash
 * @param satisfaction as voiced, from 1 to 5; null if nobody asked
 * @param promises what was promised, which the ledger keeps (CU-18)
 * @param heard complaints and service requests, which chapters 4 and 5 deal with
 * @param prospects who may become a customer, and is kept as a reserve (VP-17)
 */
public record VisitOutcome(
        int trainingMinutes,
        List<String> materials,
        List<String> gifts,
        @Nullable Integer satisfaction,
        List<Word> promises,
        List<Heard> heard,
        List<MetProspect> prospects) {

    public VisitOutcome {
        materials = List.copyOf(materials);
        gifts = List.copyOf(gifts);
        promises = List.copyOf(promises);
        heard = List.copyOf(heard);
        prospects = List.copyOf(prospects);
    }

    /** Something the house promised on a visit. */
    public record Word(String what, Instant dueAt) {}

    /** Something that was heard; what was said of it is sealed. */
    public record Heard(HeardKind kind, String subject) {}

    /**
     * Somebody who may become a customer.
     *
     * @param organisation its name
     * @param words what was learnt of it; null if nothing
     */
    public record MetProspect(String organisation, @Nullable String words) {}
}
