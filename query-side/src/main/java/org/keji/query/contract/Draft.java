package org.keji.query.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.contract.ContractEvent.ContractRegistered;
import org.keji.kernel.contract.Ending;
import org.keji.kernel.contract.Terms;
import org.keji.query.contract.ContractRow.Asking;
import org.keji.query.contract.ContractRow.End;
import org.keji.query.contract.ContractRow.Life;
import org.keji.query.contract.ContractRow.Origin;
import org.keji.query.contract.ContractRow.Pending;
import org.keji.query.readmodel.Recorded;

/** The line of a contract while an event changes it: each change gives another draft. */
record Draft(
        Origin origin,
        String state,
        Terms terms,
        Asking asking,
        @Nullable Pending change,
        Life life,
        @Nullable End end) {

    static Draft of(ContractRegistered e) {
        return new Draft(Origin.of(e), "unclear", e.terms(), Asking.NOBODY, null, Life.until(e.endsOn()), null);
    }

    static Draft of(ContractRow row) {
        return new Draft(row.origin(), row.state(), row.terms(), row.asking(), row.change(), row.life(), row.end());
    }

    Draft is(String other) {
        return new Draft(origin, other, terms, asking, change, life, end);
    }

    Draft says(Terms other) {
        return new Draft(origin, state, other, asking, change, life, end);
    }

    Draft asks(Asking other) {
        return new Draft(origin, state, terms, other, change, life, end);
    }

    Draft opens(int number, boolean major) {
        return new Draft(origin, state, terms, asking, new Pending(number, major), life, end);
    }

    /** The change holds or was dropped, and nobody is asked about it any longer. */
    Draft settles() {
        return new Draft(origin, state, terms, asking.over(), null, life, end);
    }

    Draft lasts(Life other) {
        return new Draft(origin, state, terms, asking, change, other, end);
    }

    Draft endsOn(@Nullable LocalDate day) {
        return lasts(Life.until(day));
    }

    Draft signed(Instant at, @Nullable Ending ending) {
        return is("in-force").lasts(life(ending, at));
    }

    /** What was announced has come true, and the next renewal is to be announced anew. */
    Draft renewed(Ending ending) {
        return lasts(life(ending, life.signedAt()));
    }

    private static Life life(@Nullable Ending ending, @Nullable Instant signedAt) {
        return ending == null
                ? new Life(null, null, null, signedAt, null, null, null)
                : new Life(ending.endsOn(), ending.endsAt(), ending.announceBy(), signedAt, null, null, null);
    }

    Draft announced(Instant at, boolean inTime, LocalDate until) {
        return lasts(new Life(life.endsOn(), life.endsAt(), life.announceBy(), life.signedAt(), at, inTime, until));
    }

    /** It stays announced: the customer was told. */
    Draft declined() {
        return lasts(new Life(
                life.endsOn(),
                life.endsAt(),
                life.announceBy(),
                life.signedAt(),
                life.announcedAt(),
                life.announcedInTime(),
                null));
    }

    Draft ends(String how, Instant at, @Nullable String why) {
        return new Draft(origin, how, terms, asking.over(), null, life, new End(at, why));
    }

    /** What became known late does not take back how much is known. */
    ContractRow row(@Nullable ContractRow before, Recorded recorded) {
        return new ContractRow(
                recorded.stream(),
                origin,
                state,
                terms,
                asking,
                change,
                life,
                end,
                Math.max(before == null ? 0 : before.version(), recorded.sequence() + 1),
                Math.max(before == null ? 0 : before.position(), recorded.position()));
    }
}
