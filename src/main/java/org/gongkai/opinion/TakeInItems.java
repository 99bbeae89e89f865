package org.gongkai.opinion;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes posts in, however they came. A post that the same body keeps already, known by its address
/// or by its number on the platform, is not taken again; one that only says the same is.
@Component
public class TakeInItems {

    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final SealedPosts posts;
    private final ItemSteps steps;
    private final Clock clock;

    TakeInItems(
            JdbcClient jdbc, JdbcTemplate batch, SealedPosts posts, ItemSteps steps, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.posts = posts;
        this.steps = steps;
        this.clock = clock;
    }

    /// @param again whether it was kept before, so that nothing new was made
    public record Taken(long id, boolean again) {}

    private record Fresh(long id, NewItem item) {}

    /// @return what became of each, in the same order
    @Transactional
    public List<Taken> take(Origin origin, List<NewItem> items) {
        if (items.isEmpty()) return List.of();
        // whoever takes in for the same body waits, and then sees what the first took
        jdbc.sql("SELECT pg_advisory_xact_lock(120, CAST(? AS int))")
                .param(origin.bodyId())
                .query((row, n) -> n)
                .single();
        Map<String, Long> known = known(origin.bodyId(), items);
        var taken = new ArrayList<Taken>();
        var fresh = new ArrayList<Fresh>();
        var ids = freshIds(items.size()).iterator();
        for (NewItem item : items) {
            List<String> names = names(item);
            Long id =
                    names.stream()
                            .map(known::get)
                            .filter(one -> one != null)
                            .findFirst()
                            .orElse(null);
            boolean again = id != null;
            if (id == null) {
                id = ids.next();
                fresh.add(new Fresh(id, item));
            }
            for (String name : names) known.putIfAbsent(name, id);
            taken.add(new Taken(id, again));
        }
        insert(origin, fresh);
        steps.add(
                origin.by(),
                taken.stream().filter(one -> !one.again()).map(Taken::id).toList(),
                origin.kind(),
                "");
        return taken;
    }

    /// The items of this body that have an address or number of these, by their marks.
    private Map<String, Long> known(long bodyId, List<NewItem> items) {
        var marks = new ArrayList<byte[]>();
        for (NewItem item : items) {
            marks.addAll(posts.outsideMarks(item.platform(), item.post()));
            marks.addAll(posts.linkMarks(item.post()));
        }
        var known = new HashMap<String, Long>();
        if (marks.isEmpty()) return known;
        jdbc.sql(
                        """
                        SELECT id, outside_mark, link_mark FROM opinion.item
                        WHERE body_id = :body AND (outside_mark IN (:marks) OR link_mark IN (:marks))
                        """)
                .param("body", bodyId)
                .param("marks", marks)
                .query(row -> {
                    note(known, row.getBytes("outside_mark"), row.getLong("id"));
                    note(known, row.getBytes("link_mark"), row.getLong("id"));
                });
        return known;
    }

    private static void note(Map<String, Long> known, byte @Nullable [] mark, long id) {
        if (mark != null) known.put(HEX.formatHex(mark), id);
    }

    /// What an item is known by: its marks under every key.
    private List<String> names(NewItem item) {
        var names = new ArrayList<String>();
        posts.outsideMarks(item.platform(), item.post()).forEach(m -> names.add(HEX.formatHex(m)));
        posts.linkMarks(item.post()).forEach(m -> names.add(HEX.formatHex(m)));
        return names;
    }

    private List<Long> freshIds(int count) {
        return jdbc.sql("SELECT nextval('opinion.item_id') FROM generate_series(1, ?)")
                .param(count)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private void insert(Origin origin, List<Fresh> rows) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        batch.batchUpdate(
                """
                INSERT INTO opinion.item (id, body_id, platform, post, outside_mark, link_mark,
                    text_mark, posted_on, seen_at, tags, about_id, major, feed_id, import_id, entered_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows,
                Math.max(1, rows.size()),
                (row, fresh) -> {
                    NewItem item = fresh.item();
                    SealedPosts.Marks marks = posts.marks(item.platform(), item.post());
                    row.setLong(1, fresh.id());
                    row.setLong(2, origin.bodyId());
                    row.setString(3, item.platform().code());
                    row.setBytes(4, posts.seal(fresh.id(), item.post()));
                    row.setObject(5, marks.outside(), Types.BINARY);
                    row.setObject(6, marks.link(), Types.BINARY);
                    row.setObject(7, marks.words(), Types.BINARY);
                    row.setObject(8, item.postedOn());
                    row.setObject(9, now);
                    row.setObject(10, item.tags().toArray(String[]::new), Types.ARRAY);
                    row.setObject(11, item.aboutId(), Types.BIGINT);
                    row.setBoolean(12, item.major());
                    row.setObject(13, origin.feedId(), Types.BIGINT);
                    row.setObject(14, origin.importId(), Types.BIGINT);
                    row.setString(15, origin.by());
                });
    }
}
