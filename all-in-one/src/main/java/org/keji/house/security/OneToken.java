package org.keji.house.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

/**
 * The one token of a request, from its header and from nowhere else (RFC 6750, 2.1). Of two tokens nobody knows which
 * one those who stand before this server looked at. A token is as long as a page and comes with every request, so it is
 * looked at once, character by character.
 */
final class OneToken implements BearerTokenResolver {

    private static final String SCHEME = "Bearer ";
    private static final String MARKS = "-._~+/";

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        Enumeration<String> headers = request.getHeaders(HttpHeaders.AUTHORIZATION);
        if (!headers.hasMoreElements()) {
            return null;
        }
        String header = headers.nextElement();
        if (headers.hasMoreElements()) {
            throw new OAuth2AuthenticationException(BearerTokenErrors.invalidRequest("More than one token"));
        }
        String scheme = SCHEME.strip();
        if (!header.regionMatches(true, 0, scheme, 0, scheme.length())) {
            return null;
        }
        if (!isToken(header)) {
            throw new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("Bearer token is malformed"));
        }
        return header.substring(SCHEME.length());
    }

    /** Letters, digits and marks, at least one, and equals signs only at the end. */
    private static boolean isToken(String header) {
        int end = header.length();
        while (end > SCHEME.length() && header.charAt(end - 1) == '=') {
            end--;
        }
        if (end <= SCHEME.length() || header.charAt(SCHEME.length() - 1) != ' ') {
            return false;
        }
        for (int i = SCHEME.length(); i < end; i++) {
            char c = header.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!isLetter && MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
