package org.gongkai.opinion;

import java.util.HashMap;
import java.util.Map;

/// The conditions of a filter as SQL over the tables of [Items#FROM], with their parameters.
final class ItemConditions {

    private final StringBuilder sql = new StringBuilder(Items.WITHIN_REACH);
    private final Map<String, Object> parameters = new HashMap<>();

    private ItemConditions() {}

    static ItemConditions of(ItemFilter filter) {
        var all = new ItemConditions();
        var first = filter.first();
        if (first != null) all.add("i.posted_on >= :first", "first", first);
        var last = filter.last();
        if (last != null) all.add("i.posted_on <= :last", "last", last);
        if (!filter.platform().isEmpty()) {
            all.add("i.platform = :platform", "platform", filter.platform());
        }
        if (!filter.tag().isEmpty()) {
            all.add("i.tags @> ARRAY[CAST(:tag AS text)]", "tag", filter.tag());
        }
        all.sentiment(filter.sentiment());
        if (!filter.body().isEmpty()) all.body(filter.body(), !filter.below().isEmpty());
        all.topic(filter.topic());
        all.state(filter.state());
        if (!filter.major().isEmpty()) all.sql.append(" AND i.major");
        if (!filter.table().isEmpty()) {
            all.add("i.import_id = :table", "table", Long.parseLong(filter.table()));
        }
        if (!filter.feed().isEmpty()) {
            all.add("i.feed_id = :feed", "feed", Long.parseLong(filter.feed()));
        }
        return all;
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void sentiment(String sentiment) {
        if (sentiment.equals("none")) sql.append(" AND i.sentiment IS NULL");
        else if (!sentiment.isEmpty()) add("i.sentiment = :sentiment", "sentiment", sentiment);
    }

    private void body(String code, boolean below) {
        add(
                below
                        ? "coalesce(a.path, b.path) <@ (SELECT path FROM organization.body WHERE code = :body)"
                        : "coalesce(a.code, b.code) = :body",
                "body",
                code);
    }

    private void topic(String topic) {
        if (topic.equals("none")) sql.append(" AND i.topic_id IS NULL");
        else if (!topic.isEmpty()) add("i.topic_id = :topic", "topic", Long.parseLong(topic));
    }

    private void state(String state) {
        if (state.equals("open")) {
            sql.append(" AND ").append(Items.STATE).append(" IN ('new', 'noted', 'routed')");
        } else if (!state.isEmpty()) {
            add(Items.STATE + " = :state", "state", state);
        }
    }

    private void add(String condition, String name, Object value) {
        sql.append(" AND ").append(condition);
        parameters.put(name, value);
    }
}
