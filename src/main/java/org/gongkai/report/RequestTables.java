package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.pages.Text;
import org.gongkai.report.CompiledReport.Block;
import org.gongkai.report.CompiledReport.Cell;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.Outcome;
import org.gongkai.request.Table3;
import org.gongkai.request.Table4;

/// The tables of parts three and four as the form of 国办公开办函〔2021〕30号 has them; that of 2019 is the
/// same.
final class RequestTables {

    private static final int NAMES = 3;

    private RequestTables() {}

    static Block three(Table3 table, RequestsPart.Links links) {
        var rows = new ArrayList<List<Cell>>();
        rows.addAll(headOfThree());
        int head = rows.size();
        rows.add(row(table, links, "new", Cell.name(t("table3.new"), NAMES, 1)));
        rows.add(row(table, links, "carried-in", Cell.name(t("table3.carried-in"), NAMES, 1)));
        List<Outcome> leaves = Outcome.listOf(Outcome.Tree.SINCE_2019);
        String branch = "";
        int number = 0;
        for (int i = 0; i < leaves.size(); i++) {
            Outcome leaf = leaves.get(i);
            var names = new ArrayList<Cell>();
            if (i == 0) names.add(Cell.name(t("table3.handled"), 1, leaves.size() + 1));
            if (leaf.branch().isEmpty()) {
                names.add(Cell.name(t("table3." + leaf.code()), NAMES - 1, 1));
            } else {
                boolean first = !leaf.branch().equals(branch);
                number = first ? 1 : number + 1;
                if (first) names.add(branch(leaf.branch(), leaves));
                names.add(Cell.name(number + "." + leafName(leaf)));
            }
            branch = leaf.branch();
            rows.add(row(table, links, leaf.code(), names.toArray(Cell[]::new)));
        }
        rows.add(row(table, links, "total", Cell.name(t("table3.total"), NAMES - 1, 1)));
        rows.add(row(table, links, "carried-out", Cell.name(t("table3.carried-out"), NAMES, 1)));
        return new Block.Table("", head, rows);
    }

    private static List<List<Cell>> headOfThree() {
        ApplicantKind[] kinds = ApplicantKind.values();
        var organizations = new ArrayList<Cell>();
        for (int i = 1; i < kinds.length; i++) {
            organizations.add(Cell.name(Text.official("request.applicant." + kinds[i].code())));
        }
        return List.of(
                List.of(
                        Cell.name(t("table3.balance"), NAMES, 3),
                        Cell.name(t("table3.applicants"), kinds.length + 1, 1)),
                List.of(
                        Cell.name(Text.official("request.applicant." + kinds[0].code()), 1, 2),
                        Cell.name(t("table3.organizations"), kinds.length - 1, 1),
                        Cell.name(t("in-all"), 1, 2)),
                organizations);
    }

    private static Cell branch(String branch, List<Outcome> leaves) {
        long below = leaves.stream().filter(leaf -> leaf.branch().equals(branch)).count();
        return Cell.name(Text.official("request.outcome." + branch), 1, (int) below);
    }

    /// The form has longer words than the office for some.
    private static String leafName(Outcome leaf) {
        String words = "report.annual.table3." + leaf.code();
        return Text.official(Text.has(words) ? words : "request.outcome." + leaf.code());
    }

    private static List<Cell> row(
            Table3 table, RequestsPart.Links links, String row, Cell... names) {
        var cells = new ArrayList<Cell>(List.of(names));
        for (ApplicantKind kind : ApplicantKind.values()) {
            cells.add(Cell.of(links.cell(table, row, kind)));
        }
        cells.add(Cell.of(links.total(table, row)));
        return cells;
    }

    static Block four(Table4 table, RequestsPart.Links links) {
        int results = Table4.RESULTS.size() + 1;
        var second = new ArrayList<Cell>();
        results(2).forEach(second::add);
        second.add(Cell.name(t("table4.direct-suit"), results, 1));
        second.add(Cell.name(t("table4.suit-after"), results, 1));
        var third = new ArrayList<Cell>(results(1));
        third.addAll(results(1));
        var counts = new ArrayList<Cell>();
        for (String route : Table4.ROUTES) {
            for (String result : Table4.RESULTS) {
                counts.add(Cell.of(links.remedies(table, route, result)));
            }
            counts.add(Cell.of(links.remedies(table, route, "")));
        }
        return new Block.Table(
                "",
                3,
                List.of(
                        List.of(
                                Cell.name(t("table4.reconsideration"), results, 1),
                                Cell.name(t("table4.suits"), 2 * results, 1)),
                        second,
                        third,
                        counts));
    }

    private static List<Cell> results(int down) {
        var names = new ArrayList<Cell>();
        for (String result : Table4.RESULTS) {
            names.add(Cell.name(Text.official("request.result." + result), 1, down));
        }
        names.add(Cell.name(t("in-all"), 1, down));
        return names;
    }

    private static String t(String key) {
        return Text.official("report.annual." + key);
    }
}
