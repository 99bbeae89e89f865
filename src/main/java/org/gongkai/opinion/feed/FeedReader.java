package org.gongkai.opinion.feed;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.files.Sha256;
import org.gongkai.opinion.Post;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Reads Atom, RSS 2 and RSS 1. Entities of a feed's own and everything they could reach are not
/// read at all.
final class FeedReader {

    /// Feeds hold some dozens; a longer one is read as far as this.
    static final int MOST_ENTRIES = 500;

    private static final Set<String> ROOTS = Set.of("feed", "rss", "RDF");
    private static final Set<String> ENTRIES = Set.of("entry", "item");

    private final XMLStreamReader xml;
    private final URI base;

    private FeedReader(XMLStreamReader xml, URI base) {
        this.xml = xml;
        this.base = base;
    }

    /// @param base against which links are read that are not whole
    static List<FeedEntry> read(String text, URI base) throws FeedProblem {
        try {
            return new FeedReader(factory().createXMLStreamReader(new StringReader(text)), base)
                    .entries();
        } catch (XMLStreamException notXml) {
            throw new FeedProblem(FeedProblem.Kind.NOT_XML);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private List<FeedEntry> entries() throws XMLStreamException, FeedProblem {
        var entries = new ArrayList<FeedEntry>();
        boolean rootSeen = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new FeedProblem(FeedProblem.Kind.NOT_XML);
            }
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            if (!rootSeen) {
                if (!ROOTS.contains(xml.getLocalName())) {
                    throw new FeedProblem(FeedProblem.Kind.NOT_FEED);
                }
                rootSeen = true;
            } else if (ENTRIES.contains(xml.getLocalName()) && entries.size() < MOST_ENTRIES) {
                FeedEntry entry = entry();
                if (!entry.post().heading().isEmpty()) entries.add(entry);
            }
        }
        return entries;
    }

    /// The reader stands at the beginning of an entry, and after it at its end.
    private FeedEntry entry() throws XMLStreamException, FeedProblem {
        var parts = new HashMap<String, String>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String name = xml.getLocalName();
            if (name.equals("link")) {
                String link = link();
                if (!link.isEmpty()) parts.putIfAbsent("link", link);
            } else if (name.equals("guid") && !"false".equals(attribute("isPermaLink"))) {
                String guid = inner();
                parts.putIfAbsent("guid", guid);
                parts.putIfAbsent("permalink", guid);
            } else {
                parts.putIfAbsent(name, inner());
            }
        }
        return new FeedEntry(post(parts), FeedDates.first(parts));
    }

    private Post post(Map<String, String> parts) {
        String link = whole(first(parts, "link", "permalink"));
        String text = plain(first(parts, "encoded", "content", "description", "summary"));
        String title = cut(plain(first(parts, "title")), Post.LONGEST_TITLE);
        String number = first(parts, "id", "guid");
        if (number.isEmpty() && link.isEmpty()) {
            // known again by what it says
            number = Sha256.of((title + text).getBytes(StandardCharsets.UTF_8)).hex();
        }
        return new Post(
                title,
                cut(plain(first(parts, "author", "creator")), Post.LONGEST_AUTHOR),
                cut(text, Post.LONGEST_TEXT),
                link,
                cut(number, Post.LONGEST_NUMBER));
    }

    private static String first(Map<String, String> parts, String... names) {
        for (String name : names) {
            String part = parts.getOrDefault(name, "").strip();
            if (!part.isEmpty()) return part;
        }
        return "";
    }

    /// The address of a page; whatever else it may be is left out.
    private String whole(String link) {
        try {
            String whole = base.resolve(link.strip()).toString();
            return Post.isLink(whole) && whole.length() <= Post.LONGEST_LINK ? whole : "";
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /// The address of an entry's page: in RSS inside the element, in Atom at it.
    private String link() throws XMLStreamException, FeedProblem {
        String rel = attribute("rel");
        String href = attribute("href");
        String inside = inner();
        if (href == null) return inside;
        return rel == null || rel.equals("alternate") ? href : "";
    }

    private @Nullable String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /// The words inside the element the reader stands at, with those of elements inside it; an
    /// author's name without address and mail.
    private String inner() throws XMLStreamException, FeedProblem {
        var words = new StringBuilder();
        var name = new StringBuilder();
        String inside = "";
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    inside = xml.getLocalName();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    inside = "";
                    words.append(' ');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (words.length() <= 10 * Post.LONGEST_TEXT) words.append(xml.getText());
                    if (inside.equals("name")) name.append(xml.getText());
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new FeedProblem(FeedProblem.Kind.NOT_XML);
                default -> {}
            }
        }
        return name.isEmpty() ? words.toString().strip() : name.toString().strip();
    }

    /// What is meant to be HTML, as words; paragraphs stay apart.
    private static String plain(String html) {
        if (!html.contains("<") && !html.contains("&")) return html;
        var page = Jsoup.parse(html);
        page.select("script, style").remove();
        page.select("p, br, div, li").before("\\n");
        return page.text().replace("\\n", "\n").replaceAll(" *\n[ \n]*", "\n").strip();
    }

    private static String cut(String words, int longest) {
        if (words.length() <= longest) return words;
        int end = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
        return words.substring(0, end);
    }
}
