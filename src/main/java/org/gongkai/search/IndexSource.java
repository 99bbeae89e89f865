package org.gongkai.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads through the view of what the public may read; nothing else ever reaches the index.
@Component
class IndexSource {

    private static final String SELECT =
            """
            SELECT p.id, p.edition_id, p.title, p.doc_number, p.index_number, p.body_code,
                   p.body_path::text AS body_path, p.body_name, p.branch_code, p.topic_code, p.kind, p.made_on,
                   p.published_at, p.keywords, p.summary, e.html,
                   p.state = 'live' AND coalesce(p.valid_until >= :today, true) AS valid
            FROM publication.public_document p
            JOIN publication.edition e ON e.id = p.edition_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    IndexSource(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<IndexedDocument> find(long id) {
        return withAttachments(
                        jdbc.sql(SELECT + " WHERE p.id = :id")
                                .param("today", LocalDate.now(clock))
                                .param("id", id)
                                .query(IndexSource::row)
                                .list())
                .stream()
                .findFirst();
    }

    /// The next public documents by id.
    List<IndexedDocument> listAfter(long id, int limit) {
        return withAttachments(
                jdbc.sql(SELECT + " WHERE p.id > :id ORDER BY p.id LIMIT :limit")
                        .param("today", LocalDate.now(clock))
                        .param("id", id)
                        .param("limit", limit)
                        .query(IndexSource::row)
                        .list());
    }

    private List<IndexedDocument> withAttachments(List<Row> rows) {
        if (rows.isEmpty()) return List.of();
        Map<Long, List<EditionFile>> files =
                jdbc
                        .sql(
                                """
                                SELECT edition_id, name, text FROM publication.attachment
                                WHERE edition_id IN (:editions)
                                ORDER BY edition_id, position
                                """)
                        .param("editions", rows.stream().map(Row::editionId).toList())
                        .query((row, _) ->
                                new EditionFile(
                                        row.getLong("edition_id"),
                                        new AttachmentText(
                                                row.getString("name"), row.getString("text"))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(EditionFile::editionId));
        return rows.stream()
                .map(row -> row.document(files.getOrDefault(row.editionId, List.of())))
                .toList();
    }

    private record EditionFile(long editionId, AttachmentText text) {}

    private record Row(long editionId, IndexedDocument bare) {

        IndexedDocument document(List<EditionFile> files) {
            return bare.withAttachments(files.stream().map(EditionFile::text).toList());
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Timestamp published = row.getTimestamp("published_at");
        return new Row(
                row.getLong("edition_id"),
                new IndexedDocument(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("doc_number"),
                        text(row.getString("index_number")),
                        row.getString("body_code"),
                        List.of(row.getString("body_path").split("\\.")),
                        row.getString("body_name"),
                        text(row.getString("branch_code")),
                        text(row.getString("topic_code")),
                        row.getString("kind"),
                        row.getObject("made_on", LocalDate.class),
                        published.toInstant(),
                        row.getBoolean("valid"),
                        row.getString("keywords"),
                        row.getString("summary"),
                        Jsoup.parse(row.getString("html")).text(),
                        List.of()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
