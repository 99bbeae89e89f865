package org.gongkai.letter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.Period;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.casework.Parties;

/// The conditions of a filter as SQL over `m` (the matter), `l` (the letter), `s` (its source) and
/// `b` (the body that leads it), with their parameters. Every value is a parameter.
public final class LetterConditions {

    /// The code of the term that binds a letter.
    public static final String TERM = "split_part(m.rules, 'x', 1)";

    private static final Map<String, String> SETS =
            Map.of(
                    "in",
                    "m.received_on BETWEEN :first AND :last",
                    "answered",
                    "m.answered_on BETWEEN :first AND :last",
                    "carried-in",
                    "m.received_on < :first"
                            + " AND (m.answered_on IS NULL OR m.answered_on >= :first)",
                    "carried-out",
                    "m.received_on <= :last"
                            + " AND (m.answered_on IS NULL OR m.answered_on > :last)",
                    "rated",
                    rated("true"),
                    "called",
                    "EXISTS (SELECT FROM letter.call k WHERE k.matter_id = m.id"
                            + " AND k.on_day BETWEEN :first AND :last)",
                    "published",
                    "m.visibility = 'published' AND m.answered_on BETWEEN :first AND :last");

    private final StringBuilder sql = new StringBuilder("m.kind = 'letter'");
    private final Map<String, Object> parameters = new HashMap<>();

    private LetterConditions() {}

    public static LetterConditions of(LetterFilter filter, LocalDate today, WorkCalendar calendar) {
        var all = new LetterConditions();
        all.body(filter.get("body"), !filter.get("below").isEmpty());
        all.stage(filter.get("stage"));
        all.light(filter.get("light"), today, calendar);
        all.period(filter);
        all.equal("s.code", "source", filter.get("source"));
        all.equal("s.medium", "medium", filter.get("medium"));
        all.equal("l.kind", "kind", filter.get("kind"));
        all.equal("l.complexity", "complexity", filter.get("complexity"));
        all.equal(TERM, "term", filter.get("term"));
        if (filter.get("category").equals("none")) {
            all.sql.append(" AND l.category_id IS NULL");
        } else if (!filter.get("category").isEmpty()) {
            all.add(
                    "l.category_id = (SELECT id FROM letter.category WHERE code = :category)",
                    "category",
                    filter.get("category"));
        }
        if (!filter.get("number").isEmpty()) {
            all.add("m.number ILIKE :number", "number", "%" + escaped(filter.get("number")) + "%");
        }
        if (filter.get("outcome").equals("none")) {
            all.sql.append(" AND m.outcome IS NULL");
        } else if (!filter.get("outcome").isEmpty()) {
            all.add("m.outcome IN (:outcomes)", "outcomes", outcomes(filter.get("outcome")));
        }
        all.sql.append(" AND ").append(time(filter.get("time")));
        if (filter.get("promise").equals("late")) {
            all.add(
                    "EXISTS (SELECT FROM casework.promise p WHERE p.matter_id = m.id"
                            + " AND p.void_on IS NULL AND coalesce(p.kept_on, :now) > p.due_on)",
                    "now",
                    today);
        }
        all.writer(filter.get("writer"));
        all.equal("m.circle", "circle", filter.get("circle"));
        if (!filter.get("merged").isEmpty()) all.sql.append(" AND m.merged_into IS NOT NULL");
        if (!filter.get("same").isEmpty()) {
            all.add(
                    // of the same circle: who wrote a complaint about conduct is told by no list
                    "EXISTS (SELECT FROM casework.party mine"
                            + " JOIN casework.matter own ON own.id = mine.matter_id"
                            + "     AND own.circle = m.circle AND own.kind = m.kind"
                            + " JOIN casework.party theirs ON "
                            + Parties.THE_SAME
                            + " WHERE mine.matter_id = :same AND mine.part = 'applicant'"
                            + " AND theirs.part = 'applicant' AND theirs.matter_id = m.id)",
                    "same",
                    Long.parseLong(filter.get("same")));
        }
        return all;
    }

