package org.gongkai.report.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The lines and tables of a Word document (docx). Page headers and footers are in other parts and
/// stay out by themselves.
final class DocxText {

    static final String PART = "word/document.xml";

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// Where blocks go: the document, then the cell being read.
    private final Deque<List<Block>> blocks = new ArrayDeque<>();

    private final Deque<List<Block.Row>> rows = new ArrayDeque<>();
    private final Deque<List<Block.Cell>> cells = new ArrayDeque<>();
    private final Deque<Span> spans = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();

    private static final class Span {
        int columns = 1;
        boolean continued;
    }

    private DocxText() {}

    static List<Block> of(byte[] xml) throws UnreadableReport {
        var text = new DocxText();
        text.blocks.push(new ArrayList<>());
        try {
            XMLStreamReader reader = XmlOfZip.reader(xml);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    text.start(reader);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    text.end(reader.getLocalName());
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableReport("Word 文件损坏，打不开", e);
        }
        return text.blocks.getLast();
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "t" -> line.append(reader.getElementText());
            case "tab" -> line.append(' ');
            case "br", "cr" -> endLine();
            case "Fallback" -> skip(reader); // says again what its Choice said
            case "tbl" -> {
                endLine();
                rows.push(new ArrayList<>());
            }
            case "tr" -> cells.push(new ArrayList<>());
            case "tc" -> {
                blocks.push(new ArrayList<>());
                spans.push(new Span());
            }
            case "gridSpan" -> {
                String columns =
                        Objects.requireNonNullElse(reader.getAttributeValue(WORD, "val"), "");
                if (!spans.isEmpty() && columns.matches("\\d{1,4}")) {
                    spans.element().columns = Integer.parseInt(columns);
                }
            }
            case "vMerge" -> {
                if (!spans.isEmpty()) {
                    spans.element().continued =
                            !"restart".equals(reader.getAttributeValue(WORD, "val"));
                }
            }
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endLine();
            case "tc" -> {
                endLine();
                Span span = spans.pop();
                List<Block> content = blocks.pop();
                if (!cells.isEmpty()) {
                    cells.element().add(new Block.Cell(span.columns, 1, span.continued, content));
                }
            }
            case "tr" -> {
                List<Block.Cell> row = cells.pop();
                if (!rows.isEmpty()) {
                    rows.element().add(new Block.Row(row));
                }
            }
            case "tbl" -> blocks.element().add(new Block.Table(rows.pop()));
            default -> {}
        }
    }

    private void endLine() {
        if (!line.isEmpty()) {
            blocks.element().add(new Block.Words(line.toString().replace('\n', ' ')));
            line.setLength(0);
        }
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            depth +=
                    event == XMLStreamConstants.START_ELEMENT
                            ? 1
                            : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
