package org.keji.kernel.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keji.kernel.personal.Opener;
import org.keji.kernel.personal.Personal;
import org.keji.kernel.personal.PersonalModule;
import org.keji.kernel.personal.PersonalReading;
import org.keji.kernel.personal.Sealer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The JSON of events and commands as the log keeps it: fields in declared order, personal values sealed. */
public final class EventJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new PersonalModule())
            .addModule(new SimpleModule("keji-time").addDeserializer(Instant.class, new InstantReading()))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final ClassValue<ObjectReader> readers = new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
            return mapper.readerFor(type);
        }
    };

    /**
     * @param origin the id of the event or command, to which its personal values are bound
     * @param sealer whatever it throws is thrown here, so that a caller can tell keys that are out of reach from a
     *     value that cannot be written
     */
    public String write(Object value, UUID origin, Sealer sealer) {
        try {
            return mapper.writer()
                    .withAttribute(PersonalModule.Seal.class, new PersonalModule.Seal(sealer, origin, mapper))
                    .writeValueAsString(value);
        } catch (JacksonException wrapped) {
            throw wrapped.getCause() instanceof RuntimeException sealers ? sealers : wrapped;
        }
    }

    /** Writes a value that holds nothing personal in clear. */
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    /** Reads what the log holds, again and again: nothing is looked up twice, and no text is made of the bytes. */
    public <T> T read(byte[] json, Class<T> type) {
        return type.cast(readers.get(type).readValue(json));
    }

    /** Opens a personal value; whoever calls this for somebody to read has logged it first. */
    public <T> T open(Personal<T> value, Class<T> type, Opener opener) {
        return mapper.readValue(PersonalReading.clearBytes(value, opener), type);
    }

    /** @param withheld fields of the value that are left out, as if they had never been told */
    public <T> T open(Personal<T> value, Class<T> type, Opener opener, List<String> withheld) {
        if (withheld.isEmpty()) {
            return open(value, type, opener);
        }
        JsonNode clear = mapper.readTree(PersonalReading.clearBytes(value, opener));
        return mapper.treeToValue(clear.asObject().without(withheld), type);
    }
}
