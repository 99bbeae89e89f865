package org.gongkai.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
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

    public boolean has(String name) {
        return engine.hasTemplate(name + ".jte");
    }
}
