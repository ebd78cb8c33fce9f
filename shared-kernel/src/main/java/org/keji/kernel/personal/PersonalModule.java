package org.keji.kernel.personal;

import java.io.Serial;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches Jackson that a personal value is written sealed or not at all. The seal is passed as an attribute of one
 * writing; a mapper without it, such as one for logs, refuses clear values instead of printing them.
 */
public final class PersonalModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    public PersonalModule() {
        super("keji-personal");
        addSerializer(new Writer());
        addDeserializer(Personal.class, new Reader());
    }

    /** What one writing seals with: the key ring and the id of the event or command being written. */
    public record Seal(Sealer sealer, UUID origin, ObjectMapper mapper) {}

    private static final class Writer extends StdSerializer<Personal<?>> {

        Writer() {
            super(Personal.class);
        }

        @Override
        public void serialize(Personal<?> value, JsonGenerator out, SerializationContext context) {
            context.writeValue(out, envelopeOf(value, out, context));
        }

        private static Envelope envelopeOf(Personal<?> value, JsonGenerator out, SerializationContext context) {
            Envelope envelope = value.envelope();
            if (envelope != null) {
                return envelope;
            }
            if (!(context.getAttribute(Seal.class) instanceof Seal seal)) {
                throw new IllegalStateException("A personal value is written only where it is sealed");
            }
            String field = out.streamWriteContext().currentName();
            byte[] place = Envelope.context(value.subject(), seal.origin(), field);
            byte[] clear = seal.mapper().writeValueAsBytes(value.clear());
            return new Envelope(
                    value.subject(), seal.origin(), field, seal.sealer().seal(value.subject(), place, clear));
        }
    }

    private static final class Reader extends StdDeserializer<Personal<?>> {

        private transient ValueDeserializer<Object> envelope;

        @SuppressWarnings("NullAway.Init")
        Reader() {
            super(Personal.class);
        }

        /** Looked up once: a replay reads an envelope for nearly every event. */
        @Override
        public void resolve(DeserializationContext context) {
            envelope = context.findRootValueDeserializer(context.constructType(Envelope.class));
        }

        @Override
        public @Nullable Personal<?> deserialize(JsonParser in, DeserializationContext context) {
            return Personal.sealed((Envelope) envelope.deserialize(in, context));
        }
    }
}
