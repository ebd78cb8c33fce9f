package org.keji.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.keji.house.postgres.Secrets;
import org.keji.query.pass.PassKeys;
import org.keji.query.pass.PemFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The keys of passes. A server signs none unless a key is named; a local installation makes one at its first start.
 */
@Configuration(proxyBeanMethods = false)
class PassConfiguration {

    /** @param secrets of a local installation alone */
    @Bean
    PassKeys passKeys(
            @Value("${keji.pass.key:}") String key,
            @Value("${keji.pass.former:}") String former,
            ObjectProvider<Secrets> secrets) {
        try {
            return PassKeys.of(pair(key, secrets.getIfAvailable()), former.isEmpty() ? null : Path.of(former));
        } catch (IOException | IllegalArgumentException unusable) {
            throw new IllegalStateException(
                    "keji.pass.key or keji.pass.former names what is no key of passes: " + unusable.getMessage(),
                    unusable);
        }
    }

    private static @Nullable String pair(String key, @Nullable Secrets secrets) throws IOException {
        if (!key.isEmpty()) {
            return Files.readString(Path.of(key));
        }
        return secrets == null ? null : secrets.of("pass-key", PemFile::made);
    }
}
