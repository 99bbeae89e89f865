package org.gongkai.opinion;

import java.util.List;
import java.util.Locale;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists the items that a person may read.
@Component
public class ItemList {

    /// How many of the newest are opened to look for words in them.
    public static final int SEARCHED = 3_000;

    private final JdbcClient jdbc;
    private final Items items;

    ItemList(JdbcClient jdbc, Items items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    public long count(Actor actor, ItemFilter filter) {
        var conditions = ItemConditions.of(filter);
        return jdbc.sql("SELECT count(*)" + Items.FROM + " WHERE " + conditions.sql())
                .params(conditions.parameters())
                .param("reach", actor.reach(Action.READ_MATTERS))
                .query(Long.class)
                .single();
    }

    public List<Item> list(Actor actor, ItemFilter filter, int limit, int offset) {
        var conditions = ItemConditions.of(filter);
        String order = filter.sort().equals("seen") ? "i.id DESC" : "i.posted_on DESC, i.id DESC";
        return jdbc.sql(
                        Items.SELECT
                                + Items.FROM
                                + " WHERE "
                                + conditions.sql()
                                + " ORDER BY "
                                + order
                                + " LIMIT :limit OFFSET :offset")
                .params(conditions.parameters())
                .param("reach", actor.reach(Action.READ_MATTERS))
                .param("limit", limit)
                .param("offset", offset)
                .query(items::item)
                .list();
    }

    /// Those of the newest whose title, author or text has these words. What is sealed cannot be
    /// asked of the database, so they are opened one by one.
    public List<Item> find(Actor actor, ItemFilter filter, String words, int limit) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) return List.of();
        return list(actor, filter, SEARCHED, 0).stream()
                .filter(item -> says(item.post(), wanted))
                .limit(limit)
                .toList();
    }

    private static boolean says(Post post, String wanted) {
        return (post.title() + "\n" + post.author() + "\n" + post.text())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    /// The tags that are in use among what the person may read, the most used first.
    public List<String> listTags(Actor actor, int limit) {
        return jdbc.sql(
                        """
                        SELECT tag FROM opinion.item i
                        JOIN organization.body b ON b.id = i.body_id
                        CROSS JOIN LATERAL unnest(i.tags) AS tag
                        WHERE b.path <@ CAST(:reach AS ltree[])
                        GROUP BY tag ORDER BY count(*) DESC, tag LIMIT :limit
                        """)
                .param("reach", actor.reach(Action.READ_MATTERS))
                .param("limit", limit)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
