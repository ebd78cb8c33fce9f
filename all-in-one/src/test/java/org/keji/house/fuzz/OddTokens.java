package org.keji.house.fuzz;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tokens that look like good ones: unsigned, signed by others or in another way, of another time, or no tokens. */
final class OddTokens {

    private static final int BITS = 2048;
    private static final Duration LONG = Duration.ofHours(1);

    private final RSAKey ours;
    private final RSAKey theirs;
    private final String good;

    /** @param ours the key of the house itself, for tokens that are bad although it signed them */
    OddTokens(RSAKey ours, String good) throws JOSEException {
        this.ours = ours;
        this.theirs = new RSAKeyGenerator(BITS).keyID(ours.getKeyID()).generate();
        this.good = good;
    }

    List<Raw> all() throws JOSEException {
        Map<String, String> fields = new LinkedHashMap<>();
        tokens().forEach((name, token) -> fields.put(name, "Authorization: Bearer " + token));
        fields.put("two tokens", "Authorization: Bearer x\r\nAuthorization: Bearer " + good);
        fields.put(
                "two good tokens",
                ("Authorization: Bearer " + good + "\r\n").repeat(2).strip());
        fields.put("a token after a comma", "Authorization: Basic eDp4, Bearer " + good);
        fields.put("a token in a cookie", "Cookie: access_token=" + good);
        fields.put("no scheme", "Authorization: " + good);
        fields.put("another scheme", "Authorization: Token " + good);
        fields.put("a password", "Authorization: Basic YWRtaW46YWRtaW4=");
        fields.put("a digest", "Authorization: Digest username=\"" + Sample.PERSON + "\"");
        fields.put("nothing", "Authorization:");
        fields.put("bytes", "Authorization: Bearer \u00ff\u00fe");
        List<Raw> all = new ArrayList<>();
        fields.forEach((name, field) -> {
            String rest = "Host: localhost\r\n" + field + "\r\n";
            all.add(Raw.refused(name, "GET /api/v1/complaints HTTP/1.1\r\n" + rest + "\r\n"));
            all.add(Raw.refused(
                    name + " to write",
                    "POST /api/v1/complaints HTTP/1.1\r\n" + rest + Sample.key()
                            + "Content-Type: application/json\r\nContent-Length: " + Sample.BODY.length() + "\r\n\r\n"
                            + Sample.BODY));
        });
        String rest = " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        all.add(Raw.refused("a token in the query", "GET /api/v1/complaints?access_token=" + good + rest));
        return all;
    }

    private Map<String, String> tokens() throws JOSEException {
        Map<String, String> tokens = new LinkedHashMap<>();
        String[] parts = good.split("\\.");
        byte[] secret = ours.toRSAPublicKey().getEncoded();
        tokens.put("alg none", encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        tokens.put("alg none and a signature", encoded("{\"alg\":\"None\"}") + "." + parts[1] + "." + parts[2]);
        tokens.put(
                "the public key as a secret",
                signed(header(JWSAlgorithm.HS256).build(), claims(), new MACSigner(secret)));
        tokens.put("another's key", signed(header(JWSAlgorithm.RS256).build(), claims(), new RSASSASigner(theirs)));
        JWSHeader withKey = header(JWSAlgorithm.RS256).jwk(theirs.toPublicJWK()).build();
        tokens.put("another's key inside", signed(withKey, claims(), new RSASSASigner(theirs)));
        JWSHeader elsewhere = header(JWSAlgorithm.RS256)
                .jwkURL(URI.create("http://127.0.0.1:1/" + Sample.PERSON))
                .build();
        tokens.put("keys elsewhere", signed(elsewhere, claims(), new RSASSASigner(theirs)));
        JWSHeader path =
                header(JWSAlgorithm.RS256).keyID("../../../../dev/null").build();
        tokens.put("a key in a file", signed(path, claims(), new RSASSASigner(theirs)));
        tokens.put("too late", ours(claims(-LONG.toSeconds(), -LONG.toSeconds() / 2)));
        tokens.put("too early", ours(claims(LONG.toSeconds(), 2 * LONG.toSeconds())));
        tokens.put("another's signature", parts[0] + "." + parts[1] + "." + encoded(Sample.PERSON.repeat(20)));
        tokens.put("other claims", parts[0] + "." + encoded(claims().toString()) + "." + parts[2]);
        tokens.put("no claims", parts[0] + ".." + parts[2]);
        tokens.put("claims that are no JSON", parts[0] + "." + encoded(Sample.PERSON) + "." + parts[2]);
        tokens.put("a token encrypted for nobody", encoded("{\"alg\":\"dir\",\"enc\":\"A128GCM\"}") + "..AA.AA.AA");
        tokens.put("a deep header", encoded("{\"alg\":".repeat(2_000)) + "." + parts[1] + "." + parts[2]);
        tokens.put("a huge token", good + "A".repeat(200_000));
        tokens.put("a long token", good + "A".repeat(3_000));
        tokens.put("two tokens in one", good + "," + good);
        tokens.put("a token and a space", good + " x");
        return tokens;
    }

    private String ours(JWTClaimsSet claims) throws JOSEException {
        return signed(header(JWSAlgorithm.RS256).build(), claims, new RSASSASigner(ours));
    }

    private JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID(ours.getKeyID()).type(JOSEObjectType.JWT);
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static JWTClaimsSet claims() {
        return claims(0, LONG.toSeconds());
    }

    private static JWTClaimsSet claims(long fromSeconds, long untilSeconds) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .subject(Sample.PERSON)
                .claim("roles", List.of("service-manager", "auditor"))
                .claim("department", "Customer service")
                .notBeforeTime(Date.from(now.plusSeconds(fromSeconds)))
                .expirationTime(Date.from(now.plusSeconds(untilSeconds)))
                .build();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
