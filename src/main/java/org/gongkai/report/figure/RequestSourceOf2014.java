package org.gongkai.report.figure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.organization.Action;
import org.gongkai.request.FigureLists;
import org.gongkai.request.Outcome;
import org.gongkai.request.Part2014;
import org.gongkai.request.RequestFigures;
import org.gongkai.request.Table4;
import org.springframework.stereotype.Component;

/// Parts three to five of the statistics of 2014 to 2018, and the fees that were paid.
@Component
class RequestSourceOf2014 implements FigureSource {

    private static final String ANSWERED = "request.answered.";
    private static final String REFUSED = "refused";
    private static final String FEE = "request.fee";

    private static final List<String> ANSWERS =
            List.of(
                    "already-public",
                    "granted",
                    "partial",
                    "refused.state-secret",
                    "refused.trade-secret",
                    "refused.privacy",
                    "refused.security-stability",
                    "refused.not-information",
                    "refused.other",
                    "not-ours",
                    "absent",
                    "correction",
                    "elsewhere");

    private static final Map<String, String> WAYS =
            Map.of("in-person", "desk", "fax", "fax", "online", "online", "letter", "post");

    private static final Map<String, String> COURTS =
            Map.of("request.review", "reconsideration", "request.litigation", Table4.SUITS);

    private static final List<String> RESULTS = List.of("upheld", "corrected", "other");

    private static final Map<String, Function<FigureLists, String>> LISTS = lists();

    private final RequestFigures requests;

    RequestSourceOf2014(RequestFigures requests) {
        this.requests = requests;
    }

    private static Map<String, Function<FigureLists, String>> lists() {
        var all = new LinkedHashMap<String, Function<FigureLists, String>>();
        all.put("request.received.total", lists -> lists.cell("new", ""));
        WAYS.forEach((way, code) -> all.put("request.received." + way, l -> l.received(code)));
        all.put("request.closed.total", lists -> lists.cell("total", ""));
        all.put("request.closed.on-time", lists -> lists.closed("no"));
        all.put("request.closed.extended", lists -> lists.closed("yes"));
        all.put(ANSWERED + "total", lists -> lists.cell("total", ""));
        all.put(ANSWERED + REFUSED, lists -> lists.cell("refused-2014", ""));
        List<Outcome> leaves = Outcome.listOf(Outcome.Tree.UNTIL_2018);
        for (int i = 0; i < leaves.size(); i++) {
            String leaf = leaves.get(i).code();
            all.put(ANSWERED + ANSWERS.get(i), lists -> lists.cell(leaf, ""));
        }
        COURTS.forEach((figure, court) -> {
            all.put(figure, lists -> lists.remedies(court, "decided"));
            for (String result : RESULTS) {
                all.put(figure + "." + result, lists -> lists.remedies(court, result));
            }
        });
        all.put(FEE, FigureLists::feesPaid);
        return all;
    }

    @Override
    public String code() {
        return "request-2014";
    }

    @Override
    public Set<String> figures() {
        return LISTS.keySet();
    }

    @Override
    public Action opens() {
        return Action.READ_MATTERS;
    }

    @Override
    public void count(FigureScope scope, Set<String> wanted, Counts into) {
        var own = new HashSet<>(wanted);
        own.retainAll(figures());
        if (own.remove(FEE)) into.add(FEE, requests.feesPaid(scope.ofRequests()).yuan());
        if (own.removeIf(RequestSourceOf2014::isOfCourts)) {
            add(requests.table4(scope.ofRequests()), into);
        }
        if (!own.isEmpty()) add(requests.part2014(scope.ofRequests()), into);
    }

    private static boolean isOfCourts(String figure) {
        return COURTS.keySet().stream().anyMatch(figure::startsWith);
    }

    @Override
    public void countEach(FigureScope scope, CountsOfBodies into) {
        requests.part2014OfEach(scope.ofRequests())
                .forEach((body, part) -> add(part, into.of(body)));
        requests.table4OfEach(scope.ofRequests())
                .forEach((body, table) -> add(table, into.of(body)));
        requests.feesPaidToEach(scope.ofRequests())
                .forEach((body, yuan) -> into.of(body).add(FEE, yuan));
    }

    private static void add(Part2014 part, Counts into) {
        into.add("request.received.total", part.receivedInAll());
        WAYS.forEach((way, code) ->
                into.add("request.received." + way, part.received().getOrDefault(code, 0L)));
        into.add("request.closed.total", part.onTime() + part.extended());
        into.add("request.closed.on-time", part.onTime());
        into.add("request.closed.extended", part.extended());
        into.add(ANSWERED + "total", part.answersInAll());
        into.add(ANSWERED + REFUSED, part.answers("refused-2014"));
        List<Outcome> leaves = Outcome.listOf(Outcome.Tree.UNTIL_2018);
        for (int i = 0; i < leaves.size(); i++) {
            into.add(ANSWERED + ANSWERS.get(i), part.answered(leaves.get(i)));
        }
    }

    private static void add(Table4 table, Counts into) {
        COURTS.forEach((figure, court) -> {
            into.add(figure, table.decided(court));
            for (String result : RESULTS) {
                into.add(figure + "." + result, table.at(court, result));
            }
        });
    }

    @Override
    public String list(FigureScope scope, String figure) {
        return Objects.requireNonNull(LISTS.get(figure), figure)
                .apply(new FigureLists(scope.ofRequests()));
    }
}
