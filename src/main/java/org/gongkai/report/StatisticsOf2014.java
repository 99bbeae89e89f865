package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.pages.Text;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.CompiledReport.Cell;
import org.gongkai.report.CompiledReport.Run;
import org.gongkai.request.FigureLists;
import org.gongkai.request.Outcome;
import org.gongkai.request.Part2014;

/// Part three of the statistics that reports for 2014 to 2018 came with (国办发〔2014〕32号).
final class StatisticsOf2014 {

    private static final String REFUSED = "refused-2014";

    private final RequestsPart.Links links;
    private final List<List<Cell>> rows = new ArrayList<>();

    private StatisticsOf2014(RequestsPart.Links links) {
        this.links = links;
    }

    static Block table(Part2014 part, RequestsPart.Links links) {
        var table = new StatisticsOf2014(links);
        FigureLists lists = links.lists();
        table.rows.add(List.of(Cell.name(t("item")), Cell.name(t("unit")), Cell.name(t("count"))));
        table.add("received", part.receivedInAll(), lists.cell("new", ""));
        for (String way : List.of("desk", "fax", "online", "post")) {
            table.add(way, part.received().getOrDefault(way, 0L), lists.received(way));
        }
        table.add("closed", part.onTime() + part.extended(), lists.cell("total", ""));
        table.add("on-time", part.onTime(), lists.closed("no"));
        table.add("extended", part.extended(), lists.closed("yes"));
        table.add("answers", part.answersInAll(), lists.cell("total", ""));
        table.answers(part);
        return new Block.Table("", 1, table.rows);
    }

    private void answers(Part2014 part) {
        String branch = "";
        for (Outcome leaf : Outcome.listOf(Outcome.Tree.UNTIL_2018)) {
            if (leaf.branch().equals(REFUSED) && !branch.equals(REFUSED)) {
                add(REFUSED, part.answers(REFUSED), links.lists().cell(REFUSED, ""));
            }
            branch = leaf.branch();
            add(leaf.code(), part.answered(leaf), links.lists().cell(leaf.code(), ""));
        }
    }

    private void add(String key, long value, String address) {
        rows.add(
                List.of(
                        Cell.name(t(key)),
                        Cell.of(Run.words(t("piece"))),
                        Cell.of(links.number(value, address))));
    }

    private static String t(String key) {
        return Text.official("report.annual.2014." + key);
    }
}
