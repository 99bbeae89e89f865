package org.gongkai.letter.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads rounds of appraisal and what was said in them.
@Component
public class Appraisals {

    private final JdbcClient jdbc;
    private final Bodies bodies;

    Appraisals(JdbcClient jdbc, Bodies bodies) {
        this.jdbc = jdbc;
        this.bodies = bodies;
    }

    /// All, the one that closes last first.
    public List<Appraisal> list() {
        var members = new HashMap<Long, List<Long>>();
        jdbc.sql("SELECT appraisal_id, body_id FROM letter.appraisal_body")
                .query(row -> {
                    members.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                            .add(row.getLong(2));
                });
        List<Body> all = bodies.listActive();
        return jdbc.sql("SELECT * FROM letter.appraisal ORDER BY closes_on DESC, id DESC")
                .query((row, n) -> {
                    List<Long> mine = members.getOrDefault(row.getLong("id"), List.of());
                    return new Appraisal(
                            row.getLong("id"),
                            row.getString("title"),
                            row.getString("text"),
                            row.getObject("opens_on", LocalDate.class),
                            row.getObject("closes_on", LocalDate.class),
                            all.stream().filter(body -> mine.contains(body.id())).toList());
                })
                .list();
    }

    public Optional<Appraisal> find(long id) {
        return list().stream().filter(one -> one.id() == id).findFirst();
    }

    /// @throws NoSuchElementException when there is none
    public Appraisal get(long id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("appraisal"));
    }

    /// The one in which something can be said on this day.
    public Optional<Appraisal> findRunning(LocalDate today) {
        return list().stream().filter(one -> one.isOpen(today)).findFirst();
    }

    /// What was said of each of its bodies, in the order of the bodies.
    public List<Tally> tallies(Appraisal appraisal) {
        Map<Long, Long[]> counts = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT body_id, level, count(*) FROM letter.vote
                        WHERE appraisal_id = ? GROUP BY 1, 2
                        """)
                .param(appraisal.id())
                .query(row -> {
                    counts.computeIfAbsent(row.getLong(1), any -> nothing())[row.getInt(2) - 1] =
                            row.getLong(3);
                });
        return appraisal.bodies().stream()
                .map(body -> new Tally(body, List.of(counts.getOrDefault(body.id(), nothing()))))
                .toList();
    }

    private static Long[] nothing() {
        Long[] levels = new Long[5];
        Arrays.fill(levels, 0L);
        return levels;
    }
}
