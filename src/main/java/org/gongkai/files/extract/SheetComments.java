package org.gongkai.files.extract;

import java.io.IOException;
import javax.xml.stream.XMLStreamReader;

/// The comments on the cells of a sheet, and their authors.
final class SheetComments implements Xml.Listener {

    private final Sink sink;
    private final StringBuilder text = new StringBuilder();
    private String reference = "";
    private boolean inText;

    SheetComments(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void start(String element, XMLStreamReader at) {
        inText = element.equals("t") || element.equals("text") || element.equals("author");
        if (element.equals("comment") || element.equals("threadedComment")) {
            reference = Xml.attribute(at, "ref", "");
            text.setLength(0);
        }
    }

    @Override
    public void text(String more) {
        if (inText) {
            text.append(more);
        }
    }

    @Override
    public void end(String element) throws IOException {
        inText = false;
        switch (element) {
            case "author" -> flush("批注作者");
            case "comment", "threadedComment" -> flush(reference + "的批注");
            default -> {
                return;
            }
        }
    }

    private void flush(String place) throws IOException {
        sink.part(place, text.toString());
        text.setLength(0);
    }
}
