package org.keji.house.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * What a value in JSON may be when it comes in: a text is a text that every store of the house can keep, and a time is
 * one in RFC 3339; nothing is guessed from a number.
 */
@Configuration(proxyBeanMethods = false)
class StrictValues {

    @Bean
    JacksonModule strictValuesModule() {
        return new SimpleModule("strict values")
                .addDeserializer(String.class, new Text())
                .addDeserializer(Instant.class, new Time());
    }

    private static final class Text extends StdScalarDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, json);
            }
            String text = json.getString();
            // PostgreSQL keeps no NUL, and half a character is none.
            boolean isKept = text.indexOf('\0') < 0
                    && StandardCharsets.UTF_8.newEncoder().canEncode(text);
            return isKept ? text : (String) context.handleWeirdStringValue(String.class, "", "cannot be kept");
        }
    }

    private static final class Time extends StdScalarDeserializer<Instant> {

        Time() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(Instant.class, json);
            }
            try {
                return Instant.parse(json.getString());
            } catch (DateTimeException unreadable) {
                return (Instant) context.handleWeirdStringValue(Instant.class, "", "is no time in RFC 3339");
            }
        }
    }
}
