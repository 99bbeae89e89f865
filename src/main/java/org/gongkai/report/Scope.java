package org.gongkai.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gongkai.calendar.Period;

/// Which published documents a number counts; the list behind the number asks with the same scope.
///
/// @param path the body and all below it
/// @param from first day, China time
/// @param to last day, never in the future: what has not happened is not counted
/// @param standing what the days are asked of
/// @param filters narrower still
public record Scope(
        String path, LocalDate from, LocalDate to, Standing standing, Map<Filter, String> filters) {

    /// What a document must have done between the two days.
    public enum Standing {
        /// made public in them
        MADE("p.published_on BETWEEN :from AND :to"),
        /// public before, and no longer in force from a day within them
        ENDED("p.published_on <= :to AND p.valid_until + 1 BETWEEN :from AND :to"),
        /// in force at the end of the last day
        IN_FORCE("p.published_on <= :to AND (p.valid_until IS NULL OR p.valid_until >= :to)");

        private final String condition;

        Standing(String condition) {
            this.condition = condition;
        }

        /// In SQL over a published document `p`, with `:from` and `:to`: what counts is what is
        /// listed.
        public String condition() {
            return condition;
        }
    }

    /// What a number may be narrowed by; the parameter is also its name in an address.
    public enum Filter {
        /// `2026-03`
        MONTH("month", "to_char(p.published_on, 'YYYY-MM') = :month"),
        /// code of the branch of Article 20 or 21; `none` for what has no place in the catalogue
        BRANCH("branch", "coalesce(p.branch_code, 'none') = :branch"),
        KIND("kind", "p.kind = :kind"),
        /// exactly this body, without those below
        ONLY("only", "p.body_code = :only"),
        CHANNEL(
                "channel",
                """
                EXISTS (SELECT FROM channel.delivery c WHERE c.edition_id = p.edition_id
                        AND c.channel = :channel AND c.recalled_at IS NULL)\
                """);

        private final String parameter;
        private final String condition;

        Filter(String parameter, String condition) {
            this.parameter = parameter;
            this.condition = condition;
        }

        public String parameter() {
            return parameter;
        }
    }

    public Scope {
        filters = Map.copyOf(filters);
    }

    /// What a body and those below it made public in a calendar year, as far as it has passed.
    public static Scope year(String path, int year, LocalDate today) {
        return of(path, Period.ofYear(year), today);
    }

    /// The same for any days, as far as they have passed.
    public static Scope of(String path, Period period, LocalDate today) {
        return new Scope(path, period.first(), passed(period, today), Standing.MADE, Map.of());
    }

    /// The last day of a period that has come.
    public static LocalDate passed(Period period, LocalDate today) {
        return period.last().isAfter(today) ? today : period.last();
    }

    public Scope with(Filter filter, String value) {
        var more = new EnumMap<Filter, String>(Filter.class);
        more.putAll(filters);
        more.put(filter, value);
        return new Scope(path, from, to, standing, more);
    }

    /// Narrowed as the address of a list says.
    ///
    /// @throws NoSuchElementException when there is no such standing
    public Scope narrowed(Map<String, String> typed) {
        String named = typed.getOrDefault("standing", "made");
        Scope scope =
                with(
                        Arrays.stream(Standing.values())
                                .filter(one -> one.name().equalsIgnoreCase(named))
                                .findFirst()
                                .orElseThrow(() -> new NoSuchElementException("standing")));
        for (Filter filter : Filter.values()) {
            String value = typed.get(filter.parameter());
            if (value != null) scope = scope.with(filter, value);
        }
        return scope;
    }

    public Scope with(Standing other) {
        return new Scope(path, from, to, other, filters);
    }

    /// The filters as they stand in the address of a list.
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (standing != Standing.MADE) {
            parameters.put("standing", standing.name().toLowerCase(java.util.Locale.ROOT));
        }
        for (Filter filter : Filter.values()) {
            if (filters.containsKey(filter)) {
                parameters.put(filter.parameter, filters.get(filter));
            }
        }
        return parameters;
    }

    /// The same documents in SQL, for `:path`, `:from`, `:to` and one parameter per filter.
    String condition() {
        var sql =
                new StringBuilder("FROM publication.published_document p WHERE ")
                        .append("p.body_path <@ CAST(:path AS ltree) AND ")
                        .append(standing.condition);
        filters.keySet().forEach(filter -> sql.append(" AND ").append(filter.condition));
        return sql.toString();
    }
}
