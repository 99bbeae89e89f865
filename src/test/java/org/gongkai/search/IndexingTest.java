package org.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.gongkai.database.EmbeddedPostgres;
import org.gongkai.database.Home;
import org.gongkai.search.language.Segmentation;
import org.gongkai.search.lucene.LuceneIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// From a real database into a real index.
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexingTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Segmentation segmentation = new Segmentation(List::of);
    private @Nullable EmbeddedPostgres postgres;
    private JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource());
    private @Nullable Path home;

    @BeforeAll
    void startsTheDatabase() throws Exception {
        // the database's unprivileged user must be able to enter
        home =
                Files.createTempDirectory(
                        "indexing",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwxr-xr-x")));
        var launched = EmbeddedPostgres.launch(new Home(home), List.of("fsync=off"), true);
        postgres = launched;
        var source =
                new DriverManagerDataSource(
                        launched.url("postgres"), "gongkai", launched.password());
        Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
        jdbc = JdbcClient.create(source);
    }

    @AfterAll
    void stopsTheDatabase() throws Exception {
        if (postgres != null) postgres.stop();
        if (home != null) org.springframework.util.FileSystemUtils.deleteRecursively(home);
    }

    @BeforeEach
    void twoBodies() {
        jdbc.sql(
                        """
                        TRUNCATE organization.body, publication.document, publication.decision,
                                 publication.edition, publication.attachment CASCADE
                        """)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO organization.body (code, path, kind, name, short_name)
                        VALUES ('QH', 'QH', 'district', '青禾区人民政府', '青禾区'),
                               ('QH-10', 'QH.QH-10', 'street', '桐盘街道办事处', '桐盘街道')
                        """)
                .update();
    }

    @Test
    void putsExactlyWhatThePublicMayRead(@TempDir Path folder) {
        long live = document("live", "低保标准公告", "<p>每月八百元</p><p>由社区发放</p>");
        long expired = document("expired", "低保旧办法", "<p>已废止</p>");
        document("withdrawn", "低保误发", "<p>误</p>");
        document("draft", "低保草稿", "<p>稿</p>");
        attach(live, "发放表.xlsx", "东园社区青苗补偿");
        try (SearchIndex index = index(folder)) {
            index.put(Paper.titled(999_999, "低保残留").document());
            var progress = new ArrayList<Long>();

            long done = indexing(index).rebuild(progress::add);

            assertThat(done).isEqualTo(2);
            assertThat(progress).containsExactly(2L);
            assertThat(ids(index, "低保")).containsExactly(live, expired);
            assertThat(ids(index, "青苗补偿")).containsExactly(live);
            assertThat(ids(index, "“每月八百元”")).containsExactly(live);
            assertThat(ids(index, "机构:桐盘")).containsExactlyInAnyOrder(live, expired);
            assertThat(index.needsRebuild()).isFalse();
            var below = SearchQuery.of("低保").withFilter(SearchFilter.NONE.withBody("QH"));
            assertThat(index.search(below).total()).isEqualTo(2);
        }
    }

    @Test
    void followsOneDocument(@TempDir Path folder) {
        long id = document("live", "防汛通知", "<p>值守</p>");
        try (SearchIndex index = index(folder)) {
            Indexing indexing = indexing(index);
            indexing.refresh(id);
            assertThat(ids(index, "防汛")).containsExactly(id);

            withdraw(id);
            indexing.refresh(id);

            assertThat(ids(index, "防汛")).isEmpty();
        }
    }

    @Test
    void callsADocumentExpiredOnceTheDayIsOverInChina() {
        long id = document("live", "限期通告", "<p>到期</p>");
        jdbc.sql("UPDATE publication.edition SET valid_until = '2026-11-21'").update();

        assertThat(valid(id, "2026-11-21T15:59:00Z")).isTrue();
        assertThat(valid(id, "2026-11-21T16:01:00Z")).isFalse();
    }

    private boolean valid(long id, String moment) {
        var clock = Clock.fixed(Instant.parse(moment), CHINA);
        return new IndexSource(jdbc, clock).find(id).orElseThrow().valid();
    }

    @Test
    void rebuildsInBatches(@TempDir Path folder) {
        for (int i = 0; i < 205; i++) document("live", "公示第" + i + "批", "<p>名单</p>");
        try (SearchIndex index = index(folder)) {
            var progress = new ArrayList<Long>();

            indexing(index).rebuild(progress::add);

            assertThat(progress).containsExactly(100L, 200L, 205L);
            assertThat(index.size()).isEqualTo(205);
        }
    }

    private SearchIndex index(Path folder) {
        return LuceneIndex.open(folder, segmentation, Clock.systemUTC());
    }

    private Indexing indexing(SearchIndex index) {
        return new Indexing(new IndexSource(jdbc, Clock.system(CHINA)), index, segmentation);
    }

    private static List<Long> ids(SearchIndex index, String question) {
        return index.search(SearchQuery.of(question)).hits().stream().map(Hit::documentId).toList();
    }

    private long document(String state, String title, String html) {
        long id =
                jdbc.sql(
                                """
                                INSERT INTO publication.document (body_id, created_by)
                                SELECT id, 'li' FROM organization.body WHERE code = 'QH-10'
                                RETURNING id
                                """)
                        .query(Long.class)
                        .single();
        long edition =
                jdbc.sql(
                                """
                                INSERT INTO publication.edition (document_id, number, state, title,
                                    kind, html, content_hash, drafted_by)
                                VALUES (?, 1, 'draft', ?, 'notice', ?, 'hash', 'li')
                                RETURNING id
                                """)
                        .params(id, title, html)
                        .query(Long.class)
                        .single();
        if (state.equals("draft")) return id;
        long decision =
                jdbc.sql(
                                """
                                INSERT INTO publication.decision (edition_id, step, outcome,
                                    content_hash, decided_by)
                                VALUES (?, 'sign-off', 'approved', 'hash', 'wang') RETURNING id
                                """)
                        .param(edition)
                        .query(Long.class)
                        .single();
        jdbc.sql(
                        """
                        UPDATE publication.edition SET state = ?, sign_off_id = ?,
                            attribute = 'proactive', published_at = now(), end_reason = '误发'
                        WHERE id = ?
                        """)
                .params(state, decision, edition)
                .update();
        return id;
    }

    private void attach(long document, String name, String text) {
        jdbc.sql(
                        """
                        INSERT INTO publication.attachment (edition_id, position, name, media_type,
                            extension, size_bytes, blob_hash, text)
                        SELECT id, 1, ?, 'x/y', 'xlsx', 1, 'h', ? FROM publication.edition
                        WHERE document_id = ?
                        """)
                .params(name, text, document)
                .update();
    }

    private void withdraw(long document) {
        jdbc.sql(
                        """
                        UPDATE publication.edition
                        SET state = 'withdrawn', end_reason = '误发', ended_at = now()
                        WHERE document_id = ?
                        """)
                .param(document)
                .update();
    }
}
