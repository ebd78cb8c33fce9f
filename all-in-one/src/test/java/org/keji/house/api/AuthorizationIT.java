package org.keji.house.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.keji.house.testing.Desk;
import org.keji.house.testing.Endpoint;
import org.keji.house.testing.House;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Role;
import org.keji.kernel.actor.Scope;

/**
 * Every endpoint of the running house, found by itself, for every role, on one's own, another's and a missing object,
 * without a token and with a bad one: as the policy table says.
 */
class AuthorizationIT {

    private static final String MISSING = "complaint-00000000-0000-5000-8000-000000000000";

    private final House house = House.shared();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> untouched = new ConcurrentHashMap<>();

    private int status(Endpoint endpoint, String path, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.url() + path))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", path.contains("import") ? "text/csv" : "application/json")
                .method(
                        endpoint.method(),
                        endpoint.method().equals("GET")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(endpoint.body()));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        HttpResponse<InputStream> answer =
                http.sendAsync(request.build(), BodyHandlers.ofInputStream()).join();
        try (InputStream body = answer.body()) {
            // Whoever is let in to a stream of events would read for ever.
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")) {
                body.readAllBytes();
            }
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
        if (answer.statusCode() >= 400) {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .as(path + " " + answer.statusCode())
                    .contains("application/problem+json");
        }
        return answer.statusCode();
    }

    @Test
    void theTableHoldsForEveryRoleOnOwnOthersAndMissingObjects() {
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        Arrays.stream(Role.values()).parallel().forEach(role -> {
            String token = "Bearer " + house.token(role.code() + "-1");
            Endpoint.all(house).forEach(endpoint -> hold(endpoint, role, token, wrong));
        });
        assertThat(wrong).isEmpty();
    }

    private void hold(Endpoint endpoint, Role role, String token, Queue<String> wrong) {
        Scope reach = endpoint.permission().reachOf(role);
        boolean changes = endpoint.isOfOneComplaint() && !endpoint.method().equals("GET") && reach != Scope.NONE;
        String own = owned(endpoint, changes, "account-manager-1", "Billing");
        String others = owned(endpoint, changes, "account-manager-2", "Elsewhere");
        int onOwn = status(endpoint, endpoint.on(own), token);
        check(wrong, role, endpoint, "own", onOwn, mayTouchOwn(endpoint, role, reach));
        int onOthers = status(endpoint, endpoint.on(others), token);
        check(wrong, role, endpoint, "other", onOthers, mayTouchOthers(endpoint, role, reach));
        int missing = status(endpoint, endpoint.on(MISSING), token);
        Set<Integer> allowed = reach == Scope.NONE ? Set.of(403) : Set.of(200, 202, 201, 400, 404, 409, 422);
        if (!allowed.contains(missing)) {
            wrong.add("%s %s missing → %d".formatted(role, endpoint, missing));
        }
    }

    /**
     * What is taken by account-manager-1 and of Billing is the own of that account manager and of department-officer-1.
     * Quality officers and managers carry out their own department's actions, and are not of Billing (CO-06).
     */
    private static boolean mayTouchOwn(Endpoint endpoint, Role role, Scope reach) {
        boolean isOfBilling = reach != Scope.DEPARTMENT || role == Role.DEPARTMENT_OFFICER;
        boolean isNearEnough = isOfBilling || !endpoint.isOfOneComplaint();
        return reach != Scope.NONE && isNearEnough && isInvestigatorIfNeeded(endpoint, role);
    }

    /** Only endpoints that address one complaint look at whose it is; lists show what is visible. */
    private static boolean mayTouchOthers(Endpoint endpoint, Role role, Scope reach) {
        boolean isNearEnough = endpoint.isOfOneComplaint() ? reach == Scope.ANY : reach != Scope.NONE;
        return isNearEnough && isInvestigatorIfNeeded(endpoint, role);
    }

    /** The standard policy book lets only quality investigate, although the table would let others (CO-05). */
    private static boolean isInvestigatorIfNeeded(Endpoint endpoint, Role role) {
        return endpoint.permission() != Permission.INVESTIGATE_COMPLAINT || role == Role.QUALITY_OFFICER;
    }

    private static void check(
            Queue<String> wrong, Role role, Endpoint endpoint, String whose, int status, boolean may) {
        boolean refused = status == 403;
        if (refused == may || status >= 500) {
            wrong.add("%s %s %s → %d".formatted(role, endpoint, whose, status));
        }
    }

    /** What is only looked at, or refused, stays as it is: one complaint serves for all of that. */
    private String owned(Endpoint endpoint, boolean changes, String owner, String department) {
        return changes
                ? taken(endpoint, owner, department)
                : untouched.computeIfAbsent(owner, _ -> taken(endpoint, owner, department));
    }

    /** A complaint; where an action is addressed, it has one of the same department, planned and not carried out. */
    private String taken(Endpoint endpoint, String owner, String department) {
        Desk desk = new Desk(house);
        String at = desk.receive(owner, Map.of("department", department));
        if (endpoint.isOfOneAction()) {
            desk.investigate(owner, at, "ours");
            desk.plan(at, "corrective", department, "department-officer-1");
        }
        // Each read model follows the log at its own pace, and a complaint one of them lacks is missing there.
        String known = "?" + house.upToNow();
        house.get("auditor-1", at + known);
        house.get("auditor-1", at + "/clocks" + known);
        return at.substring(at.lastIndexOf('/') + 1);
    }

    @Test
    void withoutATokenOrWithABadOneNobodyComesIn() {
        String good = house.token("service-manager-1");
        String[] parts = good.split("\\.");
        String everything = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"sub\":\"x\",\"roles\":[\"service-manager\"],\"exp\":4102444800}"
                        .getBytes(StandardCharsets.UTF_8));
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        for (Endpoint endpoint : Endpoint.all(house)) {
            for (String bad : List.of(
                    "",
                    "Bearer",
                    "Bearer x",
                    "Basic eDp4",
                    "Bearer " + parts[0] + "." + everything + "." + parts[2],
                    "Bearer " + none + "." + everything + ".")) {
                assertThat(status(endpoint, endpoint.on(MISSING), bad))
                        .as(endpoint + " with " + bad)
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void whatIsNoEndpointIsClosed() {
        String token = "Bearer " + house.token("administrator-1");
        for (String path : List.of(
                "/actuator", "/actuator/env", "/actuator/health/log", "/error", "/", "/h2", "/api/v2/x", "/login")) {
            int status = status(new Endpoint("GET", path, Permission.READ_RULES), path, token);
            assertThat(status).as(path).isIn(403, 404);
        }
        assertThat(status(new Endpoint("GET", "/actuator/health", Permission.READ_RULES), "/actuator/health", ""))
                .isEqualTo(200);
    }

    @Test
    void outsideTheLocalProfileDocumentsAreForThoseWhoSignedIn() throws Exception {
        try (House node = house.secondNode()) {
            for (String path : List.of("/rules/CO-02", "/api-docs", "/api-docs/page")) {
                HttpRequest stranger =
                        HttpRequest.newBuilder(URI.create(node.url() + path)).build();
                assertThat(http.send(stranger, BodyHandlers.discarding()).statusCode())
                        .as(path)
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void everyPermissionGrantedToSomeoneIsUsed() {
        Set<Permission> used = new TreeSet<>();
        Endpoint.all(house).forEach(endpoint -> used.add(endpoint.permission()));
        // What software alone does is granted to no role.
        Set<Permission> granted = Arrays.stream(Permission.values())
                .filter(permission ->
                        Arrays.stream(Role.values()).anyMatch(role -> permission.reachOf(role) != Scope.NONE))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).isEqualTo(granted);
    }
}
