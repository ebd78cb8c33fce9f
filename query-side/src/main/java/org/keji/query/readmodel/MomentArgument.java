package org.keji.query.readmodel;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads the moment a question is about from its parameters. */
@Configuration(proxyBeanMethods = false)
class MomentArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Moment.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        var asked = new Asking(parameter, request, Objects.requireNonNull(binders));
        return new Moment(
                asked.value("asOf", Instant.class),
                asked.value("position", Long.class),
                asked.value("min-position", Long.class));
    }

    private record Asking(MethodParameter parameter, NativeWebRequest request, WebDataBinderFactory binders) {

        <T> @Nullable T value(String name, Class<T> type) throws Exception {
            String text = request.getParameter(name);
            try {
                return binders.createBinder(request, null, name).convertIfNecessary(text, type);
            } catch (TypeMismatchException other) {
                throw new MethodArgumentTypeMismatchException(text, type, name, parameter, other);
            }
        }
    }
}
