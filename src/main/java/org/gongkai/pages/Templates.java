package org.gongkai.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The compiled templates of `src/main/jte`.
@Component
public class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    public Templates() {
        engine.setBinaryStaticContent(true);
    }

    /// Renders a template to UTF-8 bytes.
    ///
    /// @param name path without `.jte`: `portal/home`
    public Utf8ByteOutput render(String name, Map<String, Object> parameters) {
        var output = new Utf8ByteOutput();
        engine.render(name + ".jte", parameters, output);
        return output;
    }

    /// Answers from a filter, before anybody asked which language the reader wants: in Chinese.
    public void answer(
            HttpServletResponse response, int status, String name, Map<String, Object> parameters)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try {
            render(name, parameters).writeTo(response.getOutputStream());
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    public boolean has(String name) {
        return engine.hasTemplate(name + ".jte");
    }
}
