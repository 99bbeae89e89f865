package org.gongkai.publication.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Turns what Word, WPS and editors put on the clipboard into plain structure, before the policy
/// decides. This is tidying only; safety is the policy's.
final class PastedText {

    private static final Set<String> GONE =
            Set.of(
                    "script",
                    "style",
                    "iframe",
                    "object",
                    "embed",
                    "svg",
                    "math",
                    "template",
                    "noscript",
                    "noframes",
                    "noembed",
                    "xmp",
                    "plaintext",
                    "textarea",
                    "select",
                    "title",
                    "head",
                    "meta",
                    "link",
                    "base",
                    "frame",
                    "frameset",
                    "applet",
                    "audio",
                    "video",
                    "canvas",
                    "xml",
                    "listing");
    private static final Pattern BLANK = Pattern.compile("[\\s\u00a0\u3000\u200b\ufeff]*");
    private static final Pattern INDENT = Pattern.compile("^[\\s\u00a0\u3000\u200b\ufeff]+");
    private static final Pattern ALIGN =
            Pattern.compile("(?i)(?:^|;)\\s*text-align\\s*:\\s*(left|center|right|justify)");
    private static final Pattern BOLD =
            Pattern.compile("(?i)(?:^|;)\\s*font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)");
    private static final Pattern UNDERLINE =
            Pattern.compile("(?i)(?:^|;)\\s*text-decoration[a-z-]*\\s*:[^;]*underline");
    private static final Pattern RAISED =
            Pattern.compile("(?i)(?:^|;)\\s*vertical-align\\s*:\\s*(super|sub)\\b");

    private PastedText() {}

    static void tidy(Element body) {
        removeForeign(body);
        PastedLists.rebuild(body);
        for (Element element : body.select("*")) {
            align(element);
        }
        for (Element word : body.select("span,font,center,label")) {
            unwrapKeepingEmphasis(word);
        }
        for (Element prefixed : body.select("*")) {
            if (prefixed.tagName().indexOf(':') > 0) {
                prefixed.unwrap();
            }
        }
        makeParagraphs(body);
        for (Element block : body.select("p,li,h1,h2,h3,h4,h5,h6")) {
            removeIndent(block);
        }
        removeEmpty(body);
    }

    private static void removeForeign(Element body) {
        for (Element element : body.select("*")) {
            if (GONE.contains(element.normalName())) {
                element.remove();
            }
        }
        var comments = body.nodeStream(Comment.class).toList();
        comments.forEach(Node::remove);
    }

    private static void align(Element element) {
        var style = ALIGN.matcher(element.attr("style"));
        String asked = style.find() ? style.group(1) : element.attr("align");
        String alignment = asked.toLowerCase(Locale.ROOT);
        if (element.normalName().equals("center")) {
            element.tagName("div");
            alignment = "center";
        }
        if (Set.of("center", "right").contains(alignment)
                || (alignment.equals("justify") && isCellOrTable(element))) {
            element.attr("class", "align-" + alignment);
        } else if (!element.className().matches("align-(left|center|right|justify)")) {
            element.removeAttr("class");
        }
    }

    private static boolean isCellOrTable(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    private static void unwrapKeepingEmphasis(Element word) {
        String style = word.attr("style");
        var raised = RAISED.matcher(style);
        if (word.hasText()) {
            if (BOLD.matcher(style).find()) {
                wrapContent(word, "strong");
            }
            if (UNDERLINE.matcher(style).find()) {
                wrapContent(word, "u");
            }
            if (raised.find()) {
                wrapContent(word, raised.group(1).equalsIgnoreCase("super") ? "sup" : "sub");
            }
        }
        if (!word.nameIs("div")) {
            word.unwrap();
        }
    }

    private static void wrapContent(Element word, String tag) {
        var wrapper = new Element(tag);
        for (Node child : List.copyOf(word.childNodes())) {
            wrapper.appendChild(child);
        }
        word.appendChild(wrapper);
    }

    /// A division that holds only words is a paragraph.
    private static void makeParagraphs(Element body) {
        for (Element division : body.select("div")) {
            if (division.children().stream().noneMatch(Element::isBlock)) {
                division.tagName("p");
            }
        }
    }

    /// Two full-width blanks before a paragraph are an indent; the style sheet makes it.
    private static void removeIndent(Element block) {
        for (Node node = block.firstChild(); node != null; node = node.firstChild()) {
            if (node instanceof TextNode text) {
                text.text(INDENT.matcher(text.getWholeText()).replaceFirst(""));
                return;
            }
            if (!(node instanceof Element element) || element.isBlock() || element.nameIs("br")) {
                return;
            }
        }
    }

    private static void removeEmpty(Element body) {
        for (Element element :
                body.select("p,strong,b,em,i,u,s,sup,sub,h1,h2,h3,h4,h5,h6,div").reversed()) {
            boolean blank = BLANK.matcher(element.wholeText()).matches();
            if (blank && element.select("img,hr,table").isEmpty() && element.parent() != null) {
                element.remove();
            }
        }
    }
}
