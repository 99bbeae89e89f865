package org.gongkai.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.organization.RoleHeld;
import org.gongkai.pages.OfficeFrame;
import org.gongkai.pages.OfficeFrame.Link;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Puts the frame around every page of the office: who is signed in, and only the links that this
/// person may open.
@Configuration(proxyBeanMethods = false)
class OfficeFrames implements WebMvcConfigurer, HandlerInterceptor {

    private final Accounts accounts;
    private final Bodies bodies;
    private final Waiting waiting;

    OfficeFrames(Accounts accounts, Bodies bodies, Waiting waiting) {
        this.accounts = accounts;
        this.bodies = bodies;
        this.waiting = waiting;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/office", "/office/**")
                .excludePathPatterns("/office/sign-in", "/office/set-up");
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        if (page == null || !page.hasView()) return;
        String view = page.getViewName();
        if (view != null && view.startsWith("redirect:")) return;
        Object counted = page.getModel().get(Waiting.COUNT);
        OfficeFrame frame = frame(request, counted instanceof Integer count ? count : null);
        if (frame != null) page.addObject("frame", frame);
    }

    /// The frame of this request, or null when nobody with an account is signed in.
    @Nullable OfficeFrame frame(HttpServletRequest request) {
        return frame(request, null);
    }

    private @Nullable OfficeFrame frame(HttpServletRequest request, @Nullable Integer counted) {
        Object known = request.getAttribute(Actor.class.getName());
        String username = request.getRemoteUser();
        Actor actor =
                known instanceof Actor a
                        ? a
                        : username == null ? null : accounts.findActor(username).orElse(null);
        if (actor == null) return null;
        int waits = counted == null ? waiting.of(actor).size() : counted;
        return new OfficeFrame(
                actor.name(), roles(actor), links(actor, waits), csrf(request), shownPath(request));
    }

    private static String roles(Actor actor) {
        return actor.roles().stream()
                .collect(
                        Collectors.groupingBy(
                                RoleHeld::bodyName,
                                java.util.LinkedHashMap::new,
                                Collectors.mapping(
                                        r -> Text.t("office.role." + r.role().code()),
                                        Collectors.joining("、"))))
                .entrySet()
                .stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining("；"));
    }

    private List<Link> links(Actor actor, int waits) {
        var links = new ArrayList<Link>();
        links.add(new Link("/office", "office.nav.today", waits));
        if (actor.canAnywhere(Action.READ_DRAFTS)) {
            links.add(new Link("/office/documents", "office.nav.documents", 0));
        }
        if (actor.canAnywhere(Action.READ_MATTERS)) {
            links.add(new Link("/office/requests", "office.nav.requests", 0));
            links.add(new Link("/office/opinion", "office.nav.opinion", 0));
        }
        if (actor.canAnywhere(Action.READ_MATTERS) || actor.canAnywhere(Action.HANDLE_CONDUCT)) {
            links.add(new Link("/office/letters", "office.nav.letters", 0));
        }
        if (actor.canAnywhere(Action.READ_MATTERS) || actor.canAnywhere(Action.ADMINISTER)) {
            links.add(new Link("/office/bulletins", "office.nav.bulletins", 0));
        }
        if (actor.canAnywhere(Action.READ_FIGURES) || actor.canAnywhere(Action.DRAFT)) {
            links.add(new Link("/office/catalogue", "office.nav.catalogue", 0));
        }
        if (actor.canAnywhere(Action.READ_FIGURES)) {
            links.add(new Link("/office/statistics", "office.nav.statistics", 0));
        }
        if (actor.canAnywhere(Action.READ_FIGURES) || actor.canAnywhere(Action.READ_AUDIT)) {
            links.add(new Link("/office/reports", "office.nav.reports", 0));
        }
        if (actor.canAnywhere(Action.ADMINISTER)) {
            links.add(new Link("/office/bodies", "office.nav.bodies", 0));
            links.add(new Link("/office/people", "office.nav.people", 0));
            links.add(new Link("/office/letters/sources", "office.nav.letter-sources", 0));
            links.add(new Link("/office/opinion/feeds", "office.nav.feeds", 0));
        }
        Optional<Body> root = bodies.findRoot();
        if (root.filter(r -> actor.can(Action.ADMINISTER, r.path())).isPresent()) {
            links.add(new Link("/office/calendar", "office.nav.calendar", 0));
            links.add(new Link("/office/messages", "courier.nav", 0));
        }
        if (root.filter(r -> actor.can(Action.READ_AUDIT, r.path())).isPresent()) {
            links.add(new Link("/office/audit", "office.nav.audit", 0));
        }
        links.add(new Link("/office/password", "office.nav.password", 0));
        return links;
    }

    /// An edition's page belongs to the documents in the navigation, an instruction to the
    /// bulletins.
    private static String shownPath(HttpServletRequest request) {
        return Objects.toString(request.getRequestURI(), "")
                .replaceFirst("^/office/editions/", "/office/documents/")
                .replaceFirst("^/office/instructions(?=/|$)", "/office/bulletins/instructions");
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken()
                : "";
    }
}
