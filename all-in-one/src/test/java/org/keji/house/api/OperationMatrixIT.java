package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keji.house.postgres.Secrets;
import org.keji.house.testing.Endpoint;
import org.keji.house.testing.House;
import org.keji.kernel.actor.Role;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the two committed documents say of every operation is how the doors of the running house stand: the description
 * of the API names its permission, the handbook's table who holds that. Both are read before they are changed, so that
 * neither a new operation nor a permission changed in passing gets by. {@link AuthorizationIT} tries the doors.
 */
class OperationMatrixIT {

    private static final Path DESCRIPTION = Path.of("..", "docs", "openapi", "keji.json");
    private static final Path TABLE = Path.of("..", "docs", "handbook", "permissions.md");
    private static final String MISSING = "complaint-00000000-0000-5000-8000-000000000000";

    private final House house = House.shared();
    private final HttpClient http = HttpClient.newHttpClient();

    /** An operation of the committed description, with the permission and the roles it names. */
    private record Described(String door, String permission, List<String> roles) {}

    private static List<Described> described() throws Exception {
        List<Described> all = new ArrayList<>();
        JsonNode paths =
                JsonMapper.shared().readTree(Files.readString(DESCRIPTION)).get("paths");
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode said = operation.getValue();
                    all.add(new Described(
                            operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                            said.path("x-permission").asString("none"),
                            said.path("x-roles")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .toList()));
                }));
        return all;
    }

    /** Who holds each permission, as the handbook has it: "account-manager (own)". */
    private static Map<String, List<String>> table() throws Exception {
        List<List<String>> rows = Files.readString(TABLE)
                .lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("| ---"))
                .map(line ->
                        Stream.of(line.split("\\|")).map(String::strip).skip(1).toList())
                .toList();
        Map<String, List<String>> holders = new TreeMap<>();
        List<String> header = rows.getFirst();
        for (int column = 2; column < header.size(); column++) {
            int at = column;
            String permission = header.get(at).toUpperCase(Locale.ROOT).replace(' ', '_');
            holders.put(
                    permission,
                    rows.stream()
                            .skip(1)
                            .filter(row -> !row.get(at).equals("–"))
                            .map(row -> row.getFirst() + " (" + row.get(at) + ")")
                            .toList());
        }
        assertThat(rows).as("a row for every role").hasSize(Role.values().length + 1);
        return holders;
    }

    @Test
    void everyDoorIsDescribedWithItsPermissionAndNothingElseIs() throws Exception {
        assertThat(described().stream().map(each -> each.door() + " " + each.permission()))
                .containsExactlyInAnyOrderElementsOf(Endpoint.all(house).stream()
                        .map(door -> door.method() + " " + door.path() + " " + door.permission())
                        .toList());
    }

    @Test
    void everyOperationIsForThoseTheHandbookNames() throws Exception {
        Map<String, List<String>> table = table();
        assertThat(described())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.roles()).as(each.door()).isEqualTo(table.get(each.permission())));
    }

    @Test
    void whatOthersServeInTheHouseIsKnown() {
        Set<String> others = new TreeSet<>();
        house.parts(RequestMappingHandlerMapping.class)
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
                    if (!isOurs(handler)) {
                        others.addAll(info.getPatternValues());
                    }
                }));
        assertThat(others)
                .as("what is served by libraries stands behind Doors; look at it there before it is listed here")
                .containsExactlyInAnyOrder(
                        "/api-docs", "/api-docs.yaml", "/api-docs/page", "/api-docs/swagger-config", "/error");
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("org.keji");
    }

    /** A token the house signed, for roles that are none of the handbook's. */
    private String token(List<String> roles) throws Exception {
        RSAKey key = RSAKey.parse(new Secrets(house.data()).of("signing-key"));
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject("stranger")
                .claim("roles", roles)
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private int status(String method, String path, String body, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.url() + path))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", path.contains("import") ? "text/csv" : "application/json")
                .method(method, method.equals("HEAD") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    @Test
    void whoHasNoRoleOrOneNobodyKnowsMayNothing() throws Exception {
        long before = house.number("select count(*) from log.request");
        for (List<String> roles : List.of(List.<String>of(), List.of("AUDITOR", "root", "*", "service-manager "))) {
            String token = token(roles);
            for (Endpoint door : Endpoint.all(house)) {
                assertThat(status(door.method(), door.on(MISSING), door.body(), token))
                        .as("%s by %s", door, roles)
                        .isEqualTo(403);
            }
        }
        assertThat(house.number("select count(*) from log.request")).isEqualTo(before);
    }

    @Test
    void noOtherMethodIsAWayAround() throws Exception {
        String manager = house.token("service-manager-1");
        Map<String, Set<String>> methods = Endpoint.all(house).stream()
                .collect(Collectors.groupingBy(
                        Endpoint::path, TreeMap::new, Collectors.mapping(Endpoint::method, Collectors.toSet())));
        for (Endpoint door : Endpoint.all(house)) {
            for (String other : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
                if (!methods.get(door.path()).contains(other)) {
                    String path = door.on(MISSING);
                    assertThat(status(other, path, "{}", manager))
                            .as(other + " " + door)
                            .isIn(403, 404, 405);
                    assertThat(status(other, path, "{}", ""))
                            .as(other + " " + door)
                            .isEqualTo(401);
                }
            }
        }
    }

    /** What answers GET answers HEAD, without the body: to those alone who may ask. */
    @Test
    void askingForTheHeadsAloneTakesTheSamePermission() throws Exception {
        for (Endpoint door : Endpoint.all(house)) {
            String path = door.on(MISSING);
            boolean isAsked = door.method().equals("GET");
            assertThat(status("HEAD", path, "", "")).as(door.toString()).isEqualTo(401);
            if (isAsked) {
                assertThat(status("HEAD", path, "", token(List.of())))
                        .as(door.toString())
                        .isEqualTo(403);
            }
        }
    }
}
