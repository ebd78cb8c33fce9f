package org.keji.house.security;

import org.keji.house.web.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

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

    @Bean
    BearerTokenResolver oneToken() {
        return new OneToken();
    }

    /** Nobody reads how long each filter took, and to take the times took longer than most of them. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** As strict as it comes; only that a header's value holds no control characters is told without an expression. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(
                value -> value.codePoints().allMatch(c -> Character.isDefined(c) && !Character.isISOControl(c)));
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejected(ProblemWriter problems) {
        return problems::notReadable;
    }
}
