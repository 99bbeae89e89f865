package org.gongkai.files.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/// WordprocessingML: a part for each paragraph, with its number or its place in a table. Deleted
/// text of tracked changes and field codes are in the file, so they are read too.
final class WordListener implements Xml.Listener {

    private static final Set<String> TEXT = Set.of("t", "delText", "instrText", "delInstrText");

    private final Sink sink;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private boolean inText;
    private boolean inRun;
    private int paragraph;
    private int table;

    WordListener(Sink sink) {
        this.sink = sink;
    }

    private static final class Table {
        private final int number;
        private int row;
        private int cell;

        Table(int number) {
            this.number = number;
        }
    }

    /// The fallback of alternate content says the same once more for old programs.
    @Override
    public boolean skips(String element) {
        return element.equals("Fallback");
    }

    @Override
    public void start(String element, XMLStreamReader at) throws IOException {
        inText = TEXT.contains(element);
        switch (element) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "r" -> inRun = true;
            case "tab", "ptab" -> append(inRun ? "\t" : "");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "tbl" -> tables.push(new Table(++table));
            case "tr" -> nextRow();
            case "tc" -> nextCell();
            case "comment" -> sink.part("作者", Xml.attribute(at, "author", ""));
            case "docPr", "cNvPr" -> sink.part("图片说明", Xml.attribute(at, "descr", ""));
            default -> {
                return;
            }
        }
    }

    @Override
    public void text(String text) {
        if (inText) {
            append(text);
        }
    }

    @Override
    public void end(String element) throws IOException {
        inText = false;
        switch (element) {
            case "r" -> inRun = false;
            case "p" -> endParagraph();
            case "tbl" -> tables.poll();
            default -> {
                return;
            }
        }
    }

    private void endParagraph() throws IOException {
        StringBuilder text = paragraphs.poll();
        if (text == null) {
            return;
        }
        Table in = tables.peek();
        if (in == null) {
            paragraph++;
        }
        sink.part(
                in == null
                        ? "第" + paragraph + "段"
                        : "表格" + in.number + " › 第" + in.row + "行第" + in.cell + "列",
                text.toString());
    }

    private void nextRow() {
        Table in = tables.peek();
        if (in != null) {
            in.row++;
            in.cell = 0;
        }
    }

    private void nextCell() {
        Table in = tables.peek();
        if (in != null) {
            in.cell++;
        }
    }

    private void append(String text) {
        StringBuilder open = paragraphs.peek();
        if (open != null) {
            open.append(text);
        }
    }
}
