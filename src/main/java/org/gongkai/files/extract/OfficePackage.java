package org.gongkai.files.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/// The zip package of a new-style office file or an OFD, and what all of them have in common:
/// properties, links to the outside, pictures and files within.
final class OfficePackage implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?!.*\\d)");

    private static final Pattern XML_PART = Pattern.compile("(?is).*\\.(xml|rels|vml)");

    private final OfficeParts parts;
    private final Sink sink;
    private final Extractor inner;

    OfficePackage(Path file, Sink sink, Extractor inner) throws IOException {
        this.parts = new OfficeParts(file);
        this.sink = sink;
        this.inner = inner;
        for (String name : parts.names()) {
            if (XML_PART.matcher(name).matches()) {
                try (var in = parts.open(name)) {
                    Xml.refuseDocumentType(in);
                }
            }
        }
    }

    /// Names of the entries that match, ordered by the number in them.
    List<String> list(String pattern) {
        var found =
                new ArrayList<>(parts.names().stream().filter(n -> n.matches(pattern)).toList());
        found.sort(Comparator.comparingInt(OfficePackage::number).thenComparing(n -> n));
        return found;
    }

    /// The last number in the name: `ppt/slides/slide12.xml` is 12.
    static int number(String name) {
        Matcher matcher = NUMBER.matcher(name);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    void xml(String name, Xml.Listener listener) throws IOException {
        parts.xml(name, listener);
    }

    Map<String, String> relations(String name) throws IOException {
        return parts.relations(name);
    }

    void properties() throws IOException {
        for (String name : list("docProps/(core|app|custom)\\.xml")) {
            xml(name, new PropertyListener(sink));
        }
    }

    void externalLinks() throws IOException {
        for (String name : list(".*\\.rels")) {
            xml(
                    name,
                    new Xml.Listener() {
                        @Override
                        public void start(String element, XMLStreamReader at) throws IOException {
                            if (Xml.attribute(at, "TargetMode", "").equals("External")) {
                                sink.part("链接地址", Xml.attribute(at, "Target", ""));
                            }
                        }
                    });
        }
    }

    /// Files put into the document, and a note on pictures.
    void embedded(String folders, String pictures) throws IOException {
        for (String name : list(folders)) {
            try (var in = parts.open(name)) {
                inner.readInner(in, "嵌入文件 " + name.substring(name.lastIndexOf('/') + 1));
            }
        }
        int count = list(pictures).size();
        if (count > 0) {
            sink.note("内有 " + count + " 张图片，机器读不出图片里的文字，请人工查看。");
        }
    }

    /// Parts that are not in the main flow of text: charts, diagrams, drawings.
    void looseText(String pattern, String place) throws IOException {
        for (String name : list(pattern)) {
            xml(name, new LooseText(sink, place));
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
