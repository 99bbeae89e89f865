package org.gongkai.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The one place that knows which pages of the office show personal data that is not public, and
/// records that they were read (domain rule 9). It stands between the work and the page: what could
/// not be recorded is not shown.
@Configuration(proxyBeanMethods = false)
class PersonalDataReads implements WebMvcConfigurer, HandlerInterceptor {

    /// Findings of these rules quote what belongs to a person.
    private static final List<String> PERSONAL =
            List.of(
                    "ID_CARD",
                    "MOBILE",
                    "BANK_CARD",
                    "EMAIL",
                    "ADDRESS",
                    "BIRTH_DATE",
                    "PASSPORT",
                    "VEHICLE_PLATE",
                    "MESSENGER",
                    "SENSITIVE_COLUMN");

    private final AuditTrail audit;
    private final JdbcClient jdbc;

    PersonalDataReads(AuditTrail audit, JdbcClient jdbc) {
        this.audit = audit;
        this.jdbc = jdbc;
    }

    private record Read(String action, String subject) {}

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/office/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        String reader = request.getRemoteUser();
        if (reader == null || !shows(response, page)) return;
        read(request).ifPresent(read -> audit.read(reader, read.action(), read.subject()));
    }

    /// A page, or a form that was refused and is shown again; no redirect and no error.
    private static boolean shows(HttpServletResponse response, @Nullable ModelAndView page) {
        String view = page == null ? null : page.getViewName();
        return (view == null || !view.startsWith("redirect:")) && response.getStatus() < 300;
    }

    private Optional<Read> read(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return switch (String.valueOf(pattern)) {
            case "/office/people" ->
                    Optional.of(new Read("organization.read-accounts", "accounts"));
            case "/office/bodies/{code}/posts" ->
                    Optional.of(
                            new Read("organization.read-posts", "body/" + part(request, "code")));
            case "/office/requests", "/office/requests/find" ->
                    Optional.of(new Read("request.read-list", "requests"));
            case "/office/messages", "/office/messages.csv" ->
                    Optional.of(new Read("courier.read-messages", "messages"));
            case "/office/letters", "/office/letters/find" ->
                    Optional.of(new Read("letter.read-list", "letters"));
            case "/office/letters/import/{id:\\d{1,18}}",
                    "/office/letters/import/{id:\\d{1,18}}/{result:new|again|bad}",
                    "/office/letters/import/{id:\\d{1,18}}/bad.csv" ->
                    Optional.of(
                            new Read("letter.read-import", "letter-import/" + part(request, "id")));
            case "/office/letters/caller" -> Optional.of(new Read("letter.find-caller", "letters"));
            case "/office/opinion",
                    "/office/opinion/find",
                    "/office/opinion/sort",
                    "/office/opinion/figures/list" ->
                    Optional.of(new Read("opinion.read-list", "opinion"));
            case "/office/opinion/{id:\\d{1,18}}" ->
                    Optional.of(new Read("opinion.read-item", "opinion/" + part(request, "id")));
            case "/office/opinion/topics/{id:\\d{1,18}}" ->
                    Optional.of(new Read("opinion.read-topic", "topic/" + part(request, "id")));
            case "/office/audit", "/office/audit.csv" ->
                    Optional.of(new Read("audit.read", "audit"));
            case "/office/editions/{id}",
                    "/office/editions/{id}/findings",
                    "/office/editions/{id}/attachments",
                    "/office/editions/{id}/difference" ->
                    findings(part(request, "id"), "edition_id", "edition/");
            case "/office/files/{attachmentId}" ->
                    findings(part(request, "attachmentId"), "attachment_id", "attachment/");
            default -> Optional.empty();
        };
    }

    private Optional<Read> findings(String id, String column, String subject) {
        boolean personal =
                id.matches("\\d{1,18}")
                        && jdbc.sql(
                                        """
                                        SELECT EXISTS (
                                            SELECT FROM publication.finding
                                            WHERE rule IN (:personal) AND
                                        """
                                                + (column.equals("edition_id")
                                                        ? " edition_id = :id)"
                                                        : " attachment_id = :id)"))
                                .param("personal", PERSONAL)
                                .param("id", Long.parseLong(id))
                                .query(Boolean.class)
                                .single();
        return personal
                ? Optional.of(new Read("publication.read-findings", subject + id))
                : Optional.empty();
    }

    private static String part(HttpServletRequest request, String name) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> parts
                ? String.valueOf(parts.get(name))
                : "";
    }
}
