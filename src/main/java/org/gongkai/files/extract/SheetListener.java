package org.gongkai.files.extract;

import java.io.IOException;
import java.util.BitSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;

/// One sheet: a part for each cell, marked when its row or column is hidden.
final class SheetListener implements Xml.Listener {

    private static final Set<String> PRINT_TEXT =
            Set.of(
                    "oddHeader",
                    "oddFooter",
                    "evenHeader",
                    "evenFooter",
                    "firstHeader",
                    "firstFooter");
    private static final int MAX_COLUMNS = 16_384;

    private final Sink sink;
    private final SharedStrings strings;
    private final DateStyles styles;
    private final BitSet hiddenColumns = new BitSet();
    private final StringBuilder value = new StringBuilder();
    private boolean hiddenRow;
    private boolean inValue;
    private String reference = "";
    private String type = "";
    private int style;

    SheetListener(Sink sink, SharedStrings strings, DateStyles styles) {
        this.sink = sink;
        this.strings = strings;
        this.styles = styles;
    }

    @Override
    public boolean skips(String element) {
        return element.equals("rPh");
    }

    @Override
    public void start(String element, XMLStreamReader at) throws IOException {
        switch (element) {
            case "col" -> noteColumns(at);
            case "row" -> hiddenRow = Xml.isOn(at, "hidden");
            case "c" -> startCell(at);
            case "v", "t" -> inValue = true;
            case "formula1", "formula2" -> restart();
            case "dataValidation" -> sink.part("输入提示", Xml.attribute(at, "prompt", ""));
            case "hyperlink" -> sink.part("链接提示", Xml.attribute(at, "tooltip", ""));
            default -> {
                if (PRINT_TEXT.contains(element)) {
                    restart();
                }
            }
        }
    }

    @Override
    public void text(String text) {
        if (inValue) {
            value.append(text);
        }
    }

    @Override
    public void end(String element) throws IOException {
        switch (element) {
            case "v", "t" -> inValue = false;
            case "c" -> endCell();
            case "formula1", "formula2" -> endLoose("下拉选项");
            default -> {
                if (PRINT_TEXT.contains(element)) {
                    endLoose("页眉页脚");
                }
            }
        }
    }

    private void noteColumns(XMLStreamReader at) {
        int from = DateStyles.number(Xml.attribute(at, "min", "1"));
        int to = Math.min(MAX_COLUMNS, DateStyles.number(Xml.attribute(at, "max", "1")));
        if (Xml.isOn(at, "hidden") && from >= 1 && from <= to) {
            hiddenColumns.set(from - 1, to);
        }
    }

    private void startCell(XMLStreamReader at) {
        reference = Xml.attribute(at, "r", "");
        type = Xml.attribute(at, "t", "n");
        style = DateStyles.number(Xml.attribute(at, "s", "0"));
        value.setLength(0);
    }

    private void endCell() throws IOException {
        String text =
                switch (type) {
                    case "s" -> strings.at(value.toString());
                    case "n" -> styles.show(value.toString(), style);
                    default -> value.toString();
                };
        boolean hidden = hiddenRow || isInHiddenColumn();
        sink.part(reference + (hidden ? "（隐藏）" : ""), text);
        value.setLength(0);
    }

    private boolean isInHiddenColumn() {
        return !hiddenColumns.isEmpty()
                && reference.matches("[A-Z]{1,3}\\d+")
                && hiddenColumns.get(
                        CellReference.convertColStringToIndex(reference.replaceAll("\\d", "")));
    }

    private void restart() {
        value.setLength(0);
        inValue = true;
    }

    private void endLoose(String place) throws IOException {
        inValue = false;
        sink.part(place, value.toString());
        value.setLength(0);
    }
}
