package org.keji.house.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keji.command.door.Answers;
import org.keji.command.door.MayBegin;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Admission;
import org.keji.kernel.actor.Permission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.actor.Role;
import org.keji.kernel.actor.Scope;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;

/** The description of the API: what every operation has in common is said here, once. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Admission.class);
    }

    @Bean
    OpenAPI house() {
        return new OpenAPI()
                .info(new Info()
                        .title("Keji")
                        .version("v1")
                        .description(
                                "Commands to the complaint desk and the policy books, and questions to what they remember. Every command carries an "
                                        + "Idempotency-Key and may be repeated; every question can be asked as of a time and as "
                                        + "known at a position of the log."))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    @Bean
    OpenApiCustomizer common(ApplicationContext house) {
        return api -> {
            api.getComponents()
                    .addSecuritySchemes(
                            "bearer",
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .bearerFormat("JWT"));
            ModelConverters.getInstance(true).readAll(ProblemBody.class).forEach(api.getComponents()::addSchemas);
            house.getBeansWithAnnotation(Answers.class).values().stream()
                    .map(controller -> ClassUtils.getUserClass(controller).getAnnotation(Answers.class))
                    .flatMap(answers -> ModelConverters.getInstance(true).readAll(answers.value()).entrySet().stream())
                    .forEach(schema -> api.getComponents().addSchemas(schema.getKey(), schema.getValue()));
        };
    }

    @Bean
    OperationCustomizer everyOperation() {
        return (operation, handler) -> {
            Requires row = handler.getMethodAnnotation(Requires.class);
            if (row != null) {
                operation.addExtension("x-effect", row.value().isBusiness() ? "business" : "none");
                operation.addExtension("x-permission", row.value().name());
                operation.addExtension("x-roles", roles(row.value()));
            }
            // A search is a POST only to keep its words out of the address: it has no effect that a key would name.
            boolean isPost = handler.hasMethodAnnotation(org.springframework.web.bind.annotation.PostMapping.class);
            if (isPost && row != null && row.value().isBusiness()) {
                describeCommand(operation, handler);
            }
            operation.getResponses().addApiResponse("default", problem());
            withoutNulls(operation);
            return operation;
        };
    }

    /** A parameter may be left out; there is no way to send null in an address. */
    private static void withoutNulls(Operation operation) {
        Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .map(parameter -> parameter.getSchema().getTypes())
                .filter(types -> types != null)
                .forEach(types -> types.remove("null"));
    }

    private static List<String> roles(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> permission.reachOf(role) != Scope.NONE)
                .map(role ->
                        role.code() + " (" + permission.reachOf(role).name().toLowerCase(java.util.Locale.ROOT) + ")")
                .collect(Collectors.toList());
    }

    private static void describeCommand(Operation operation, HandlerMethod handler) {
        if (operation.getParameters() == null
                || operation.getParameters().stream().noneMatch(given -> "Idempotency-Key".equals(given.getName()))) {
            operation.addParametersItem(new Parameter()
                    .in("header")
                    .name("Idempotency-Key")
                    .required(true)
                    .description("1 to 200 printable characters; the same request under the same key has one effect")
                    .schema(new StringSchema()
                            .pattern("[!-~]{1,200}")
                            .example("5f1c2f6e-3f0e-4f57-9d0f-1b6f0f0d7a11")));
        }
        boolean mayBegin = handler.hasMethodAnnotation(MayBegin.class);
        Answers answers = handler.getBeanType().getAnnotation(Answers.class);
        if (answers != null) {
            ApiResponse answer = new ApiResponse()
                    .description("Done; ETag is the new version, Event-Position the position in the log")
                    .content(new Content()
                            .addMediaType(
                                    "application/json",
                                    new MediaType()
                                            .schema(new Schema<>()
                                                    .$ref("#/components/schemas/"
                                                            + answers.value().getSimpleName()))));
            operation.getResponses().remove("200");
            if (isCreation(operation.getOperationId()) || mayBegin) {
                operation.getResponses().addApiResponse("201", answer);
            }
            if (!isCreation(operation.getOperationId())) {
                operation.getResponses().addApiResponse("200", answer);
            }
        }
    }

    /**
     * What comes into being is received, reported, registered or, as a purchase, recorded; every other command changes
     * what is there.
     */
    private static boolean isCreation(String operationId) {
        return Stream.of("receive", "report", "register", "recordPurchase").anyMatch(operationId::startsWith);
    }

    private static ApiResponse problem() {
        return new ApiResponse()
                .description("A problem detail (RFC 9457) with the rule that does not hold")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }
}
