package org.gongkai.opinion.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gongkai.files.rows.Head;
import org.gongkai.files.rows.Row;
import org.gongkai.opinion.NewItem;
import org.gongkai.opinion.Platform;
import org.gongkai.opinion.Post;
import org.gongkai.opinion.Tags;
import org.gongkai.organization.Body;

/// Reads rows of one table as posts. A column that says how a post speaks is not read: that is for
/// people to judge.
final class ItemRows {

    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Map<String, Body> bodies = new HashMap<>();
    private final Platform usual;
    private final LocalDate today;

    /// @param known the bodies that may be named
    /// @param usual the platform of rows that say none
    ItemRows(Head head, List<Body> known, Platform usual, LocalDate today) {
        for (Column column : Column.values()) {
            OptionalInt at = head.find(column.names());
            if (at.isPresent()) columns.put(column, at.getAsInt());
        }
        for (Body body : known) {
            bodies.put(body.name(), body);
            bodies.put(body.shortName(), body);
            bodies.put(body.code(), body);
        }
        this.usual = usual;
        this.today = today;
    }

    /// Whether the table has what every post needs: words, a day, and what it is known again by.
    boolean isUsable() {
        return (columns.containsKey(Column.TITLE) || columns.containsKey(Column.TEXT))
                && columns.containsKey(Column.POSTED)
                && (columns.containsKey(Column.LINK) || columns.containsKey(Column.NUMBER));
    }

    /// A row as a post, or what is wrong with it.
    sealed interface Reading {
        record Good(NewItem item) implements Reading {}

        record Bad(BadLine line) implements Reading {}
    }

    Reading read(Row row) {
        var post =
                new Post(
                        cell(row, Column.TITLE),
                        cell(row, Column.AUTHOR),
                        cell(row, Column.TEXT),
                        cell(row, Column.LINK),
                        cell(row, Column.NUMBER));
        if (post.heading().isEmpty()) return bad(row, "words");
        if (!post.knowable()) return bad(row, "unknowable");
        if (!post.link().isEmpty() && !Post.isLink(post.link())) return bad(row, "link");
        var tooLong = tooLong(post);
        if (!tooLong.isEmpty()) return bad(row, "long", tooLong);
        LocalDate posted = PostedDay.read(cell(row, Column.POSTED)).orElse(null);
        if (posted == null || posted.isAfter(today)) return bad(row, "day");
        String about = cell(row, Column.ABOUT);
        Body body = bodies.get(about);
        if (!about.isEmpty() && body == null) return bad(row, "body");
        List<String> tags = Tags.read(cell(row, Column.TAGS));
        if (!Tags.fit(tags)) {
            return bad(row, "tags", Integer.toString(Tags.MOST), Integer.toString(Tags.LONGEST));
        }
        return new Reading.Good(
                new NewItem(
                        platform(cell(row, Column.PLATFORM)),
                        post,
                        posted,
                        tags,
                        body == null ? null : body.id(),
                        false));
    }

    private String cell(Row row, Column column) {
        Integer at = columns.get(column);
        return at == null || at >= row.cells().size() ? "" : row.cells().get(at).strip();
    }

    private static String tooLong(Post post) {
        if (post.title().length() > Post.LONGEST_TITLE) return Column.TITLE.names().getFirst();
        if (post.author().length() > Post.LONGEST_AUTHOR) return Column.AUTHOR.names().getFirst();
        if (post.text().length() > Post.LONGEST_TEXT) return Column.TEXT.names().getFirst();
        if (post.link().length() > Post.LONGEST_LINK) return Column.LINK.names().getFirst();
        return post.outsideNumber().length() > Post.LONGEST_NUMBER
                ? Column.NUMBER.names().getFirst()
                : "";
    }

    private static Reading bad(Row row, String problem, String... about) {
        return new Reading.Bad(BadLine.of(row.number(), "opinion.row." + problem, about));
    }

    /// The kind of platform in the name that a service gives it.
    private Platform platform(String name) {
        if (name.isEmpty()) return usual;
        if (name.contains("微博")) return Platform.WEIBO;
        if (name.contains("微信") || name.contains("公众号")) return Platform.WECHAT;
        if (name.matches(".*(抖音|快手|视频|直播).*")) return Platform.VIDEO;
        if (name.matches(".*(留言|问政|信箱).*")) return Platform.BOARD;
        if (name.matches(".*(论坛|贴吧|社区|小红书|知乎).*")) return Platform.FORUM;
        if (name.matches(".*(新闻|网站|报|电视|广播|头条|客户端).*")) return Platform.NEWS;
        try {
            return Platform.of(name);
        } catch (IllegalArgumentException none) {
            return Platform.OTHER;
        }
    }
}
