package org.gongkai.catalogue.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.files.Encoding;

/// Reads CSV as Chinese offices make it: UTF-8 with or without its mark, UTF-16 (Excel's “Unicode
/// 文本”) or GBK; commas, semicolons or tabs.
final class CsvGrids {
    private final Problems problems;

    CsvGrids(Problems problems) {
        this.problems = problems;
    }

    Grid read(String name, byte[] bytes) throws IOException {
        String text = decode(bytes);
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setIgnoreEmptyLines(false)
                        .get();
        var rows = new ArrayList<List<String>>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord csv : parser) {
                if (rows.size() >= Grid.MOST_ROWS) {
                    problems.ofSheet(name, "", "超过" + Grid.MOST_ROWS + "行，其后的行没有读入", "请分成几个文件导入");
                    break;
                }
                rows.add(texts(name, rows.size() + 1, csv));
            }
        } catch (UncheckedIOException broken) {
            problems.ofSheet(
                    name,
                    "",
                    "第" + (rows.size() + 1) + "行起引号不成对，其后的内容没有读入",
                    "请补上缺少的英文双引号，或用表格软件另存为 xlsx 后再导入");
        }
        return new Grid(name, rows, Set.of());
    }

    private List<String> texts(String name, int row, CSVRecord csv) {
        var texts = new ArrayList<String>();
        for (String cell : csv.stream().limit(Grid.MOST_COLUMNS).toList()) {
            if (cell.length() > Grid.LONGEST_CELL) {
                problems.ofCell(
                        name,
                        row,
                        Grid.letter(texts.size()),
                        "一格超过" + Grid.LONGEST_CELL + "字，其后的内容没有读入",
                        "请检查该行前后的英文双引号是否成对");
            }
            String kept = cell.substring(0, Math.min(cell.length(), Grid.LONGEST_CELL));
            texts.add(Texts.clean(kept));
        }
        return texts;
    }

    private static String decode(byte[] bytes) {
        Encoding broken = Encoding.marked(bytes).orElse(Encoding.GB18030);
        return Encoding.text(bytes, false)
                .orElseGet(() -> broken.loosely(bytes, broken.markBytes(bytes)));
    }

    /// The separator that the head row holds most of; lists inside cells have semicolons too.
    private static char delimiter(String text) {
        String start =
                text.lines()
                        .limit(20)
                        .filter(line -> line.contains("序号") || line.contains("公开依据"))
                        .findFirst()
                        .orElse(text.substring(0, Math.min(1_000, text.length())));
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(start, candidate) > count(start, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }
}
