package org.gongkai.letter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.calendar.Period;
import org.gongkai.calendar.WorkCalendar;
import org.gongkai.casework.MatterConditions;
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

    private final MatterConditions where = new MatterConditions("m.kind = 'letter'");

    private LetterConditions() {}

    public static LetterConditions of(LetterFilter filter, LocalDate today, WorkCalendar calendar) {
        var all = new LetterConditions();
        MatterConditions where = all.where;
        where.body(filter.get("body"), !filter.get("below").isEmpty());
        where.stage(filter.get("stage"));
        where.light(filter.get("light"), today, calendar);
        all.period(filter);
        where.chosen("s.code = :source", "source", filter.get("source"));
        where.chosen("s.medium = :medium", "medium", filter.get("medium"));
        where.chosen("l.kind = :kind", "kind", filter.get("kind"));
        where.chosen("l.complexity = :complexity", "complexity", filter.get("complexity"));
        where.chosen(TERM + " = :term", "term", filter.get("term"));
        if (filter.get("category").equals("none")) {
            where.add("l.category_id IS NULL");
        } else if (!filter.get("category").isEmpty()) {
            where.add(
                    "l.category_id = (SELECT id FROM letter.category WHERE code = :category)",
                    "category",
                    filter.get("category"));
        }
        where.number(filter.get("number"));
        if (filter.get("outcome").equals("none")) {
            where.add("m.outcome IS NULL");
        } else if (!filter.get("outcome").isEmpty()) {
            where.add("m.outcome IN (:outcomes)", "outcomes", outcomes(filter.get("outcome")));
        }
        where.add(time(filter.get("time")));
        if (filter.get("promise").equals("late")) {
            where.add(
                    "EXISTS (SELECT FROM casework.promise p WHERE p.matter_id = m.id"
                            + " AND p.void_on IS NULL AND coalesce(p.kept_on, :now) > p.due_on)",
                    "now",
                    today);
        }
        all.writer(filter.get("writer"));
        where.chosen("m.circle = :circle", "circle", filter.get("circle"));
        if (!filter.get("merged").isEmpty()) where.add("m.merged_into IS NOT NULL");
        if (!filter.get("same").isEmpty()) {
            where.add(
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
        return where.sql();
    }

    public Map<String, Object> parameters() {
        return where.parameters();
    }

    private void period(LetterFilter filter) {
        String level = filter.get("level");
        if (filter.period().isEmpty()) {
            if (!level.isEmpty()) where.add(ratedEver(level(level)));
            return;
        }
        Period period = filter.period().get();
        String set = filter.get("set").isEmpty() ? "in" : filter.get("set");
        String condition = set(set);
        if (set.equals("rated") && !level.isEmpty()) condition = ratedAt(level);
        else if (!level.isEmpty()) where.add(ratedEver(level(level)));
        where.add(condition);
        where.days(period);
    }

    private void writer(String writer) {
        String named =
                "EXISTS (SELECT FROM casework.party w"
                        + " WHERE w.matter_id = m.id AND w.part = 'applicant')";
        switch (writer) {
            case "named" -> where.add(named);
            case "anonymous" -> where.add("NOT " + named);
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

    /// The leaves that a row holds: itself, or those of the branch.
    private static List<String> outcomes(String row) {
        return Arrays.stream(LetterOutcome.values())
                .filter(leaf -> leaf.code().equals(row) || leaf.branch().code().equals(row))
                .map(LetterOutcome::code)
                .toList();
    }
}
