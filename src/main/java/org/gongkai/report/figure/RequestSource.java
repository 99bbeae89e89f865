package org.gongkai.report.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.organization.Action;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.FigureLists;
import org.gongkai.request.Outcome;
import org.gongkai.request.PeriodForm;
import org.gongkai.request.RequestFigures;
import org.gongkai.request.Table3;
import org.gongkai.request.Table4;
import org.springframework.stereotype.Component;

/// Tables 3 and 4: requests by who asked and how they ended, reconsiderations and suits. The leaves
/// of the outcome tree are the rows of the table, in its order; nothing is mapped by name.
@Component
class RequestSource implements FigureSource {

    private static final List<String> LEAVES =
            List.of(
                    "granted", "partial", "d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "u1",
                    "u2", "u3", "n1", "n2", "n3", "n4", "n5", "o1", "o2", "o3");
    private static final List<String> APPLICANTS =
            List.of("natural", "enterprise", "research", "charity", "legal", "other");
    private static final List<String> BRANCHES =
            List.of("refused", "unable", "not-handled", "other-branch");
    private static final List<String> ROUTES = List.of("review", "direct", "after-review");

    /// Rows of the table by the codes of the records.
    private static final Map<String, String> ROWS = rows();

    private final RequestFigures requests;

    RequestSource(RequestFigures requests) {
        this.requests = requests;
    }

    private static Map<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        rows.put("new", "new");
        rows.put("carried", "carried-in");
        List<Outcome> leaves = Outcome.listOf(Outcome.Tree.SINCE_2019);
        for (int i = 0; i < leaves.size(); i++) rows.put(LEAVES.get(i), leaves.get(i).code());
        rows.put("refused", "refused");
        rows.put("unable", "unable");
        rows.put("not-handled", "not-handled");
        rows.put("other-handling", "other-branch");
        rows.put("total", "total");
        rows.put("forward", "carried-out");
        return rows;
    }

    @Override
    public String code() {
        return "request";
    }

    @Override
    public Set<String> figures() {
        return OfficialForms.all().stream()
                .flatMap(table -> table.figures().stream())
                .filter(figure -> figure.startsWith("table3.") || figure.startsWith("table4."))
                .collect(Collectors.toSet());
    }

    @Override
    public Action opens() {
        return Action.READ_MATTERS;
    }

    @Override
    public void count(FigureScope scope, Set<String> wanted, Counts into) {
        if (anyOf("table3.", wanted)) {
            add(requests.table3(scope.ofRequests()), rows(scope), into);
        }
        if (anyOf("table4.", wanted)) add(requests.table4(scope.ofRequests()), into);
    }

    private static boolean anyOf(String table, Set<String> wanted) {
        return wanted.stream().anyMatch(figure -> figure.startsWith(table));
    }

    @Override
    public void countEach(FigureScope scope, CountsOfBodies into) {
        Map<String, String> rows = rows(scope);
        requests.table3OfEach(scope.ofRequests())
                .forEach((body, table) -> add(table, rows, into.of(body)));
        requests.table4OfEach(scope.ofRequests())
                .forEach((body, table) -> add(table, into.of(body)));
    }

    /// Answers of before 2019 ended in ways that this table does not have: of such a period it says
    /// only what came in and what was open.
    private static Map<String, String> rows(FigureScope scope) {
        if (PeriodForm.isNew(scope.period()) && !PeriodForm.isOfTwo(scope.period())) return ROWS;
        return Map.of("new", "new", "carried", "carried-in", "forward", "carried-out");
    }

    private static void add(Table3 table, Map<String, String> rows, Counts into) {
        rows.forEach((row, code) -> {
            List<String> leaves = BRANCHES.contains(code) ? leaves(code) : List.of(code);
            long total = 0;
            for (int i = 0; i < APPLICANTS.size(); i++) {
                ApplicantKind applicant = ApplicantKind.values()[i];
                long cell = leaves.stream().mapToLong(leaf -> table.at(leaf, applicant)).sum();
                into.add("table3." + row + "." + APPLICANTS.get(i), cell);
                total += cell;
            }
            into.add("table3." + row + ".total", total);
        });
    }

    private static List<String> leaves(String branch) {
        return Outcome.listOf(Outcome.Tree.SINCE_2019).stream()
                .filter(leaf -> leaf.branch().equals(branch))
                .map(Outcome::code)
                .toList();
    }

    private static void add(Table4 table, Counts into) {
        for (int i = 0; i < ROUTES.size(); i++) {
            String route = Table4.ROUTES.get(i);
            for (String result : Table4.RESULTS) {
                into.add("table4." + ROUTES.get(i) + "." + result, table.at(route, result));
            }
            into.add("table4." + ROUTES.get(i) + ".total", table.total(route));
        }
        into.add("table4.suits.total", table.total(Table4.SUITS));
    }

    @Override
    public String list(FigureScope scope, String figure) {
        var lists = new FigureLists(scope.ofRequests());
        String[] name = figure.split("\\.");
        if (name[0].equals("table4")) {
            String result = name[2].equals("total") ? "" : name[2];
            int route = ROUTES.indexOf(name[1]);
            return lists.remedies(route < 0 ? Table4.SUITS : Table4.ROUTES.get(route), result);
        }
        int applicant = APPLICANTS.indexOf(name[2]);
        return lists.cell(
                ROWS.getOrDefault(name[1], ""),
                applicant < 0 ? "" : ApplicantKind.values()[applicant].code());
    }
}
