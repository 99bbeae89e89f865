package org.gongkai.letter.intake.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// What one source sends on one day, by a seed: letters, letters once more, and rows that cannot be
/// letters, each with the line it stands in.
final class Flood {

    /// How a source writes its file.
    enum Shape {
        HOTLINE("mj-hotline", "12345工单.xlsx", "工单编号,受理时间,诉求类型,诉求标题,诉求内容,来电人,联系电话,被投诉单位"),
        PLATFORM("mj-platform", "网民留言.csv", "留言ID,留言时间,类别,标题,内容,网名,联系方式,被投诉单位"),
        WECHAT("mj-wechat", "公众号留言.csv", "序,时间,类型,主题,留言内容,昵称,手机号,被投诉人"),
        WEIBO("mj-weibo", "微博私信.tsv", "编号,日期,类型,标题,正文,姓名,电话,投诉对象");

        final String source;
        final String file;
        final List<String> head;

        Shape(String source, String file, String head) {
            this.source = source;
            this.file = file;
            this.head = List.of(head.split(","));
        }

        /// In which rows are known by who wrote what and when.
        boolean isWithoutNumbers() {
            return this == WECHAT;
        }
    }

    /// A letter as it must be found again.
    ///
    /// @param number empty where the source gives none
    record Written(String number, String title, String text, String phone, boolean conduct) {}

    private static final List<String> KINDS = List.of("咨询", "投诉", "求助类", "意见建议", "举报", "", "表扬");
    private static final List<String> PHRASES =
            List.of(
                    "人民路口的井盖坏了，晚上看不见",
                    "小区门口长期占道停车，请管一管",
                    "孩子入学要带哪些材料",
                    "夜里工地施工到两点",
                    "公交站牌写的时间和实际不一样",
                    "谢谢窗口的同志，办得很快",
                    "水费单上的数字不对，请核实",
                    "street lamp No. 7 is dark");
    private static final List<String> ODD =
            List.of("😀", "👨‍👩‍👧", "𠮷", "㊙", "é", "\u0007", "\u000b", "\u001f", "5\"", "a;b|c");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int LONGEST = 5_000;

    final Shape shape;
    final FloodFile file;
    final List<Written> good = new ArrayList<>();
    final Map<Integer, String> bad = new TreeMap<>();
    int again;

    private final Random random;
    private final LocalDateTime day = LocalDate.now().minusDays(2).atTime(0, 0);
    private final List<List<String>> sent = new ArrayList<>();

    Flood(Shape shape, int rows, long seed) {
        this.shape = shape;
        this.random = new Random(seed);
        this.file = FloodFile.of(shape);
        for (int i = 0; i < rows; i++) add(i);
    }

    private void add(int i) {
        int dice = random.nextInt(100);
        if (dice < 10 && !sent.isEmpty()) {
            file.row(sent.get(random.nextInt(sent.size())));
            again++;
        } else if (dice < 22) {
            bad(cells(i));
        } else {
            good(cells(i));
        }
    }

    private void good(List<String> cells) {
        boolean conduct = random.nextInt(50) == 0;
        if (conduct) {
            cells.set(2, "投诉工作人员");
            cells.set(7, "某窗口工号" + random.nextInt(90));
        }
        file.row(cells);
        sent.add(cells);
        good.add(
                new Written(
                        shape.isWithoutNumbers() ? "" : cells.get(0),
                        seen(cells.get(3)),
                        seen(cells.get(4)),
                        cells.get(6),
                        conduct));
    }

    /// Without the characters that no keyboard writes.
    private static String seen(String text) {
        return text.replaceAll("[\u0007\u000b\u001f]", "");
    }

    private List<String> cells(int i) {
        boolean named = random.nextInt(6) > 0;
        String text =
                "第"
                        + i
                        + "件："
                        + phrase()
                        + odd()
                        + "，"
                        + phrase()
                        + (random.nextInt(8) == 0 ? "\n" + phrase() : "");
        return new ArrayList<>(
                List.of(
                        shape.isWithoutNumbers() ? "" : shape.name().substring(0, 2) + "-2026-" + i,
                        MINUTE.format(day.plusSeconds(random.nextInt(86_000))),
                        KINDS.get(random.nextInt(KINDS.size())),
                        "关于" + phrase().substring(0, 6) + "的事" + i,
                        text,
                        named ? "来信人" + random.nextInt(5000) : "",
                        named ? "0000-66" + (100_000 + random.nextInt(900_000)) : "",
                        ""));
    }

    private String phrase() {
        return PHRASES.get(random.nextInt(PHRASES.size()));
    }

    private String odd() {
        return random.nextInt(5) == 0 ? ODD.get(random.nextInt(ODD.size())) : "";
    }

    /// One that cannot be taken in, with a word of the reason that must be given.
    private void bad(List<String> cells) {
        int line = file.nextLine();
        String reason;
        switch (random.nextInt(file.isText() ? 9 : 6)) {
            case 0 -> {
                cells.set(4, "");
                reason = "内容";
            }
            case 1 -> {
                cells.set(5, "某人");
                cells.set(6, "电话不详");
                reason = "电话";
            }
            case 2 -> {
                cells.set(1, "昨天下午");
                reason = "时间";
            }
            case 3 -> {
                cells.set(2, "不知道什么");
                reason = "类型";
            }
            case 4 -> {
                cells.set(4, "长".repeat(LONGEST + 1));
                reason = "内容";
            }
            case 5 -> {
                cells.set(2, "投诉工作人员");
                reason = "被投诉";
            }
            case 6 -> {
                cells.add("多");
                cells.add("余");
                reason = "栏";
            }
            case 7 -> {
                file.broken(cells.getFirst() + random.nextInt());
                bad.put(line, "编码");
                return;
            }
            default -> {
                file.strayQuote(cells);
                bad.put(line, "引号");
                return;
            }
        }
        file.row(cells);
        bad.put(line, reason);
    }
}
