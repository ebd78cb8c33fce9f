package org.keji.house.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keji.kernel.actor.Actor;
import org.keji.kernel.actor.Admission;
import org.keji.kernel.actor.Requires;
import org.keji.kernel.actor.Scope;
import org.keji.kernel.rule.HouseRule;
import org.keji.kernel.rule.Refusal;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Holds every endpoint of ours against its row of the policy table; an endpoint without a row lets nobody in. */
@Configuration(proxyBeanMethods = false)
class PolicyTable implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Gate());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }

    private static final class Gate implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod method && isOurs(method)) {
                Requires row = method.getMethodAnnotation(Requires.class);
                if (row == null || row.value().reachOf(Actors.current()) == Scope.NONE && !isDocument(request)) {
                    throw new Refusal(HouseRule.ACCESS_BY_ROLE_AND_NEED, "");
                }
            }
            return true;
        }

        private static boolean isOurs(HandlerMethod method) {
            return method.getBeanType().getPackageName().startsWith("org.keji");
        }

        /** Pages about rules are as open as the filter chain leaves them: they hold nothing but the handbook. */
        private static boolean isDocument(HttpServletRequest request) {
            return request.getRequestURI().startsWith("/rules");
        }
    }

    private static final class ActorArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class || parameter.getParameterType() == Admission.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return parameter.getParameterType() == Admission.class ? Actors.admission() : Actors.current();
        }
    }
}
