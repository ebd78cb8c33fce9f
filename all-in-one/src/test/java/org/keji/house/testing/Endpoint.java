package org.keji.house.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One endpoint of the running house with its row of the policy table. */
public record Endpoint(String method, String path, Permission permission) {

    private static final String COMPLAINT = "/api/v1/complaints/{id}";

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

    /** Well formed, where nothing is not: whether one may is said of requests one can read. */
    public String body() {
        return ExampleBody.of(method, path);
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
                .replace("{number}", path.contains("key-epochs") ? "99" : "1")
                .replaceAll("\\{[a-z]+}", "none");
    }
}
