package org.keji.house.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.keji.command.cards.TooManyImports;
import org.keji.command.door.StaleVersion;
import org.keji.eventstore.append.LogUnavailable;
import org.keji.eventstore.axon.ClaimTaken;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.rule.Refusal;
import org.keji.kernel.rule.Rule;
import org.keji.query.export.TooManyExports;
import org.keji.query.live.TooManyStreams;
import org.keji.query.readmodel.ReadModelBehind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;

/** Turns everything that goes wrong into a problem detail. A refusal is in the second log before it is answered. */
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemWriter problems;
    private final RefusedAttempts attempts;

    Problems(ProblemWriter problems, RefusedAttempts attempts) {
        this.problems = problems;
        this.attempts = attempts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> refused(Refusal refusal, Actor actor, HttpServletRequest request) {
        return noted(request, actor, refusal.rule(), problems.of(request, refusal));
    }

    @ExceptionHandler({StaleVersion.class})
    ResponseEntity<ProblemBody> stale(Actor actor, HttpServletRequest request) {
        return noted(
                request, actor, Problem.STALE_VERSION, problems.of(request, Problem.STALE_VERSION, "header If-Match"));
    }

    private ResponseEntity<ProblemBody> noted(
            HttpServletRequest request, Actor actor, Rule rule, ResponseEntity<ProblemBody> answer) {
        try {
            attempts.note(request, actor, rule);
        } catch (LogUnavailable unwritten) {
            return problems.of(request, Problem.UNAVAILABLE, "");
        }
        return answer;
    }

    @ExceptionHandler({
        LogUnavailable.class,
        ReadModelBehind.class,
        TooManyStreams.class,
        TooManyExports.class,
        TooManyImports.class,
        ConcurrencyException.class,
        ClaimTaken.class,
        DataAccessException.class
    })
    ResponseEntity<ProblemBody> unavailable(Exception passing, HttpServletRequest request) {
        LOG.warn("{} {} cannot be answered now: {}", request.getMethod(), request.getRequestURI(), passing.toString());
        return problems.of(request, Problem.UNAVAILABLE, "");
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unreadable(
            HttpMessageNotReadableException unreadable, Actor actor, HttpServletRequest request) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.TooLong) {
                return problems.of(request, Problem.TOO_LONG, "");
            }
            if (cause instanceof BodyLimit.TooSlow) {
                return problems.of(request, Problem.TOO_SLOW, "");
            }
            if (cause instanceof Refusal refusal) {
                return refused(refusal, actor, request);
            }
        }
        return problems.of(request, Problem.UNREADABLE, pointer(unreadable.getCause()));
    }

    /** Where in the body; never what stood there. */
    private static String pointer(@Nullable Throwable cause) {
        if (!(cause instanceof JacksonException json)) {
            return "body";
        }
        List<JacksonException.Reference> path = json.getPath();
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : path) {
            String name = step.getPropertyName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? step.getIndex()
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.isEmpty() ? "body" : pointer.toString();
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> mistyped(MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
        RequestHeader header = mistyped.getParameter().getParameterAnnotation(RequestHeader.class);
        boolean isInPath = mistyped.getParameter().hasParameterAnnotation(PathVariable.class);
        String pointer =
                header != null ? "header " + header.name() : (isInPath ? "path " : "query ") + mistyped.getName();
        return problems.of(request, Problem.UNREADABLE, pointer);
    }

    /** A filter that is several parameters: one of them cannot be read. */
    @ExceptionHandler
    ResponseEntity<ProblemBody> mistyped(MethodArgumentNotValidException mistyped, HttpServletRequest request) {
        FieldError field = mistyped.getFieldError();
        return problems.of(request, Problem.UNREADABLE, field == null ? "query" : "query " + field.getField());
    }

    /** A filter that is several parameters looks at them itself, and what it says comes wrapped. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemBody> unmade(BeanInstantiationException unmade, Actor actor, HttpServletRequest request) {
        return unmade.getCause() instanceof Refusal refusal
                ? refused(refusal, actor, request)
                : broken(unmade, request);
    }

    /** A query that is no UTF-8 is not repeated, neither to the sender nor in the log. */
    @ExceptionHandler
    ResponseEntity<ProblemBody> undecodable(InvalidParameterException undecodable, HttpServletRequest request) {
        return problems.of(request, Problem.UNREADABLE, "query");
    }

    /** The firewall looks at a header when somebody asks for it, and would repeat in the log what it does not like. */
    @ExceptionHandler
    ResponseEntity<ProblemBody> rejected(RequestRejectedException rejected, HttpServletRequest request) {
        return problems.of(request, Problem.UNREADABLE, "header");
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> missing(MissingRequestValueException missing, HttpServletRequest request) {
        String pointer = missing instanceof MissingServletRequestParameterException one
                ? "query " + one.getParameterName()
                : "query";
        return problems.of(request, Problem.UNREADABLE, pointer);
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    ResponseEntity<ProblemBody> nothingHere(HttpServletRequest request) {
        return problems.of(request, Problem.NOTHING_HERE, "");
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> method(HttpRequestMethodNotSupportedException wrong, HttpServletRequest request) {
        ResponseEntity<ProblemBody> answer = problems.of(request, Problem.WRONG_METHOD, "");
        HttpHeaders headers = new HttpHeaders(answer.getHeaders());
        if (wrong.getSupportedHttpMethods() != null) {
            headers.setAllow(wrong.getSupportedHttpMethods());
        }
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> type(HttpMediaTypeNotSupportedException wrong, HttpServletRequest request) {
        return problems.of(request, Problem.WRONG_TYPE, "header Content-Type");
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> notAcceptable(HttpMediaTypeNotAcceptableException wrong, HttpServletRequest request) {
        return problems.of(request, Problem.NOT_ACCEPTABLE, "header Accept");
    }

    /** A stream whose client has gone: there is nobody to answer, and nothing is wrong. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemBody> broken(Exception unexpected, HttpServletRequest request) {
        if (isClientGone(unexpected)) {
            return null;
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), unexpected);
        return problems.of(request, Problem.BROKEN, "");
    }

    /** Only what the server's own socket says counts: a database that is gone breaks pipes as well. */
    private static boolean isClientGone(Exception unexpected) {
        for (Throwable cause = unexpected; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException) {
                return true;
            }
        }
        return false;
    }
}
