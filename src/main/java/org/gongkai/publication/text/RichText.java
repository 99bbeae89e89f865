package org.gongkai.publication.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// The one policy for HTML written or pasted by people.
///
/// Kept: headings, paragraphs, lists, tables with their spans, alignment (as the classes
/// `align-left|center|right|justify`, so that the pages need no inline styles), bold, italics,
/// underline, strike, sup, sub, links (http, https, mailto, relative; always `rel="noopener"`), and
/// pictures from our own `/files/` addresses. Everything else goes: scripts, handlers, styles,
/// frames, drawings, formulas, forms, other addresses.
///
/// A page has one main heading, its title; a first-level heading within the text therefore becomes
/// one of the second level. Headings get the ids `sec-1`, `sec-2`… for the table of contents.
public final class RichText {

    private static final String[] BLOCKS = {
        "p",
        "div",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "pre",
        "hr",
        "br",
        "figure",
        "figcaption",
        "table",
        "caption",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "th",
        "td"
    };
    private static final String[] WORDS = {
        "b", "strong", "i", "em", "u", "s", "del", "ins", "sup", "sub", "code", "a"
    };
    private static final String[] HEADINGS = {"h2", "h3", "h4", "h5", "h6"};
    private static final Pattern FULL_WIDTH =
            Pattern.compile("&#x(ff(?!02|06|07|1c|1e)[0-9a-f]{2});");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern OUR_FILE =
            Pattern.compile("/files/(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9/_.-]{0,300}");

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(BLOCKS)
                    .allowElements(WORDS)
                    .allowElements("img")
                    .allowUrlProtocols("http", "https", "mailto")
                    .allowAttributes("href")
                    .matching(RichText::ownOrKnownAddress)
                    .onElements("a")
                    .requireRelsOnLinks("noopener")
                    .allowAttributes("src")
                    .matching(OUR_FILE)
                    .onElements("img")
                    .allowAttributes("alt")
                    .onElements("img")
                    .allowAttributes("width", "height")
                    .matching(NUMBER)
                    .onElements("img")
                    .allowAttributes("colspan", "rowspan")
                    .matching(NUMBER)
                    .onElements("th", "td")
                    .allowAttributes("scope")
                    .matching(true, "row", "col", "rowgroup", "colgroup")
                    .onElements("th")
                    .allowAttributes("start")
                    .matching(NUMBER)
                    .onElements("ol")
                    .allowAttributes("class")
                    .matching(Pattern.compile("align-(?:left|center|right|justify)"))
                    .onElements("p", "div", "h2", "h3", "h4", "h5", "h6", "th", "td", "table")
                    .allowAttributes("id")
                    .matching(Pattern.compile("sec-[1-9]\\d{0,3}"))
                    .onElements(HEADINGS)
                    .toFactory();

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\s]+");

    private RichText() {}

    /// A heading of the table of contents; `level` is 2 to 6.
    public record Heading(int level, String id, String text) {}

    /// The clean form of any HTML. Cleaning what is clean changes nothing.
    public static String clean(String html) {
        Document parsed = Jsoup.parseBodyFragment(html);
        PastedText.tidy(parsed.body());
        nameHeadings(parsed.body());
        parsed.outputSettings().prettyPrint(false);
        return readable(POLICY.sanitize(parsed.body().html()));
    }

    /// The text alone, a line for each block, cells of a row parted by tabs: for the search, for
    /// screening, for the difference of two versions.
    public static String plain(String html) {
        return PlainBlocks.of(Jsoup.parseBodyFragment(html).body());
    }

    /// One line of plain text, as a form field holds it: no line breaks, tabs or control
    /// characters.
    public static String line(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }

    /// The headings of clean HTML, in order.
    public static List<Heading> outline(String cleanHtml) {
        return Jsoup.parseBodyFragment(cleanHtml).body().select(String.join(",", HEADINGS)).stream()
                .filter(h -> !h.id().isEmpty() && h.hasText())
                .map(h -> new Heading(h.tagName().charAt(1) - '0', h.id(), h.text()))
                .toList();
    }

    /// The policy writes full-width punctuation as character references. They are put back, except
    /// for those that an old character set might turn into markup.
    private static String readable(String sanitized) {
        return FULL_WIDTH
                .matcher(sanitized)
                .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
    }

    private static void nameHeadings(Element body) {
        body.select("h1").tagName("h2");
        int number = 0;
        for (Element heading : body.select(String.join(",", HEADINGS))) {
            heading.attr("id", "sec-" + ++number);
        }
    }

    /// Keeps an address of a known protocol or a relative one; `//elsewhere` is not relative, and a
    /// backslash makes browsers see it as one.
    private static @Nullable String ownOrKnownAddress(
            String element, String attribute, String value) {
        String address = value.strip();
        boolean strange = address.startsWith("//") || address.indexOf('\\') >= 0;
        return strange
                ? null
                : AttributePolicy.IDENTITY_ATTRIBUTE_POLICY.apply(element, attribute, address);
    }
}