    /// The condition that a set of a period stands for; `:first` and `:last` are its days.
    public static String set(String name) {
        return java.util.Objects.requireNonNull(SETS.getOrDefault(name, SETS.get("in")));
    }

    /// In time (`on`) or late (`late`): asked of what was answered; what is open is a matter of its
    /// light. Nothing for anything else.
    public static String time(String name) {
        return switch (name) {
            case "on" -> "m.answered_on <= m.due_on";
            case "late" -> "m.answered_on > m.due_on";
            default -> "true";
        };
    }

    /// The rating that counts, given in the period, at a level: `low`, `good`, or `1` to `5`.
    public static String ratedAt(String typed) {
        return rated(level(typed));
    }

    public String sql() {
        return sql.toString();
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    private void body(String code, boolean below) {
        if (code.isEmpty()) return;
        add(
                below
                        ? "b.path <@ (SELECT path FROM organization.body WHERE code = :body)"
                        : "b.code = :body",
                "body",
                code);
    }

    private void stage(String stage) {
        if (stage.equals("open")) sql.append(" AND m.outcome IS NULL");
        else equal("m.stage", "stage", stage);
    }

    private void light(String light, LocalDate today, WorkCalendar calendar) {
        switch (light) {
            case "late" -> add("m.outcome IS NULL AND m.due_on < :today", "today", today);
            case "near" -> {
                add("m.outcome IS NULL AND m.due_on >= :today", "today", today);
                add("m.due_on <= :near", "near", calendar.plusWorking(today, 3));
            }
            default -> {}
        }
    }

    private void period(LetterFilter filter) {
        String level = filter.get("level");
        if (filter.period().isEmpty()) {
            if (!level.isEmpty()) sql.append(" AND ").append(ratedEver(level(level)));
            return;
        }
        Period period = filter.period().get();
        String set = filter.get("set").isEmpty() ? "in" : filter.get("set");
        String condition = set(set);
        if (set.equals("rated") && !level.isEmpty()) condition = ratedAt(level);
        else if (!level.isEmpty()) sql.append(" AND ").append(ratedEver(level(level)));
        sql.append(" AND ").append(condition);
        parameters.put("first", period.first());
        parameters.put("last", period.last());
    }

    private void writer(String writer) {
        String named =
                "EXISTS (SELECT FROM casework.party w"
                        + " WHERE w.matter_id = m.id AND w.part = 'applicant')";
        switch (writer) {
            case "named" -> sql.append(" AND ").append(named);
            case "anonymous" -> sql.append(" AND NOT ").append(named);
            default -> {}
        }
    }

    /// The rating that counts: the last of those that were not found mistaken, of the period.
    private static String rated(String level) {
        return "EXISTS (SELECT FROM (SELECT g.level, g.at FROM casework.rating g"
                + " WHERE g.matter_id = m.id AND g.counts ORDER BY g.round DESC LIMIT 1) g WHERE "
                + level
                + " AND (g.at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN :first AND :last)";
    }

    private static String ratedEver(String level) {
        return "EXISTS (SELECT FROM (SELECT g.level FROM casework.rating g"
                + " WHERE g.matter_id = m.id AND g.counts ORDER BY g.round DESC LIMIT 1) g WHERE "
                + level
                + ")";
    }

    private static String level(String typed) {
        return switch (typed) {
            case "low" -> "g.level <= 2";
            case "good" -> "g.level >= 3";
            case "1", "2", "3", "4", "5" -> "g.level = " + typed;
            default -> "true";
        };
    }

    private void equal(String column, String name, String value) {
        if (!value.isEmpty()) add(column + " = :" + name, name, value);
    }

    private void add(String condition, String name, Object value) {
        sql.append(" AND ").append(condition);
        parameters.put(name, value);
    }

    /// The leaves that a row holds: itself, or those of the branch.
    private static List<String> outcomes(String row) {
        return Arrays.stream(LetterOutcome.values())
                .filter(leaf -> leaf.code().equals(row) || leaf.branch().code().equals(row))
                .map(LetterOutcome::code)
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
