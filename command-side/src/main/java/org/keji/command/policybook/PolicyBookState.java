package org.keji.command.policybook;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.policy.PolicyEvent;
import org.keji.kernel.policy.PolicyEvent.VersionApproved;
import org.keji.kernel.policy.PolicyEvent.VersionDiscarded;
import org.keji.kernel.policy.PolicyEvent.VersionDrafted;
import org.keji.kernel.policy.PolicyEvent.VersionPublished;
import org.keji.kernel.policy.PolicyEvent.VersionShipped;
import org.keji.kernel.policy.PolicyVersion;
import org.keji.kernel.policy.PublishedBook;

/** What a policy book remembers to decide on. */
public sealed interface PolicyBookState {

    PolicyBookState after(PolicyEvent event);

    /** Nothing has happened yet. */
    record NotThere() implements PolicyBookState {

        @Override
        public PolicyBookState after(PolicyEvent event) {
            return switch (event) {
                case VersionShipped e -> new Open(PublishedBook.of(e.version()), Map.of(), e.number());
                case VersionDrafted _, VersionDiscarded _, VersionApproved _, VersionPublished _ ->
                    throw outOfOrder(event, "cannot come first");
            };
        }
    }

    /**
     * A version that is not published yet.
     *
     * @param basedOn the version it amends; 0 if the department had none
     */
    record Pending(PolicyVersion version, int basedOn, String draftedBy, boolean approved) {

        Pending approve() {
            return new Pending(version, basedOn, draftedBy, true);
        }
    }

    /**
     * The book lies open.
     *
     * @param pending versions on their way, by number
     * @param last the highest number given so far
     */
    record Open(PublishedBook published, Map<Integer, Pending> pending, int last) implements PolicyBookState {

        public Open {
            pending = Map.copyOf(pending);
        }

        @Override
        public PolicyBookState after(PolicyEvent event) {
            return switch (event) {
                case VersionShipped _ -> throw outOfOrder(event, "comes once");
                case VersionDrafted e ->
                    new Open(
                            published,
                            with(e.number(), new Pending(e.version(), e.basedOn(), e.draftedBy(), false)),
                            e.number());
                case VersionDiscarded e -> new Open(published, with(e.number(), null), last);
                case VersionApproved e ->
                    new Open(published, with(e.number(), known(e.number()).approve()), last);
                case VersionPublished e ->
                    new Open(published.with(known(e.number()).version()), with(e.number(), null), last);
            };
        }

        private Pending known(int number) {
            Pending found = pending.get(number);
            if (found == null) {
                throw new IllegalStateException("There is no version " + number);
            }
            return found;
        }

        private Map<Integer, Pending> with(int number, @Nullable Pending version) {
            Map<Integer, Pending> next = new HashMap<>(pending);
            if (version == null) {
                next.remove(number);
            } else {
                next.put(number, version);
            }
            return next;
        }
    }

    private static IllegalStateException outOfOrder(PolicyEvent event, String why) {
        return new IllegalStateException(event.getClass().getSimpleName() + " " + why);
    }
}
