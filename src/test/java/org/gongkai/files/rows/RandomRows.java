package org.gongkai.files.rows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// A table of thousands of rows with every defect, by a seed, and what should come of it.
final class RandomRows {

    static final String HEAD = "编号,姓名,电话,标题,内容,日期";
    private static final int WIDTH = 6;
    private static final List<String> PHRASES =
            List.of(
                    "人民路井盖丢失",
                    "路灯不亮，请尽快处理",
                    "关于小区停车的问题",
                    "来信收到了吗",
                    "谢谢工作人员",
                    "street lamp No. 7",
                    "夜间施工噪音");
    private static final List<String> ODD =
            List.of("😀", "👨‍👩‍👧", "𠮷", "5\"", "a;b", "'好'", "·", "㊙", "é");

    private final Random random;
    private final TableFile file = TableFile.of("明镜区来信登记表\r\n\n" + HEAD + "\n");
    final Map<Integer, List<String>> good = new LinkedHashMap<>();
    final Set<Integer> bad = new TreeSet<>();
    private int line = 4;

    RandomRows(long seed, int count) {
        random = new Random(seed);
        for (int i = 0; i < count; i++) {
            add(i);
        }
    }

    TableFile file() {
        return file;
    }

    private void add(int id) {
        switch (random.nextInt(20)) {
            case 0 -> gbk(id);
            case 1 -> shortRow(id);
            case 2 -> control(id);
            case 3 -> blank();
            case 4 -> bad(plainCells(id).toArray(String[]::new), ",多,余");
            case 5 -> torn(id);
            case 6 -> unclosed(id);
            case 7 -> bad(new String[] {id + "", "\"他说\"好\"了\"", "", "题", "文", "日"}, "");
            case 8 -> severalLines(id);
            default -> anyGood(id);
        }
    }

    private void anyGood(int id) {
        List<String> cells = plainCells(id);
        for (int column = 1; column < WIDTH; column++) {
            if (random.nextInt(4) == 0) {
                cells.set(column, cells.get(column) + pick(ODD) + pick(PHRASES));
            }
        }
        good(cells, written(cells));
    }

    /// Some of the lines of its text look like rows, not all.
    private void severalLines(int id) {
        List<String> cells = plainCells(id);
        var text = new StringBuilder("您好");
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append('\n').append(random.nextInt(3) == 0 ? "1,2,3,4,5,6" : pick(PHRASES));
        }
        cells.set(4, text.append("\n\n\"此致\"\n敬礼").toString());
        good(cells, written(cells));
    }

    private void gbk(int id) {
        List<String> cells = plainCells(id);
        cells.set(1, "张三");
        cells.set(4, "请有关部门及时处理并答复");
        good.put(line, cells);
        file.add(written(cells), TableFile.GBK);
        end(1);
    }

    private void shortRow(int id) {
        List<String> cells = plainCells(id);
        int kept = WIDTH / 2 + random.nextInt(WIDTH / 2);
        String written = written(cells.subList(0, kept));
        for (int column = kept; column < WIDTH; column++) cells.set(column, "");
        good(cells, written);
    }

    private void control(int id) {
        List<String> cells = plainCells(id);
        good(cells, String.join(",", cells).replaceFirst(",", "\u0000,\u0007\u001a"));
    }

    /// Never without a character: CR before and LF behind would be one line end.
    private void blank() {
        file.add(random.nextBoolean() ? ",,, ,," : "  ");
        end(1);
    }

    private void torn(int id) {
        bad.add(line);
        file.add(id + ",张").bytes(random.nextBoolean() ? 0xff : 0xe5).add(",电话,标题,内容,日期");
        end(1);
    }

    private void unclosed(int id) {
        List<String> cells = plainCells(id);
        int column = 1 + random.nextInt(WIDTH - 1);
        cells.set(column, "\"" + pick(PHRASES));
        bad(cells.toArray(String[]::new), "");
    }

    private void bad(String[] cells, String more) {
        bad.add(line);
        file.add(String.join(",", cells) + more);
        end(1);
    }

    private void good(List<String> cells, String written) {
        good.put(line, List.copyOf(cells));
        file.add(written);
        end(1 + (int) written.chars().filter(c -> c == '\n').count());
    }

    private List<String> plainCells(int id) {
        return new ArrayList<>(
                List.of(
                        String.valueOf(id),
                        "张三",
                        "1380000" + random.nextInt(1000, 9999),
                        pick(PHRASES),
                        pick(PHRASES),
                        "2026-03-0" + random.nextInt(1, 9)));
    }

    private String written(List<String> cells) {
        return String.join(",", cells.stream().map(this::written).toList());
    }

    private String written(String cell) {
        boolean must = cell.contains(",") || cell.contains("\n") || cell.startsWith("\"");
        return must || random.nextInt(5) == 0 ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private void end(int lines) {
        String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        file.add(end, StandardCharsets.US_ASCII);
        line += lines;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
