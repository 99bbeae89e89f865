package org.gongkai.report.annual;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.gongkai.GongkaiApplication;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.report.figure.FigureScope;
import org.gongkai.report.figure.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How long the report of a body and the roll-up of a district take over a million documents and
/// two hundred thousand requests of sixty bodies in five years, beside a plain count of both
/// tables.
@Tag("slow")
class ReportsBenchmark {

    private static final int YEAR = 2024;
    private static final int RUNS = 7;

    private final ConfigurableApplicationContext context = start();
    private final JdbcClient jdbc = context.getBean(JdbcClient.class);

    private static ConfigurableApplicationContext start() {
        try {
            var home =
                    Files.createTempDirectory(
                            "gongkai-many",
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rwxr-xr-x")));
            return new SpringApplicationBuilder(GongkaiApplication.class)
                    .web(WebApplicationType.NONE)
                    .run(
                            "--gongkai.home=" + home,
                            "--gongkai.sample=true",
                            "--gongkai.jobs=false",
                            "--gongkai.database.settings=fsync=off,synchronous_commit=off");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aReportAndARollUpOverAMillionDocuments() {
        bodies();
        documents();
        requests();
        jdbc.sql("VACUUM ANALYZE").update();
        Bodies bodies = context.getBean(Bodies.class);
        Actor reader = context.getBean(Accounts.class).findActor("supervisor").orElseThrow();
        Body root = bodies.findRoot().orElseThrow();
        Body office = bodies.find("MJ-BG").orElseThrow();
        ComposeReport composing = context.getBean(ComposeReport.class);
        CheckOwnReport checks = context.getBean(CheckOwnReport.class);
        RollUp rollUp = context.getBean(RollUp.class);
        Figures figures = context.getBean(Figures.class);

        measure(
                "plain count of both tables",
                () -> {
                    jdbc.sql("SELECT count(*) FROM publication.edition").query(Long.class).single();
                    jdbc.sql("SELECT count(*) FROM request.request").query(Long.class).single();
                });
        measure(
                "report of an office, composed and checked",
                () -> checks.check(composing.compose(reader, AnnualReport.preview(office, YEAR))));
        measure(
                "report of the district, composed and checked",
                () -> checks.check(composing.compose(reader, AnnualReport.preview(root, YEAR))));
        clearLastYear(root);
        measure(
                "the same, last year's report cleared",
                () -> checks.check(composing.compose(reader, AnnualReport.preview(root, YEAR))));
        measure("roll-up of the district", () -> rollUp.of(AnnualReport.preview(root, YEAR)));
        measure(
                "figures of each body",
                () -> figures.countEach(FigureScope.ofYear(root, true, YEAR)));
        System.out.println(
                "bodies "
                        + bodies.listActive().size()
                        + ", documents "
                        + jdbc.sql("SELECT count(*) FROM publication.published_document")
                                .query(Long.class)
                                .single()
                        + ", requests "
                        + jdbc.sql("SELECT count(*) FROM request.request")
                                .query(Long.class)
                                .single());
        context.close();
    }

    /// As it is from the second year on.
    private void clearLastYear(Body root) {
        long id =
                jdbc.sql(
                                """
                                INSERT INTO report.annual_report
                                    (body_id, year, state, submit_by, publish_by, cleared_at)
                                VALUES (?, ?, 'cleared', '2024-03-10', '2024-03-31', now())
                                RETURNING id
                                """)
                        .params(root.id(), YEAR - 1)
                        .query(Long.class)
                        .single();
        ReportFigures figures = context.getBean(ReportFigures.class);
        figures.freeze(id, figures.counted(FigureScope.ofYear(root, true, YEAR - 1)));
    }

    private static void measure(String what, Runnable work) {
        work.run();
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long from = System.nanoTime();
            work.run();
            seconds.add((System.nanoTime() - from) / 1e9);
        }
        Collections.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "%-46s %.3f s (%.3f to %.3f)%n",
                what,
                seconds.get(RUNS / 2),
                seconds.getFirst(),
                seconds.getLast());
    }

    /// More departments, up to sixty bodies.
    private void bodies() {
        jdbc.sql(
                        """
                        INSERT INTO organization.body (code, parent_id, path, kind, name, short_name)
                        SELECT 'MJ-N' || n, r.id, r.path || ('N' || n), 'department',
                               '示例第' || n || '局', '第' || n || '局'
                        FROM organization.body r,
                             generate_series(1, 60 - (SELECT count(*)::int FROM organization.body
                                                      WHERE active AND NOT outside)) n
                        WHERE r.code = 'MJ'
                        """)
                .update();
    }

    private void documents() {
        jdbc.sql(
                        """
                        CREATE TEMP TABLE plan AS
                        SELECT n, (b.ids)[1 + n % cardinality(b.ids)] AS body_id,
                               timestamptz '2020-01-01' + (n % 1826) * interval '1 day' AS at,
                               CASE WHEN n % 50 = 0 THEN 'normative' ELSE 'notice' END AS kind
                        FROM generate_series(1, 1000000) n,
                             (SELECT array_agg(id) AS ids FROM organization.body
                              WHERE active AND NOT outside) b
                        """)
                .update();
        jdbc.sql("ALTER TABLE publication.document ADD COLUMN bench int").update();
        jdbc.sql("ALTER TABLE publication.edition DISABLE TRIGGER ALL").update();
        jdbc.sql("ALTER TABLE publication.decision DISABLE TRIGGER ALL").update();
        jdbc.sql(
                        """
                        INSERT INTO publication.document
                            (body_id, index_number, created_by, first_published_at, bench)
                        SELECT body_id, 'bench/' || n, 'bench', at, n FROM plan
                        """)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO publication.edition (document_id, number, state, title, kind,
                            branch_code, attribute, content_hash, drafted_by, sign_off_id, published_at,
                            valid_until, html)
                        SELECT d.id, 1, 'live', '示例信息' || p.n, p.kind, '20.1', 'proactive', 'x',
                               'bench', p.n, p.at,
                               CASE WHEN p.n % 100 = 0 THEN p.at::date + 900 END,
                               repeat('正文', 200)
                        FROM plan p JOIN publication.document d ON d.bench = p.n
                        """)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO channel.delivery
                            (document_id, edition_id, channel, delivered_at, receipt)
                        SELECT document_id, id, 'website', published_at, '/d/' || document_id
                        FROM publication.edition WHERE drafted_by = 'bench'
                        """)
                .update();
    }

