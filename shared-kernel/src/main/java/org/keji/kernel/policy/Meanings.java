package org.keji.kernel.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.keji.kernel.rule.Sentence;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What each parameter of the policy book means, read from data, so that the list of parameters stays a list. */
final class Meanings {

    private static final Map<PolicyParameter, Sentence> ALL = load();

    private Meanings() {}

    static Sentence of(PolicyParameter parameter) {
        return Objects.requireNonNull(ALL.get(parameter), () -> "Nobody says what " + parameter + " means");
    }

    /** All of them; one that is no parameter is refused. */
    private static Map<PolicyParameter, Sentence> load() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = Meanings.class.getResourceAsStream("/policy/meanings.json")) {
            Map<PolicyParameter, Sentence> read = mapper.readValue(
                    Objects.requireNonNull(in), new TypeReference<EnumMap<PolicyParameter, Sentence>>() {});
            return Collections.unmodifiableMap(read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
