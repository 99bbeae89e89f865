package org.gongkai.report.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One sheet: cells by row and column, then what is merged.
final class XlsxSheet {

    private static final int MOST_CELLS = 300_000;

    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    private final List<String> strings;
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final Map<List<Integer>, int[]> merged = new HashMap<>();
    private final Map<Integer, Integer> reaches = new HashMap<>();
    private int cells;
    private int width;

    XlsxSheet(List<String> strings) {
        this.strings = strings;
    }

    Block.Table read(byte[] xml) throws XMLStreamException, UnreadableReport {
        XMLStreamReader reader = XmlOfZip.reader(xml);
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("c")) {
                cell(reader);
            } else if (reader.getLocalName().equals("mergeCell")) {
                merge(XlsxText.attribute(reader, "ref"));
            }
        }
        return table();
    }

    private void cell(XMLStreamReader reader) throws XMLStreamException, UnreadableReport {
        Matcher place = PLACE.matcher(XlsxText.attribute(reader, "r"));
        String type = XlsxText.attribute(reader, "t");
        String value = "";
        while (reader.hasNext()) {
            int event = reader.next();
            String name = reader.hasName() ? reader.getLocalName() : "";
            if (event == XMLStreamConstants.END_ELEMENT && name.equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                value =
                        switch (name) {
                            case "v" -> said(type, reader.getElementText());
                            case "is" -> XlsxText.words(reader, "is");
                            default -> value;
                        };
            }
        }
        if (!place.matches()) {
            return;
        }
        int column = column(place.group(1));
        int row = Integer.parseInt(place.group(2));
        // a cell of a table is there even when it is blank
        reaches.merge(row, column, Math::max);
        if (!value.isBlank()) {
            if (++cells > MOST_CELLS) {
                throw new UnreadableReport("Excel 表格过大，不像一份年度报告");
            }
            width = Math.max(width, column + 1);
            rows.computeIfAbsent(row, _ -> new TreeMap<>())
                    .put(column, value.replaceAll("\\s*[\\r\\n]\\s*", " "));
        }
    }

    private String said(String type, String value) {
        return switch (type) {
            case "s" -> {
                int index = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
                yield index >= 0 && index < strings.size() ? strings.get(index) : "";
            }
            case "e" -> "";
            case "str", "b", "inlineStr", "d" -> value;
            default -> number(value);
        };
    }

    /// A binary fraction such as 113.96000000000001 is the decimal it was typed as.
    private static String number(String value) {
        return value.length() < 40 && value.matches("-?\\d+(\\.\\d+)?(E[-+]?\\d{1,2})?")
                ? Quantities.plain(new BigDecimal(value).round(new MathContext(14))).toPlainString()
                : value;
    }

    private void merge(String reference) {
        String[] ends = reference.split(":", -1);
        Matcher first = PLACE.matcher(ends[0]);
        Matcher last = PLACE.matcher(ends[ends.length - 1]);
        if (first.matches() && last.matches() && merged.size() < MOST_CELLS) {
            int row = Integer.parseInt(first.group(2));
            int column = column(first.group(1));
            merged.put(
                    List.of(row, column),
                    new int[] {
                        Integer.parseInt(last.group(2)) - row + 1,
                        column(last.group(1)) - column + 1
                    });
        }
    }

    private Block.Table table() {
        var table = new ArrayList<Block.Row>();
        var covered = new HashMap<Integer, Integer>(); // column -> last row a cell reaches down
        int most = Math.min(width, 200);
        for (var row : rows.entrySet()) {
            var line = new ArrayList<Block.Cell>();
            int end = Math.min(most, reaches.getOrDefault(row.getKey(), most) + 1);
            for (int column = 0; column < end; column++) {
                if (covered.getOrDefault(column, -1) >= row.getKey()) {
                    continue;
                }
                int[] size = merged.getOrDefault(List.of(row.getKey(), column), new int[] {1, 1});
                int columns = Math.clamp(size[1], 1, most - column);
                int last = row.getKey() + Math.max(size[0], 1) - 1;
                int height = rows.subMap(row.getKey(), true, last, true).size();
                String words = row.getValue().getOrDefault(column, "");
                line.add(new Block.Cell(columns, height, false, List.of(new Block.Words(words))));
                for (int c = column; c < column + columns; c++) {
                    covered.put(c, last);
                }
                column += columns - 1;
            }
            table.add(new Block.Row(line));
        }
        return new Block.Table(table);
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
