package org.gongkai.report.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The sheets of an Excel workbook (xlsx), each a table, in their order, without hidden ones.
final class XlsxText {

    static final String WORKBOOK = "xl/workbook.xml";

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String STRINGS = "xl/sharedStrings.xml";

    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final int MOST_CELLS = 300_000;

    private XlsxText() {}

    static boolean isPart(String name) {
        return name.equals(WORKBOOK)
                || name.equals(RELATIONS)
                || name.equals(STRINGS)
                || name.startsWith("xl/worksheets/");
    }

    static List<Block> of(Map<String, byte[]> parts) throws UnreadableReport {
        try {
            List<String> strings = strings(parts.get(STRINGS));
            var blocks = new ArrayList<Block>();
            for (String sheet : sheets(parts)) {
                byte[] xml = parts.get(sheet);
                if (xml != null) {
                    blocks.add(new Sheet(strings).read(xml));
                }
            }
            return blocks;
        } catch (XMLStreamException e) {
            throw new UnreadableReport("Excel 文件损坏，打不开", e);
        }
    }

    private static List<String> sheets(Map<String, byte[]> parts) throws XMLStreamException {
        var targets = new HashMap<String, String>();
        byte[] relations = parts.get(RELATIONS);
        if (relations != null) {
            XMLStreamReader reader = XmlOfZip.reader(relations);
            while (reader.hasNext()) {
                if (starts(reader, "Relationship")) {
                    String target = attribute(reader, "Target");
                    targets.put(
                            attribute(reader, "Id"),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        var sheets = new ArrayList<String>();
        XMLStreamReader reader = XmlOfZip.reader(Objects.requireNonNull(parts.get(WORKBOOK)));
        while (reader.hasNext()) {
            if (starts(reader, "sheet") && !attribute(reader, "state").endsWith("idden")) {
                String id = reader.getAttributeValue(RELATIONSHIPS, "id");
                sheets.add(targets.getOrDefault(Objects.requireNonNullElse(id, ""), ""));
            }
        }
        return sheets;
    }

    private static List<String> strings(byte @org.jspecify.annotations.Nullable [] xml)
            throws XMLStreamException {
        var strings = new ArrayList<String>();
        if (xml == null) {
            return strings;
        }
        XMLStreamReader reader = XmlOfZip.reader(xml);
        while (reader.hasNext()) {
            if (starts(reader, "si")) {
                strings.add(words(reader, "si"));
            }
        }
        return strings;
    }

    /// All `t` up to the end of the element, but not how they are pronounced.
    private static String words(XMLStreamReader reader, String element) throws XMLStreamException {
        var words = new StringBuilder();
        boolean spoken = false;
        while (reader.hasNext()) {
            int event = reader.next();
            String name = reader.hasName() ? reader.getLocalName() : "";
            if (event == XMLStreamConstants.END_ELEMENT && name.equals(element)) {
                break;
            }
            if (name.equals("rPh")) {
                spoken = event == XMLStreamConstants.START_ELEMENT;
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("t") && !spoken) {
                words.append(reader.getElementText());
            }
        }
        return words.toString();
    }

    private static boolean starts(XMLStreamReader reader, String element)
            throws XMLStreamException {
        return reader.next() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(element);
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return Objects.requireNonNullElse(reader.getAttributeValue(null, name), "");
    }

    /// One sheet: cells by row and column, then what is merged.
    private static final class Sheet {

        private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

        private final List<String> strings;
        private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
        private final Map<List<Integer>, int[]> merged = new HashMap<>();
        private final Map<Integer, Integer> reaches = new HashMap<>();
        private int cells;
        private int width;

        Sheet(List<String> strings) {
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
                    merge(attribute(reader, "ref"));
                }
            }
            return table();
        }

        private void cell(XMLStreamReader reader) throws XMLStreamException, UnreadableReport {
            Matcher place = PLACE.matcher(attribute(reader, "r"));
            String type = attribute(reader, "t");
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
                                case "is" -> words(reader, "is");
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
                    ? Quantities.plain(new BigDecimal(value).round(new MathContext(14)))
                            .toPlainString()
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
                    int[] size =
                            merged.getOrDefault(List.of(row.getKey(), column), new int[] {1, 1});
                    int columns = Math.clamp(size[1], 1, most - column);
                    int last = row.getKey() + Math.max(size[0], 1) - 1;
                    int height = rows.subMap(row.getKey(), true, last, true).size();
                    String words = row.getValue().getOrDefault(column, "");
                    line.add(
                            new Block.Cell(
                                    columns, height, false, List.of(new Block.Words(words))));
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
}
