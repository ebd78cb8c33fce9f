package org.keji.query.forum;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.customer.Stratum;
import org.keji.kernel.forum.ForumEvent.GuestsDrawn;
import org.keji.kernel.forum.Share;
import org.keji.query.readmodel.Recorded;

/**
 * A stratum of the frame from which guests of a forum were drawn.
 *
 * @param customers how many were served
 * @param drawn how many of them were put on the list
 */
record StratumRow(
        String id,
        String forumId,
        int stratum,
        String standing,
        String kind,
        String accountManager,
        int customers,
        int drawn) {

    static List<String> keysOf(Recorded recorded) {
        return recorded.event() instanceof GuestsDrawn e
                ? e.sample().shares().stream()
                        .map(share -> key(e, e.sample().shares().indexOf(share)))
                        .toList()
                : List.of();
    }

    private static String key(GuestsDrawn e, int index) {
        return "%s stratum %d".formatted(e.stream(), index + 1);
    }

    static StratumRow after(String key, @Nullable StratumRow before, Recorded recorded) {
        GuestsDrawn e = (GuestsDrawn) recorded.event();
        int number = Integer.parseInt(Objects.requireNonNull(key.split(" ", -1)[2]));
        Share share = e.sample().shares().get(number - 1);
        Stratum stratum = share.stratum();
        return new StratumRow(
                key,
                e.stream(),
                number,
                stratum.standing().code(),
                stratum.kind().code(),
                stratum.accountManager(),
                share.customers(),
                share.invited());
    }
}
