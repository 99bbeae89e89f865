package org.gongkai.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Lets a controller answer with the name of a template.
@Component
class TemplateViews implements ViewResolver, Ordered {

    private final Templates templates;

    TemplateViews(Templates templates) {
        this.templates = templates;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return templates.has(name) ? new TemplateView(templates, name) : null;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 10;
    }

    private record TemplateView(Templates templates, String name) implements View {

        @Override
        public String getContentType() {
            return "text/html";
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws Exception {
            var parameters = new HashMap<String, Object>();
            if (model != null) {
                model.forEach((key, value) -> {
                    // Spring adds binding results under dotted names; templates never take those
                    if (value != null && !key.contains(".")) parameters.put(key, value);
                });
            }
            var output = templates.render(name, parameters);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
