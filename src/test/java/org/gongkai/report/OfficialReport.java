package org.gongkai.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.Period;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.CompiledReport.Run;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.FigureLists;
import org.gongkai.request.Outcome;
import org.gongkai.request.RequestFigures;
import org.gongkai.request.Table3;
import org.gongkai.request.Table4;

/// A report of the 2021 form in which hardly a number stands twice.
final class OfficialReport {

    static final Table3 TABLE_3 = table3();
    static final Table4 TABLE_4 = table4();

    private OfficialReport() {}

    /// @param paragraphs of the general part, which move the tables over the pages
    static CompiledReport of(int paragraphs) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading("一、总体情况"));
        blocks.addAll(Collections.nCopies(paragraphs, general()));
        blocks.add(new Block.Heading("二、主动公开政府信息情况"));
        blocks.addAll(tableTwo());
        blocks.add(new Block.Heading("三、收到和处理政府信息公开申请情况"));
        blocks.add(RequestTables.three(TABLE_3, links()));
        blocks.add(new Block.Heading("四、政府信息公开行政复议、行政诉讼情况"));
        blocks.add(RequestTables.four(TABLE_4, links()));
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

    private static List<Block> tableTwo() {
        List<String> decisions = List.of("信息内容", "本年处理决定数量");
        return List.of(
                Block.Table.plain(
                        "第二十条第（一）项",
                        List.of("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
                        List.of(row("规章", "0", "0", "0"), row("行政规范性文件", "31", "17", "208"))),
                Block.Table.plain("第二十条第（五）项", decisions, List.of(row("行政许可", "447228"))),
                Block.Table.plain(
                        "第二十条第（六）项",
                        decisions,
                        List.of(List.of(Run.words("行政处罚"), Run.gap("待填")), row("行政强制", "88283"))),
                Block.Table.plain(
                        "第二十条第（八）项",
                        List.of("信息内容", "本年收费金额（单位：万元）"),
                        List.of(row("行政事业性收费", "59237.2449"))));
    }

    private static List<Run> row(String... words) {
        return List.of(words).stream().map(Run::words).toList();
    }

    private static Table3 table3() {
        var cells = new HashMap<String, Map<ApplicantKind, Long>>();
        var codes = new ArrayList<>(List.of("new", "carried-in", "carried-out"));
        Outcome.listOf(Outcome.Tree.SINCE_2019).forEach(leaf -> codes.add(leaf.code()));
        long next = 101;
        for (String code : codes) {
            var row = new EnumMap<ApplicantKind, Long>(ApplicantKind.class);
            for (ApplicantKind kind : ApplicantKind.values()) row.put(kind, next += 7);
            cells.put(code, row);
        }
        return new Table3(cells);
    }

    private static Table4 table4() {
        var cells = new HashMap<String, Map<String, Long>>();
        long next = 2003;
        for (String route : Table4.ROUTES) {
            var row = new HashMap<String, Long>();
            for (String result : Table4.RESULTS) row.put(result, next += 11);
            cells.put(route, row);
        }
        return new Table4(cells);
    }

    private static RequestsPart.Links links() {
        var scope = new RequestFigures.Scope("MJ", true, Period.ofYear(2025));
        return new RequestsPart.Links(new FigureLists(scope), false);
    }
}
