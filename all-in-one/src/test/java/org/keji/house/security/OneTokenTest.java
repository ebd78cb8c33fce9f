package org.keji.house.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** A header is read as Spring's own resolver reads it; two of them are refused. */
class OneTokenTest {

    private static final String LETTERS = "aZ09-._~+/= \t,é";

    private final BearerTokenResolver ours = new OneToken();
    private final BearerTokenResolver theirs = new DefaultBearerTokenResolver();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer abc.def-ghi_jkl~+/==",
                "bearer abc",
                "BEARER abc",
                "Bearer",
                "Bearer ",
                "Bearer  abc",
                "Bearer =",
                "Bearer a=b",
                "Bearer a b",
                "Bearerabc",
                "Basic abc",
                " Bearer abc",
                "Bearer abc ",
                ""
            })
    void aHeaderMeansWhatItMeansToSpring(String header) {
        requireSame(header);
    }

    @Test
    void anyHeaderMeansWhatItMeansToSpring() {
        long seed = Long.getLong("tokens.seed", System.nanoTime());
        System.out.println("OneTokenTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder header = new StringBuilder(random.nextInt(5) == 0 ? "" : "Bearer ");
            random.ints(random.nextInt(6), 0, LETTERS.length()).forEach(at -> header.append(LETTERS.charAt(at)));
            requireSame(header.toString());
        }
    }

    private void requireSame(String header) {
        assertThat(read(ours, header)).as("»%s«", header).isEqualTo(read(theirs, header));
    }

    private static String read(BearerTokenResolver resolver, String header) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Authorization", header);
        try {
            return String.valueOf(resolver.resolve(request));
        } catch (OAuth2AuthenticationException refused) {
            return "refused: " + refused.getError().getErrorCode();
        }
    }

    @Test
    void withoutAHeaderThereIsNoToken() {
        assertThat(ours.resolve(new MockHttpServletRequest())).isNull();
    }

    @Test
    void ofTwoTokensNeitherIsTaken() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Authorization", "Bearer one");
        request.addHeader("Authorization", "Bearer other");
        assertThatThrownBy(() -> ours.resolve(request)).isInstanceOf(OAuth2AuthenticationException.class);
    }
}
