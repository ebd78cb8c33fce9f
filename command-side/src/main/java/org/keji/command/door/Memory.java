package org.keji.command.door;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates as their last stored command left them, so that the next one need not read their streams again. Another
 * node may have moved on meanwhile: the log refuses what is stored on an old state, and {@link CommandDoor} decides
 * everything else again from the log before it is said.
 */
final class Memory implements Cache {

    private static final long MOST_AGGREGATES = 10_000;

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> kept =
            Caffeine.newBuilder().maximumSize(MOST_AGGREGATES).build();

    /** What one attempt may take from memory, and whether it did. */
    static final class Recall {

        static final String RESOURCE = "keji.recall";

        private final boolean allowed;
        private boolean used;

        /** @param allowed false to read from the log, whatever is remembered */
        Recall(boolean allowed) {
            this.allowed = allowed;
        }

        boolean isUsed() {
            return used;
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> @Nullable V get(K stream) {
        Recall recall = CurrentUnitOfWork.get().root().getResource(Recall.RESOURCE);
        Object found = recall.allowed ? kept.getIfPresent(stream) : null;
        recall.used |= found != null;
        return (V) found;
    }

    @Override
    public void put(Object stream, Object aggregate) {
        kept.put(stream, aggregate);
    }

    @Override
    public boolean putIfAbsent(Object stream, Object aggregate) {
        return kept.asMap().putIfAbsent(stream, aggregate) == null;
    }

    @Override
    public boolean remove(Object stream) {
        return kept.asMap().remove(stream) != null;
    }

    @Override
    public boolean containsKey(Object stream) {
        return kept.asMap().containsKey(stream);
    }

    /** No part of what this offers: the interface asks for it, and nothing that is wired here listens. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Nobody is told what is remembered");
    }
}
