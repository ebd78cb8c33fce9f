package org.keji.kernel.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What ships with the house as data; what it does not know of is refused. */
final class PolicyData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PolicyData() {}

    /** @param name of the file, without its ending */
    static <T> T read(String name, TypeReference<T> type) {
        try (InputStream in = PolicyData.class.getResourceAsStream("/policy/" + name + ".json")) {
            return JSON.readValue(Objects.requireNonNull(in), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
