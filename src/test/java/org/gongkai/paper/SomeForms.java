package org.gongkai.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Forms to be written in tests.
final class SomeForms {

    private SomeForms() {}

    static Block.Cell label(String text, int across, int down) {
        return new Block.Cell(new Block.Words(text, false), across, down, true);
    }

    static Block.Cell value(String text) {
        return new Block.Cell(new Block.Words(text, false), 1, 1, false);
    }

    static Block.Cell gap(String text) {
        return new Block.Cell(new Block.Words(text, true), 1, 1, false);
    }

    /// Two rows of head, a label over two rows, one value wanting.
    static Block.Form small() {
        return new Block.Form(
                2,
                List.of(
                        List.of(label("办理结果", 2, 2), label("申请人", 2, 1), label("合计", 1, 2)),
                        List.of(label("个人", 1, 1), label("单位", 1, 1)),
                        List.of(
                                label("不予公开", 1, 2),
                                label("涉及秘密", 1, 1),
                                value("11"),
                                value("12"),
                                value("23")),
                        List.of(label("内部事务", 1, 1), value("14"), gap("待补"), gap("待算"))));
    }

    /// One label beside more rows than a page holds.
    static Block.Form longer(int rows) {
        var all = new ArrayList<List<Block.Cell>>();
        all.add(List.of(label("事项", 2, 1), label("件数", 1, 1)));
        for (int i = 1; i <= rows; i++) {
            Stream<Block.Cell> branch =
                    i == 1 ? Stream.of(label("法律法规规定的不予公开情形", 1, rows)) : Stream.of();
            Stream<Block.Cell> row = Stream.of(label("第" + i + "种", 1, 1), value(i + "件"));
            all.add(Stream.concat(branch, row).toList());
        }
        return new Block.Form(1, all);
    }

    /// As many columns as table 4 of the annual report, with a number of four digits in each.
    static Block.Form wide() {
        return new Block.Form(
                1,
                List.of(
                        IntStream.range(0, 15).mapToObj(i -> label("结果维持", 1, 1)).toList(),
                        IntStream.range(0, 15).mapToObj(i -> value("" + (8801 + i))).toList()));
    }

    static Letter with(Block... blocks) {
        return Letter.of("办理情况统计表", List.of(blocks));
    }
}
