package org.gongkai.publication.text;

import org.jsoup.Jsoup;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// The one policy that cleans HTML.
public final class RichText {

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "h2",
                            "h3",
                            "h4",
                            "ul",
                            "ol",
                            "li",
                            "strong",
                            "b",
                            "em",
                            "u",
                            "br",
                            "table",
                            "caption",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "a",
                            "sup",
                            "sub",
                            "blockquote")
                    .allowAttributes("colspan", "rowspan", "scope")
                    .onElements("th", "td")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowStandardUrlProtocols()
                    .toFactory();

    private RichText() {}

    public static String clean(String html) {
        return POLICY.sanitize(html);
    }

    public static String plain(String html) {
        return Jsoup.parse(html).wholeText();
    }

    /// A single line of plain text.
    public static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
