package org.keji.eventstore.message;

import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** An event from the log whose id and metadata are read when somebody asks, as a loaded aggregate never does. */
final class StoredMessage implements Message<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<String> id;
    private final Object payload;
    private final transient Supplier<MetaData> stored;
    private transient volatile @Nullable MetaData metadata;

    StoredMessage(Supplier<String> id, Object payload, Supplier<MetaData> stored) {
        this.id = id;
        this.payload = payload;
        this.stored = stored;
    }

    @Override
    public String getIdentifier() {
        return id.get();
    }

    @Override
    public MetaData getMetaData() {
        MetaData known = metadata;
        if (known == null) {
            known = stored.get();
            metadata = known;
        }
        return known;
    }

    @Override
    public Object getPayload() {
        return payload;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Object> getPayloadType() {
        return (Class<Object>) payload.getClass();
    }

    @Override
    public StoredMessage withMetaData(Map<String, ?> other) {
        return new StoredMessage(id, payload, () -> MetaData.from(other));
    }

    @Override
    public StoredMessage andMetaData(Map<String, ?> more) {
        return new StoredMessage(id, payload, () -> getMetaData().mergedWith(more));
    }
}
