package org.keji.house.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** A signature is verified once; how long a token is good is looked at each time; what is refused is not remembered. */
class VerifiedTokensTest {

    private final List<String> asked = new ArrayList<>();
    private Instant until = Instant.now().plusSeconds(300);
    private final JwtDecoder decoder = VerifiedTokens.remembering(this::decode);

    private Jwt decode(String token) {
        asked.add(token);
        if (token.startsWith("bad") || until.isBefore(Instant.now())) {
            throw new BadJwtException("no");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject(token)
                .issuedAt(until.minusSeconds(900))
                .expiresAt(until)
                .build();
    }

    @Test
    void theSameTokenIsVerifiedOnce() {
        assertThat(decoder.decode("one").getSubject()).isEqualTo("one");
        assertThat(decoder.decode("one").getSubject()).isEqualTo("one");
        assertThat(decoder.decode("other").getSubject()).isEqualTo("other");
        assertThat(asked).containsExactly("one", "other");
    }

    @Test
    void aRefusedTokenIsRefusedEachTime() {
        assertThatThrownBy(() -> decoder.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> decoder.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThat(asked).hasSize(2);
    }

    /** Clocks may differ by a minute; beyond that it is asked again, and refused by whoever verifies. */
    @Test
    void aTokenThatHasRunOutIsNotGoodForBeingRemembered() {
        until = Instant.now().minusSeconds(90);
        assertThatThrownBy(() -> decoder.decode("late")).isInstanceOf(BadJwtException.class);
        JwtDecoder careless = VerifiedTokens.remembering(token -> {
            asked.add(token);
            return Jwt.withTokenValue(token)
                    .header("alg", "RS256")
                    .expiresAt(until)
                    .build();
        });
        careless.decode("later");
        careless.decode("later");
        assertThat(asked).containsExactly("late", "later", "later");
    }
}
