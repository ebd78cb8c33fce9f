package org.keji.house.security;

import java.util.Collections;
import org.keji.house.web.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** The outer doors: the API with a token, health without, the documents as configured, and nothing else at all. */
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final String[] DOCUMENTS = {"/api-docs/**", "/api-docs.yaml", "/rules/**", "/rules", "/swagger-ui/**"
    };

    private static final String[] HEALTH = {
        "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"
    };

    /** @param open whether API description and rule pages may be read without a token; they hold no data */
    @Bean
    @Order(2)
    SecurityFilterChain api(
            HttpSecurity http, ProblemWriter problems, @Value("${keji.open-documents:false}") boolean open)
            throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(HEALTH).permitAll();
                    if (open) {
                        requests.requestMatchers(DOCUMENTS).permitAll();
                    } else {
                        requests.requestMatchers(DOCUMENTS).authenticated();
                    }
                    requests.requestMatchers("/api/v1/**")
                            .authenticated()
                            .anyRequest()
                            .denyAll();
                })
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .authenticationEntryPoint(problems::notSignedIn)
                        .accessDeniedHandler(problems::notAllowed))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(problems::notSignedIn)
                        .accessDeniedHandler(problems::notAllowed))
                .build();
    }

    /** Of two tokens nobody knows which one those who stand before this server looked at. */
    @Bean
    BearerTokenResolver oneToken() {
        BearerTokenResolver resolver = new DefaultBearerTokenResolver();
        return request -> {
            if (Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)).size() > 1) {
                throw new OAuth2AuthenticationException(BearerTokenErrors.invalidRequest("More than one token"));
            }
            return resolver.resolve(request);
        };
    }

    @Bean
    RequestRejectedHandler rejected(ProblemWriter problems) {
        return problems::notReadable;
    }
}
