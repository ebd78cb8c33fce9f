package org.keji.house.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server itself refuses before anything of ours is asked, such as an address that cannot be decoded, is a
 * problem detail like any other, and says nothing of what was sent.
 */
@Configuration(proxyBeanMethods = false)
class ErrorsOfTheServer {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> errorsAsProblems() {
        return factory -> factory.addContextCustomizers(context -> {
            Container host = context.getParent();
            if (host instanceof StandardHost server) {
                server.setErrorReportValveClass(Valve.class.getName());
            }
        });
    }

    /** Made by the server, by its name. */
    public static final class Valve extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = asClientsFault(response);
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("application/problem+json");
                response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(body(status)));
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                // Nobody hears what is wrong with the request.
            }
        }

        /** What nobody here speaks is no failure of ours, whatever the server calls it. */
        private static int asClientsFault(Response response) {
            int status = response.getStatus();
            if (status == HttpServletResponse.SC_NOT_IMPLEMENTED
                    || status == HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            }
            return response.getStatus();
        }

        private static ProblemBody body(int status) {
            Problem problem = Stream.of(Problem.values())
                    .filter(each -> each.status() == status)
                    .findFirst()
                    .orElse(status < 500 ? Problem.UNREADABLE : Problem.BROKEN);
            return new ProblemBody(
                    "/rules/" + problem.id() + "#" + problem.anchor(),
                    problem.sentence().in(Locale.ENGLISH),
                    status,
                    problem.remedy().in(Locale.ENGLISH),
                    problem.id(),
                    problem.name(),
                    problem.citation(),
                    List.of(),
                    "");
        }
    }
}
