package org.keji.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameBasedIdTest {

    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    @Test
    void itIsTheExampleOfTheStandard() {
        assertThat(NameBasedId.of(DNS, "www.example.com"))
                .as("RFC 9562, appendix A.4")
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }

    @Test
    void theSameNameGivesTheSameIdForEver() {
        assertThat(NameBasedId.of("past complaint 1"))
                .isEqualTo(NameBasedId.of("past complaint 1"))
                .isNotEqualTo(NameBasedId.of("past complaint 2"))
                .extracting(UUID::version, UUID::variant)
                .containsExactly(5, 2);
    }
}
