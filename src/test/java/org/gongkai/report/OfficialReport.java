package org.gongkai.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.CompiledReport.Run;
import org.gongkai.report.form.FormBlocks;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.report.reading.Generation;

/// A report of the 2021 form in which hardly a number stands twice.
final class OfficialReport {

    /// The figures of its tables; one is left open.
    static final Map<String, String> VALUES = values();

    private static final String OPEN = "table2.penalty.decisions";

    private OfficialReport() {}

    /// @param paragraphs of the general part, which move the tables over the pages
    static CompiledReport of(int paragraphs) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading("一、总体情况"));
        blocks.addAll(Collections.nCopies(paragraphs, general()));
        blocks.add(new Block.Heading("二、主动公开政府信息情况"));
        blocks.addAll(tables("2"));
        blocks.add(new Block.Heading("三、收到和处理政府信息公开申请情况"));
        blocks.addAll(tables("3"));
        blocks.add(new Block.Heading("四、政府信息公开行政复议、行政诉讼情况"));
        blocks.addAll(tables("4"));
        blocks.add(new Block.Heading("五、存在的主要问题及改进情况"));
        blocks.add(new Block.Paragraph(List.of(Run.gap("待填：请写明本年度存在的主要问题和改进措施。"))));
        return new CompiledReport("明政区2025年政府信息公开工作年度报告", blocks);
    }

    static List<Block.Table> tables(CompiledReport report) {
        return report.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    private static Block general() {
        return new Block.Paragraph(
                List.of(
                        Run.words("全区各单位通过政府网站、政务新媒体和基层查阅点公开信息"),
                        Run.words("4187"),
                        Run.words("条，答复群众来信并逐项说明办理情况；面向企业的政策汇编（2025年版）随文公布，"),
                        Run.gap("待填：解读场次"),
                        Run.words("。街道、社区的公开栏每季度更新一次，由区政务公开办公室抽查并通报。")));
    }

    private static List<Block.Table> tables(String part) {
        return OfficialForms.tables(Generation.FORM_2021).stream()
                .filter(table -> table.part().equals(part))
                .map(table -> FormBlocks.of(table, (figure, by) -> number(figure)))
                .toList();
    }

    private static Run number(String figure) {
        return figure.equals(OPEN)
                ? Run.gap("待填")
                : Run.words(Objects.requireNonNull(VALUES.get(figure)));
    }

    private static Map<String, String> values() {
        var values = new HashMap<String, String>();
        int next = 101;
        for (String figure : OfficialForms.figures(Generation.FORM_2021)) {
            values.put(figure, Integer.toString(next += 7));
        }
        values.put("table2.fees.amount", "59237.2449");
        return values;
    }
}
