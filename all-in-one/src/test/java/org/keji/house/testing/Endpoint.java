package org.keji.house.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One endpoint of the running house with its row of the policy table. */
public record Endpoint(String method, String path, Permission permission) {

    private static final String COMPLAINT = "/api/v1/complaints/{id}";

    /** Bodies that are well formed, where nothing is not: whether one may is said of requests one can read. */
    private static final Map<String, String> BODIES = Map.of(
            "/assessment",
            "{\"kind\": \"Wrong amount\", \"urgency\": \"normal\", \"severity\": \"minor\"}",
            "/hand-over",
            "{\"to\": \"account-manager-3\"}",
            "/investigation",
            "{\"responsibility\": \"ours\", \"cause\": \"x\", \"findings\": \"x\"}",
            "/actions",
            "{\"kind\": \"corrective\", \"description\": \"x\", \"department\": \"Billing\","
                    + " \"responsible\": \"department-officer-1\", \"dueAt\": \"2099-01-01T00:00:00Z\"}",
            "/actions/{action}/verification",
            "{\"effective\": true}",
            "/answer",
            "{\"solution\": \"x\"}",
            "/follow-up",
            "{\"satisfaction\": 3}",
            "/annotations",
            "{\"note\": \"x\"}",
            "/particulars",
            "{\"channel\": \"web\", \"reason\": \"x\"}",
            "/time-corrections",
            "{\"step\": \"first-answer\", \"is\": \"2026-05-04T01:45:00Z\", \"reason\": \"x\"}");

    private static final String CARD =
            "{\"name\": \"x\", \"industry\": \"x\", \"size\": \"small\", \"territory\": \"domestic\"}";

    /** The same, where the path says it all. */
    private static final Map<String, String> OTHER_BODIES = Map.of(
            "/api/v1/persons/{id}/consents",
            "{\"recipient\": \"x\", \"purpose\": \"x\"}",
            "/api/v1/policy-books/{name}/versions",
            "{\"effectiveFrom\": \"2099-01-01\", \"parameters\": {}}",
            "/api/v1/customers",
            CARD,
            "/api/v1/customers/{id}/correction",
            CARD,
            "/api/v1/customers/{id}/standing",
            "{\"standing\": \"key\", \"reason\": \"x\"}",
            "/api/v1/breaches",
            "{\"rule\": \"CO-02\", \"concerned\": \"front-desk-3\", \"department\": \"x\", \"account\": \"x\"}",
            "/api/v1/breaches/{id}/answer",
            "{\"answer\": \"x\"}",
            "/api/v1/breaches/{id}/decision",
            "{\"finding\": \"founded\"}");

    /** All there are, found by themselves. */
    public static List<Endpoint> all(House house) {
        List<Endpoint> endpoints = new ArrayList<>();
        RequestMappingHandlerMapping mapping =
                house.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (isOurs(handler)) {
                Requires row = handler.getMethodAnnotation(Requires.class);
                assertThat(row).as("policy row of " + handler).isNotNull();
                info.getPathPatternsCondition()
                        .getPatternValues()
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> endpoints.add(new Endpoint(method.name(), path, row.value()))));
            }
        });
        assertThat(endpoints).hasSizeGreaterThanOrEqualTo(10);
        return endpoints;
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("org.keji")
                && !handler.getBeanType().getSimpleName().equals("RulePages");
    }

    public String body() {
        return isOfOneComplaint()
                ? BODIES.getOrDefault(path.substring(COMPLAINT.length()), "{}")
                : OTHER_BODIES.getOrDefault(path, "{}");
    }

    public boolean isOfOneComplaint() {
        return path.startsWith(COMPLAINT);
    }

    public boolean isOfOneAction() {
        return path.contains("{action}");
    }

    public String on(String complaint) {
        String id = path.startsWith("/api/v1/complaints/") ? complaint : "none";
        return path.replace("{id}", id)
                .replace("{action}", "1")
                .replace("{name}", "none")
                .replace("{number}", path.contains("key-epochs") ? "99" : "1");
    }
}
