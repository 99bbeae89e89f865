package org.gongkai.organization.web;

import java.security.Principal;
import java.util.List;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives a controller method its [Actor], read once per request.
@Configuration(proxyBeanMethods = false)
class ActorArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Accounts accounts;

    ActorArgument(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String key = Actor.class.getName();
        Object known = request.getAttribute(key, NativeWebRequest.SCOPE_REQUEST);
        if (known != null) return known;
        Principal user = request.getUserPrincipal();
        String username = user == null ? "" : user.getName();
        Actor actor =
                accounts.findActor(username)
                        .orElseThrow(() -> new NotAllowed(username, Action.SEE_OFFICE));
        request.setAttribute(key, actor, NativeWebRequest.SCOPE_REQUEST);
        return actor;
    }
}
