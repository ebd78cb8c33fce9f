package org.keji.house.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.stereotype.Component;

/**
 * Remembers for a minute that a token was signed by whom it says: people send the same one with every request, and its
 * signature does not change. Whether it is still good is looked at each time. A signing key that is withdrawn is
 * known of by then anyway no sooner than the keys are fetched again, which takes minutes.
 */
@Component
class VerifiedTokens implements BeanPostProcessor {

    private static final Duration MEMORY = Duration.ofMinutes(1);
    private static final long MOST = 10_000;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JwtDecoder decoder ? remembering(decoder) : bean;
    }

    static JwtDecoder remembering(JwtDecoder decoder) {
        Cache<String, Jwt> verified =
                Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(MOST).build();
        JwtTimestampValidator times = new JwtTimestampValidator();
        return token -> {
            Jwt known = verified.getIfPresent(token);
            if (known != null && !times.validate(known).hasErrors()) {
                return known;
            }
            Jwt decoded = decoder.decode(token);
            verified.put(token, decoded);
            return decoded;
        };
    }
}
