package org.gongkai.files.rows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.files.extract.DateStyles;
import org.gongkai.files.extract.OfficeParts;
import org.gongkai.files.extract.SharedStrings;
import org.gongkai.files.extract.Xml;

/// An .xlsx.
final class XlsxBook implements Book, Xml.Listener {

    /// 50 million, a hundred megabytes of memory.
    private static final long MOST_STRING_CHARACTERS = 50_000_000;

    private static final String WORKBOOK = "xl/workbook.xml";

    private final OfficeParts parts;
    private final SharedStrings strings = new SharedStrings(MOST_STRING_CHARACTERS);
    private final DateStyles styles = new DateStyles();
    private final Map<String, String> relations;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    private record Sheet(String name, String part) {}

    XlsxBook(Path file) throws IOException {
        parts = new OfficeParts(file);
        try {
            if (!parts.has(WORKBOOK)) {
                throw new UnreadableTable(UnreadableTable.Fault.NOT_A_TABLE);
            }
            relations = parts.relations(WORKBOOK);
            parts.xml(WORKBOOK, this);
            parts.xml("xl/sharedStrings.xml", strings);
            parts.xml("xl/styles.xml", styles);
        } catch (IOException | RuntimeException broken) {
            parts.close();
            throw broken;
        }
    }

    @Override
    public void start(String element, XMLStreamReader at) {
        if (element.equals("workbookPr")) {
            from1904 = Xml.isOn(at, "date1904");
        }
        boolean shown = Xml.attribute(at, "state", "visible").equals("visible");
        if (element.equals("sheet") && shown && sheets.size() < MOST_SHEETS) {
            String target = relations.getOrDefault(Xml.attribute(at, "id", ""), "");
            sheets.add(
                    new Sheet(Xml.attribute(at, "name", ""), OfficeParts.resolve("xl/", target)));
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::name).toList();
    }

    @Override
    public Records records(int sheet) throws IOException {
        String part = sheets.get(sheet).part();
        if (!parts.has(part)) {
            throw new IOException("the workbook names a sheet that it has not");
        }
        return new XlsxRecords(
                parts.open(part), new XlsxCell(strings, styles, from1904), merges(part));
    }

    /// They stand below the rows, so the sheet is run through once for them.
    private Merges merges(String part) throws IOException {
        var merges = new Merges();
        try {
            parts.xml(
                    part,
                    new Xml.Listener() {
                        @Override
                        public void start(String element, XMLStreamReader at) {
                            String range = Xml.attribute(at, "ref", "");
                            if (element.equals("mergeCell")
                                    && range.matches("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}")) {
                                merges.add(CellRangeAddress.valueOf(range));
                            }
                        }
                    });
        } catch (IOException broken) {
            // whoever reads the rows comes to the same place, after the good ones
            return merges;
        }
        return merges;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
