package org.gongkai.publication.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Word pastes a list as paragraphs with a bullet or a number typed before each. Where that is
/// plain to see they become a real list; numbers of official style (一、 （一） 1．) are part of the
/// wording and stay as they are.
final class PastedLists {

    private static final Pattern LEVEL =
            Pattern.compile("(?i)mso-list\\s*:\\s*l\\d+\\s+level(\\d)");
    private static final Pattern BULLET =
            Pattern.compile(
                    "^[\\s\u00a0]*([·•●○▪■□◆➢✓\u00a7\uf0b7\uf06c\uf0a7\uf06e\uf0d8\uf0fc*oüØvlnu-])[\\s\u00a0\u3000]+");
    private static final Pattern NUMBER =
            Pattern.compile("^[\\s\u00a0]*(\\d{1,3})[.)][\\s\u00a0\u3000]+");

    private PastedLists() {}

    private record Item(int level, boolean ordered, int number) {}

    private record Open(int level, boolean ordered, Element list) {}

    static void rebuild(Element body) {
        Deque<Open> open = new ArrayDeque<>();
        @Nullable Node last = null;
        for (Element paragraph : body.select("p,div,h1,h2,h3,h4,h5,h6")) {
            Optional<Item> item = isListParagraph(paragraph) ? item(paragraph) : Optional.empty();
            if (item.isEmpty()) {
                continue;
            }
            if (last == null || !follows(paragraph, last)) {
                open.clear();
            }
            Element list = listFor(item.get(), open, paragraph);
            var entry = new Element("li");
            removeMarker(paragraph);
            for (Node child : List.copyOf(paragraph.childNodes())) {
                entry.appendChild(child);
            }
            list.appendChild(entry);
            paragraph.remove();
            last = open.getLast().list();
        }
    }

    private static boolean isListParagraph(Element paragraph) {
        return paragraph.className().startsWith("MsoListParagraph")
                || paragraph.attr("style").toLowerCase(Locale.ROOT).contains("mso-list:");
    }

    private static Optional<Item> item(Element paragraph) {
        Matcher level = LEVEL.matcher(paragraph.attr("style"));
        int depth = level.find() ? Integer.parseInt(level.group(1)) : 1;
        String text = paragraph.wholeText();
        Matcher number = NUMBER.matcher(text);
        if (number.find()) {
            return Optional.of(new Item(depth, true, Integer.parseInt(number.group(1))));
        }
        return BULLET.matcher(text).find()
                ? Optional.of(new Item(depth, false, 0))
                : Optional.empty();
    }

    /// Whether only blanks lie between the list so far and this paragraph.
    private static boolean follows(Element paragraph, Node list) {
        Node before = paragraph.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return list.equals(before);
    }

    private static Element listFor(Item item, Deque<Open> open, Element paragraph) {
        while (!open.isEmpty() && open.peek().level() > item.level() && open.size() > 1) {
            open.pop();
        }
        Open current = open.peek();
        boolean same =
                current != null
                        && current.ordered() == item.ordered()
                        && current.level() >= item.level();
        if (same) {
            return current.list();
        }
        var list = new Element(item.ordered() ? "ol" : "ul");
        if (item.number() > 1) {
            list.attr("start", String.valueOf(item.number()));
        }
        Element parent = current == null ? null : current.list().lastElementChild();
        if (parent != null && current.level() < item.level()) {
            parent.appendChild(list);
        } else {
            open.clear();
            paragraph.before(list);
        }
        open.push(new Open(item.level(), item.ordered(), list));
        return list;
    }

    /// Takes the typed bullet or number away: Word marks it, otherwise it is the start of the text.
    private static void removeMarker(Element paragraph) {
        for (Element marked : paragraph.select("[style*=mso-list]")) {
            if (!marked.equals(paragraph)
                    && marked.attr("style")
                            .toLowerCase(Locale.ROOT)
                            .replace(" ", "")
                            .contains("mso-list:ignore")) {
                marked.remove();
                return;
            }
        }
        Matcher marker = NUMBER.matcher(paragraph.wholeText());
        if (!marker.find()) {
            marker = BULLET.matcher(paragraph.wholeText());
            marker.find();
        }
        cut(paragraph, marker.end());
    }

    private static void cut(Element paragraph, int characters) {
        int left = characters;
        for (TextNode text : paragraph.nodeStream(TextNode.class).toList()) {
            String words = text.getWholeText();
            int here = Math.min(left, words.length());
            text.text(words.substring(here));
            left -= here;
            if (left == 0) {
                return;
            }
        }
    }
}
