package org.gongkai.files.rows;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.gongkai.files.extract.Xml;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet of an .xlsx, read as a stream.
final class XlsxRecords implements Records, Xml.Listener {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{1,3}\\d{1,7}");
    private static final int LAST_ROW = 1 << 20;

    private final InputStream part;
    private final Xml.Steps steps;
    private final XlsxCell cell;
    private final Merges merges;
    private final List<String> cells = new ArrayList<>();
    private final Set<Row.Remark> remarks = EnumSet.noneOf(Row.Remark.class);
    private final StringBuilder value = new StringBuilder();
    private @Nullable RawRow finished;
    private boolean inValue;
    private int number;
    private int column;
    private String type = "";
    private String style = "";

    XlsxRecords(InputStream part, XlsxCell cell, Merges merges) throws IOException {
        this.part = part;
        this.steps = new Xml.Steps(part, this);
        this.cell = cell;
        this.merges = merges;
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        finished = null;
        boolean more = true;
        while (finished == null && more) {
            more = steps.next();
        }
        return finished;
    }

    @Override
    public boolean skips(String element) {
        return element.equals("rPh");
    }

    @Override
    public void start(String element, XMLStreamReader at) {
        switch (element) {
            case "row" -> startRow(Xml.attribute(at, "r", ""));
            case "c" -> startCell(at);
            case "v", "t" -> inValue = true;
            default -> inValue = false;
        }
    }

    @Override
    public void text(String text) {
        // one more than may be, so that the row is seen to be bad
        if (inValue && value.length() <= CellText.LONGEST) {
            value.append(text, 0, Math.min(text.length(), CellText.LONGEST + 1));
        }
    }

    @Override
    public void end(String element) {
        switch (element) {
            case "c" -> endCell();
            case "row" -> endRow();
            default -> inValue = false;
        }
    }

    /// Rows need not say their number; one that goes back is not believed.
    private void startRow(String said) {
        int next = number + 1;
        boolean believed = said.matches("\\d{1,7}") && Integer.parseInt(said) >= next;
        number = believed ? Math.min(Integer.parseInt(said), LAST_ROW) : next;
        column = -1;
        cells.clear();
        remarks.clear();
    }

    private void startCell(XMLStreamReader at) {
        String reference = Xml.attribute(at, "r", "");
        column =
                REFERENCE.matcher(reference).matches()
                        ? CellReference.convertColStringToIndex(reference.replaceAll("\\d", ""))
                        : column + 1;
        type = Xml.attribute(at, "t", "n");
        style = Xml.attribute(at, "s", "");
        value.setLength(0);
    }

    private void endCell() {
        String text = cell.text(type, style, value.toString(), remarks);
        if (!text.isEmpty()) {
            int place = Math.min(column, MOST_COLUMNS);
            Merges.pad(cells, place + 1);
            cells.set(place, text);
        }
        value.setLength(0);
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            merges.fill(number - 1, cells);
        }
        finished = RawRow.of(number, number, cells, remarks);
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
