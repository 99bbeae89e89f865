package org.gongkai.bulletin;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.pages.FormReading;

/// What narrows the list of issues; empty fields do not. The figures count with the same
/// conditions.
///
/// @param body code of the body that gives it out
/// @param below `yes`: those of the bodies below it too
/// @param series its id
/// @param state one of [IssueState]
/// @param year of issue
/// @param from first day of issue
/// @param until last day of issue
/// @param mine `new` for what was sent to the reader and not opened yet, `sent` for all of it
public record IssueFilter(
        String body,
        String below,
        String series,
        String state,
        String year,
        String from,
        String until,
        String mine) {

    /// Reads the parameters of an address; unknown ones are left out.
    public static IssueFilter of(Map<String, String> p) {
        return new IssueFilter(
                p.getOrDefault("body", ""),
                p.getOrDefault("below", ""),
                p.getOrDefault("series", "").replaceAll("^(?!\\d{1,18}$).*", ""),
                p.getOrDefault("state", "").replaceAll("^(?!(draft|submitted|issued)$).*", ""),
                p.getOrDefault("year", "").replaceAll("^(?![1-9]\\d{3}$).*", ""),
                day(p.getOrDefault("from", "")),
                day(p.getOrDefault("until", "")),
                p.getOrDefault("mine", "").replaceAll("^(?!(new|sent)$).*", ""));
    }

    /// A day as it was typed, or nothing.
    static String day(String typed) {
        LocalDate day = new FormReading().date("day", typed);
        return day == null ? "" : day.toString();
    }

    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("body", body);
        all.put("below", below);
        all.put("series", series);
        all.put("state", state);
        all.put("year", year);
        all.put("from", from);
        all.put("until", until);
        all.put("mine", mine);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    public boolean isNarrow() {
        return !parameters().isEmpty();
    }

    /// Who may read an issue, as SQL over `i` (the issue) and `b` (its office): the same as
    /// [Issues#mayRead].
    static final String REACH =
            """
            i.state <> 'discarded'
            AND (b.path <@ CAST(:composing AS ltree[]) OR b.path <@ CAST(:issuing AS ltree[])
                 OR i.state = 'issued' AND EXISTS (
                     SELECT FROM bulletin.copy c WHERE c.issue_id = i.id AND c.account_id = :me))
            """;

    static Map<String, Object> reach(Actor actor) {
        var all = new HashMap<String, Object>();
        all.put("composing", actor.reach(Action.HANDLE_MATTERS));
        all.put("issuing", actor.reach(Action.ISSUE_BULLETINS));
        all.put("me", actor.accountId());
        return all;
    }

    /// The conditions as SQL, with their parameters put into the map.
    String sql(Map<String, Object> parameters) {
        return REACH + narrowing(parameters) + ofReader();
    }

    /// What was given out, the same whoever asks: for numbers that everybody gets alike, and the
    /// list behind them.
    String sqlOfGivenOut(Map<String, Object> parameters) {
        return "i.state = 'issued'" + narrowing(parameters);
    }

    /// The condition on a body `b`, whose code is `:body`.
    private static String within(boolean below) {
        return below
                ? "b.path <@ (SELECT path FROM organization.body WHERE code = :body)"
                : "b.code = :body";
    }

    private String narrowing(Map<String, Object> parameters) {
        var sql = new StringBuilder();
        if (!body.isEmpty()) {
            sql.append(" AND ").append(within(!below.isEmpty()));
            parameters.put("body", body);
        }
        if (!series.isEmpty()) {
            sql.append(" AND i.series_id = :series");
            parameters.put("series", Long.parseLong(series));
        }
        if (!state.isEmpty()) {
            sql.append(" AND i.state = :state");
            parameters.put("state", state);
        }
        if (!year.isEmpty()) {
            sql.append(" AND i.year = :year");
            parameters.put("year", Integer.parseInt(year));
        }
        if (!from.isEmpty()) {
            sql.append(" AND i.issued_on >= :from");
            parameters.put("from", LocalDate.parse(from));
        }
        if (!until.isEmpty()) {
            sql.append(" AND i.issued_on <= :until");
            parameters.put("until", LocalDate.parse(until));
        }
        return sql.toString();
    }

    private String ofReader() {
        if (mine.isEmpty()) return "";
        return " AND EXISTS (SELECT FROM bulletin.copy c WHERE c.issue_id = i.id"
                + " AND c.account_id = :me"
                + (mine.equals("new") ? " AND c.opened_at IS NULL)" : ")");
    }
}
