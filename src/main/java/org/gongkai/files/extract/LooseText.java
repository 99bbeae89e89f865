package org.gongkai.files.extract;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/// Text of XML parts whose structure does not matter: text runs, cached values and comment bodies,
/// a piece for each paragraph or entry.
final class LooseText implements Xml.Listener {

    private static final Set<String> TEXT = Set.of("t", "v", "text", "delText", "f");
    private static final Set<String> BREAKS =
            Set.of("p", "pt", "si", "comment", "threadedComment", "cm", "cell", "rv");

    private final Sink sink;
    private final String place;
    private final StringBuilder piece = new StringBuilder();
    private boolean inText;

    LooseText(Sink sink, String place) {
        this.sink = sink;
        this.place = place;
    }

    @Override
    public void start(String element, XMLStreamReader at) throws IOException {
        inText = TEXT.contains(element);
        String value = Xml.attribute(at, "v");
        if (value != null) {
            sink.part(place, value);
        }
        String author = Xml.attribute(at, "author");
        if (author != null && element.equals("comment")) {
            sink.part(place + "作者", author);
        }
    }

    @Override
    public void text(String text) {
        if (inText) {
            piece.append(text);
        }
    }

    @Override
    public void end(String element) throws IOException {
        inText = false;
        if (BREAKS.contains(element)) {
            flush();
        }
    }

    private void flush() throws IOException {
        sink.part(place, piece.toString());
        piece.setLength(0);
    }
}