    private void requests() {
        jdbc.sql(
                        """
                        INSERT INTO casework.matter (kind, number, code_mark, code_sealed, body_id, came_by,
                            submitted_at, received_on, rules, stage, acting, outcome, answered_on)
                        SELECT 'request', 'bench-' || n, decode(md5(n::text), 'hex'), '\\x00',
                               (b.ids)[1 + n % cardinality(b.ids)], 'online',
                               timestamptz '2020-01-01' + (n % 1826) * interval '1 day',
                               date '2020-01-01' + n % 1826, '2019', 'closed', 'nobody',
                               (o.codes)[1 + n % cardinality(o.codes)],
                               date '2020-01-01' + n % 1826 + n % 25
                        FROM generate_series(1, 200000) n,
                             (SELECT array_agg(id) AS ids FROM organization.body
                              WHERE active AND NOT outside) b,
                             (SELECT ARRAY['open', 'partly-open', 'state-secret', 'third-party',
                                           'not-held', 'repeated', 'other'] AS codes) o
                        """)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO request.request
                            (matter_id, applicant_kind, form_wanted, way_wanted, wanted)
                        SELECT id, (ARRAY['natural', 'business', 'other'])[1 + id % 3], 'either',
                               'online', '\\x00'
                        FROM casework.matter WHERE number LIKE 'bench-%'
                        """)
                .update();
    }
}
