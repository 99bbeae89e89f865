package org.gongkai.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What in a page would run.
final class Live {

    private Live() {}

    static List<String> partsOf(Document page) {
        var live = new ArrayList<String>();
        for (Element element : page.getAllElements()) {
            if (element.nameIs("script") && !element.hasAttr("src") && isProgram(element)) {
                live.add(element.outerHtml());
            }
            if (element.nameIs("iframe") || element.nameIs("object") || element.nameIs("embed")) {
                live.add(element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value = attribute.getValue().replaceAll("[\\p{Cntrl}\\s]", "");
                boolean address = List.of("href", "src", "action", "formaction").contains(name);
                boolean runs =
                        value.toLowerCase(Locale.ROOT)
                                .matches("(?:javascript|vbscript|data:text).*");
                if (name.startsWith("on") || (address && runs)) live.add(element.outerHtml());
            }
        }
        return live;
    }

    /// Structured data for search engines is a script element that never runs.
    private static boolean isProgram(Element script) {
        return !script.attr("type").equals("application/ld+json");
    }
}
