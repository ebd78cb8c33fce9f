package org.keji.house.security;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Admission;
import org.keji.kernel.actor.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who is behind a verified token. */
public final class Actors {

    private static final Actor NOBODY = Actor.person("nobody", Set.of(), "");

    private Actors() {}

    /** The actor of the request under way; nobody, who may nothing, where there is none. */
    public static Actor current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token ? of(token.getToken()) : NOBODY;
    }

    /** The actor of the request under way, and until when the token is good. */
    static Admission admission() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Instant until = authentication instanceof JwtAuthenticationToken token
                ? token.getToken().getExpiresAt()
                : null;
        return new Admission(current(), Objects.requireNonNullElse(until, Instant.MAX));
    }

    private static Actor of(Jwt token) {
        List<String> codes = Objects.requireNonNullElse(token.getClaimAsStringList("roles"), List.of());
        Set<Role> roles =
                codes.stream().map(Role::ofCode).flatMap(Optional::stream).collect(Collectors.toSet());
        String department = Objects.requireNonNullElse(token.getClaimAsString("department"), "");
        return Actor.person(Objects.requireNonNullElse(token.getSubject(), "nobody"), roles, department);
    }
}
