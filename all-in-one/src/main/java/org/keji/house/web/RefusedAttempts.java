package org.keji.house.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keji.eventstore.journal.Journal;
import org.keji.eventstore.journal.JournalEntry;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.rule.Rule;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Notes in the second log who tried what on which object, and which rule did not hold. Nothing the caller may have
 * written freely gets there: an operation is called as the description of the API calls it, and an object is named only
 * by what reads as an id.
 */
@Component
class RefusedAttempts {

    /** Every object with an id of its own is addressed by this part of a path. */
    private static final String ID = "id";

    private static final Pattern TYPED_ID =
            Pattern.compile("[a-z]{1,40}(-[a-z]{1,40}){0,4}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Journal journal;

    RefusedAttempts(Journal journal) {
        this.journal = journal;
    }

    /** @throws org.keji.eventstore.append.LogUnavailable if it could not be noted; then it must not be answered */
    void note(HttpServletRequest request, Actor actor, Rule rule) {
        String name = rule.id() + " " + rule.name();
        journal.write(new JournalEntry.Refused(actor.subject(), operation(request), name, about(request)));
    }

    private static String operation(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler) {
            Operation described = handler.getMethodAnnotation(Operation.class);
            if (described != null && !described.operationId().isEmpty()) {
                return described.operationId();
            }
        }
        return request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    private static @Nullable String about(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts
                        && parts.get(ID) instanceof String id
                        && TYPED_ID.matcher(id).matches()
                ? id
                : null;
    }
}
