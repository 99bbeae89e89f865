package org.gongkai.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.calendar.Term;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.BodyPath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads sources.
@Component
public class Sources {

    private static final String SELECT =
            """
            SELECT s.*, b.path::text AS body_path, b.short_name AS body_name
            FROM letter.source s JOIN organization.body b ON b.id = s.body_id
            """;
    private static final String IN_ORDER = " ORDER BY nlevel(b.path), b.rank_order, b.id, s.id";

    private final JdbcClient jdbc;

    Sources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws NoSuchElementException when there is none
    public Source get(long id) {
        return jdbc.sql(SELECT + "WHERE s.id = ?")
                .param(id)
                .query((row, n) -> source(row))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("source"));
    }

    public Optional<Source> find(String code) {
        return jdbc.sql(SELECT + "WHERE s.code = ?")
                .param(code)
                .query((row, n) -> source(row))
                .optional();
    }

    /// Those the public may write to, the district's own first.
    public List<Source> listOpen() {
        return jdbc.sql(SELECT + "WHERE s.open AND s.active AND b.active" + IN_ORDER)
                .query((row, n) -> source(row))
                .list();
    }

    /// All, those that are no longer used too.
    public List<Source> list() {
        return jdbc.sql(SELECT + IN_ORDER).query((row, n) -> source(row)).list();
    }

    /// All by their id, for whoever reads rows that name them.
    public Map<Long, Source> byId() {
        return list().stream().collect(Collectors.toMap(Source::id, Function.identity()));
    }

    /// Those of the bodies where this person may do this, as far as they are used.
    public List<Source> listWithin(Actor actor, Action action) {
        return jdbc.sql(SELECT + "WHERE s.active AND b.path <@ CAST(:reach AS ltree[])" + IN_ORDER)
                .param("reach", actor.reach(action))
                .query((row, n) -> source(row))
                .list();
    }

    private static Source source(ResultSet row) throws SQLException {
        String acknowledge = row.getString("acknowledge_term");
        return new Source(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("body_id"),
                new BodyPath(row.getString("body_path")),
                row.getString("body_name"),
                row.getString("name"),
                Medium.of(row.getString("medium")),
                row.getBoolean("open"),
                new Terms(
                        Term.of(row.getString("accept_term")),
                        Term.of(row.getString("simple_term")),
                        Term.of(row.getString("complex_term")),
                        acknowledge == null ? null : Term.of(acknowledge),
                        row.getInt("longest_extension"),
                        row.getInt("return_within"),
                        Term.of(row.getString("contact_term")),
                        Term.of(row.getString("rectify_term"))),
                row.getBoolean("call_back"),
                row.getBoolean("active"));
    }
}
