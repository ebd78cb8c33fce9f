package org.keji.house.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import org.keji.house.postgres.Secrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Sign-in for one's own machine: three demo users a role, who get a token for the secret in the data folder. Its
 * signing key is made at the first start and kept there. Production names an issuer instead.
 */
@Configuration(proxyBeanMethods = false)
@Profile("local")
class LocalSignIn {

    static final String SECRET = "demo-users";

    /** The secrets are random and long; hashing them hard would only make the start slow. */
    private static final int LIGHT = 4;

    private static final int KEY_BITS = 2048;
    private static final Duration TOKEN_LIFE = Duration.ofHours(12);

    LocalSignIn(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new IllegalStateException(
                    "The profiles local and production exclude each other: demo users never sign in there");
        }
    }

    @Bean
    @Order(1)
    SecurityFilterChain signIn(HttpSecurity http) throws Exception {
        http.oauth2AuthorizationServer(server -> http.securityMatcher(server.getEndpointsMatcher()))
                .csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(LIGHT);
    }

    @Bean
    RegisteredClientRepository demoUsers(Secrets secrets, PasswordEncoder encoder) {
        List<RegisteredClient> users = DemoUser.all().stream()
                .map(user -> RegisteredClient.withId(user.name())
                        .clientId(user.name())
                        .clientSecret(encoder.encode(user.password(secrets.of(SECRET))))
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .tokenSettings(TokenSettings.builder()
                                .accessTokenTimeToLive(TOKEN_LIFE)
                                .build())
                        .build())
                .toList();
        return new InMemoryRegisteredClientRepository(users);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> DemoUser.named(context.getRegisteredClient().getClientId())
                .ifPresent(user -> context.getClaims()
                        .claim("roles", List.of(user.role().code()))
                        .claim("department", user.department())
                        .claim("territory", user.territory()));
    }

    @Bean
    JWKSource<SecurityContext> signingKey(Secrets secrets) throws ParseException {
        RSAKey key = RSAKey.parse(secrets.of("signing-key", LocalSignIn::newKey));
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    private static String newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("A signing key could not be made", impossible);
        }
    }

    @Bean
    JwtDecoder jwtDecoder(Secrets secrets) throws JOSEException, ParseException {
        RSAKey key = RSAKey.parse(secrets.of("signing-key", LocalSignIn::newKey));
        return NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
    }
}
