package org.gongkai.report.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One sheet: cells by row and column, then what is merged.
final class XlsxSheet {

    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    private final List<String> strings;
    private final SheetCells cells = new SheetCells();

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
        return cells.table();
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
        if (place.matches()) {
            cells.put(Integer.parseInt(place.group(2)), column(place.group(1)), value);
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

    private static String number(String value) {
        return value.length() < 40 && value.matches("-?\\d+(\\.\\d+)?(E[-+]?\\d{1,2})?")
                ? SheetCells.number(new BigDecimal(value))
                : value;
    }

    private void merge(String reference) {
        String[] ends = reference.split(":", -1);
        Matcher first = PLACE.matcher(ends[0]);
        Matcher last = PLACE.matcher(ends[ends.length - 1]);
        if (first.matches() && last.matches()) {
            int row = Integer.parseInt(first.group(2));
            int column = column(first.group(1));
            cells.merge(
                    row,
                    column,
                    Integer.parseInt(last.group(2)) - row + 1,
                    column(last.group(1)) - column + 1);
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }
}
