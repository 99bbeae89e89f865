package org.gongkai.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.calendar.Period;
import org.gongkai.calendar.WorkCalendar;

/// Conditions as SQL over `m` (a matter) and `b` (the body that leads it), with their parameters.
/// Every value is a parameter; what nobody asked for adds nothing.
public final class MatterConditions {

    private static final int NEAR_WORKING_DAYS = 3;

    private final StringBuilder sql;
    private final Map<String, Object> parameters = new HashMap<>();

    /// @param first the condition to begin with
    public MatterConditions(String first) {
        sql = new StringBuilder(first);
    }

    public String sql() {
        return sql.toString();
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    public void add(String condition) {
        sql.append(" AND ").append(condition);
    }

    public void add(String condition, String name, Object value) {
        add(condition);
        put(name, value);
    }

    public void put(String name, Object value) {
        parameters.put(name, value);
    }

    /// A condition on what was chosen.
    public void chosen(String condition, String name, String value) {
        if (!value.isEmpty()) add(condition, name, value);
    }

    /// @param below whether bodies below it count too
    public void body(String code, boolean below) {
        chosen(
                below
                        ? "b.path <@ (SELECT path FROM organization.body WHERE code = :body)"
                        : "b.code = :body",
                "body",
                code);
    }

    /// @param stage one of its kind, or `open` for all that is not answered
    public void stage(String stage) {
        if (stage.equals("open")) add("m.outcome IS NULL");
        else chosen("m.stage = :stage", "stage", stage);
    }

    /// @param light `late`, or `near` when three working days are left; nothing for anything else
    public void light(String light, LocalDate today, WorkCalendar calendar) {
        switch (light) {
            case "late" -> add("m.outcome IS NULL AND m.due_on < :today", "today", today);
            case "near" -> {
                add("m.outcome IS NULL AND m.due_on >= :today", "today", today);
                add("m.due_on <= :near", "near", calendar.plusWorking(today, NEAR_WORKING_DAYS));
            }
            default -> {}
        }
    }

    /// @param part of a number
    public void number(String part) {
        if (!part.isEmpty()) add("m.number ILIKE :number", "number", "%" + escaped(part) + "%");
    }

    /// Its days, as `:first` and `:last`.
    public void days(Period period) {
        put("first", period.first());
        put("last", period.last());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
