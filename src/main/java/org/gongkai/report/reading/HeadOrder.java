package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Whether the heads over a row stand in the order of the form. Where they do not, the numbers
/// cannot be told by counting cells.
final class HeadOrder {

    private HeadOrder() {}

    /// Whether the heads say otherwise than the form. Heads that the form does not know, or not
    /// over every cell, say nothing.
    ///
    /// @param label the words before the numbers: in a text, where only the last line of heads is
    ///   known by columns, the others are among them
    static boolean contradicts(TableRow row, List<FormTable.Column> columns, String label) {
        var words = new ArrayList<String>();
        for (TableRow.Cell cell : row.cells()) {
            String head = last(row.heads().getOrDefault(cell.column(), ""));
            boolean known = columns.stream().anyMatch(column -> column.name().endsWith(head));
            if (head.length() < 2 || !known) return false;
            words.add(head);
        }
        var groups = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            if (!name.endsWith(words.get(i))) return true;
            groups.add(name.substring(0, name.length() - words.get(i).length()));
        }
        List<String> distinct = groups.stream().distinct().toList();
        return !inOrder(distinct, new TreeMap<>(row.heads())) || !inOrder(distinct, label);
    }

    private static boolean inOrder(List<String> groups, String label) {
        List<Integer> places = groups.stream().map(label::indexOf).filter(at -> at >= 0).toList();
        return places.equals(places.stream().sorted().toList());
    }

    /// The heads over several columns, such as 未经复议直接起诉 and 复议后起诉, begin one behind the other.
    private static boolean inOrder(List<String> groups, TreeMap<Integer, String> heads) {
        int before = -1;
        for (String group : groups) {
            for (Map.Entry<Integer, String> head : heads.entrySet()) {
                if (List.of(head.getValue().split("\t", -1)).contains(group)) {
                    if (head.getKey() < before) return false;
                    before = head.getKey();
                    break;
                }
            }
        }
        return true;
    }

    /// The lowest of the heads over a column.
    private static String last(String heads) {
        return heads.substring(heads.lastIndexOf('\t') + 1).replaceAll("\\([^)]*\\)", "");
    }
}
