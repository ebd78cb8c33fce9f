package org.keji.house.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.keji.command.door.CommandRequests;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.rule.Rule;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says what is wrong, in the reader's language, and nothing about persons or about our insides. */
@Component
public class ProblemWriter {

    private static final int TOO_EARLY_SECONDS = 1;

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Writes a problem from where no controller is at hand. */
    void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        ResponseEntity<ProblemBody> answer = of(request, problem, problem.status(), "");
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
    }

    /** For a request without a valid token. */
    public void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(request, response, Problem.NOT_SIGNED_IN);
    }

    /** For an address or a header that the firewall lets nobody send, such as a step back. */
    public void notReadable(HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
            throws IOException {
        write(request, response, Problem.UNREADABLE);
    }

    /** For an address nobody may use. */
    public void notAllowed(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        write(request, response, Problem.NOT_ALLOWED);
    }

    ResponseEntity<ProblemBody> of(HttpServletRequest request, Refusal refusal) {
        return of(request, refusal.rule(), refusal.rule().kind().status(), refusal.pointer());
    }

    ResponseEntity<ProblemBody> of(HttpServletRequest request, Problem problem, String pointer) {
        return of(request, problem, problem.status(), pointer);
    }

    /** Its type is relative: what calls itself our host in a request would otherwise be repeated in the answer. */
    private static ResponseEntity<ProblemBody> of(HttpServletRequest request, Rule rule, int status, String pointer) {
        Locale reader = request.getLocale();
        ProblemBody body = new ProblemBody(
                request.getContextPath() + "/rules/" + rule.id() + "#" + rule.anchor(),
                rule.sentence().in(reader),
                status,
                rule.remedy().in(reader),
                rule.id(),
                rule.name(),
                rule.citation(),
                pointer.isEmpty() ? List.of() : List.of(new ProblemBody.Pointer(pointer)),
                String.valueOf(request.getAttribute(CommandRequests.TRACE)));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage().equals("zh") ? "zh" : "en");
        if (status == Problem.UNAVAILABLE.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(TOO_EARLY_SECONDS));
        }
        return answer.body(body);
    }
}
