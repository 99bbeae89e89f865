package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.audit.AuditReading;
import org.jsoup.Connection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the audit says of those who read, and what an auditor takes home.
@Tag("slow")
class ReadingTheAuditTest {

    private static final String ID_NUMBER = "11010519491231002X";

    @Test
    void recordsOnceAnHourWhoReadTheListOfAccounts() throws Exception {
        Visitor admin = Visitor.named("admin");
        admin.get("/office/people");
        admin.get("/office/people?text=officer");
        assertThat(reads("admin", "organization.read-accounts", "accounts"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void recordsThoseWhoReadTheAudit() throws Exception {
        Visitor.named("auditor").get("/office/audit");
        assertThat(reads("auditor", "audit.read", "audit")).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void saysInWordsWhatWasDecided() throws Exception {
        String entries =
                Visitor.named("auditor")
                        .page("/office/audit?action=publication.decide")
                        .select("tbody")
                        .text();
        assertThat(entries).contains("环节 领导签发", "结果 同意").doesNotContain("{\"");
    }

    @Test
    void keepsWhoMistypesAnAddressInTheOffice() throws Exception {
        Visitor auditor = Visitor.named("auditor");
        assertThat(auditor.get("/office/nowhere").statusCode()).isEqualTo(404);
        assertThat(auditor.get("/office/nowhere").parse().select(".office-nav a")).isNotEmpty();
    }

    @Test
    void recordsWhoSawAFindingButNotWhatItSays() throws Exception {
        Visitor officer = Visitor.named("officer");
        long edition = officer.draft("有个人信息的草稿");
        officer.completed(edition, "<p>身份证号" + ID_NUMBER + "。</p>").submit().execute();
        Visitor.named("supervisor").get("/office/editions/" + edition);
        assertThat(reads("supervisor", "publication.read-findings", "edition/" + edition))
                .hasSize(1);
        assertThat(count("SELECT count(*) FROM audit.entry WHERE detail::text LIKE '%110105%'"))
                .isZero();
    }

    @Test
    void recordsNothingWhereThereIsNoPersonalData() throws Exception {
        Visitor officer = Visitor.named("officer");
        long edition = officer.draft("没有个人信息的草稿");
        officer.completed(edition, "<p>按计划推进。</p>").submit().execute();
        Visitor.named("supervisor").get("/office/editions/" + edition);
        assertThat(reads("supervisor", "publication.read-findings", "edition/" + edition))
                .isEmpty();
    }

    @Test
    void recordsNothingForWhoWasRefused() throws Exception {
        Visitor officer = Visitor.named("cz.officer");
        assertThat(officer.get("/office/people").statusCode()).isEqualTo(403);
        assertThat(reads("cz.officer", "organization.read-accounts", "accounts")).isEmpty();
    }

    @Test
    void recordsASaveByHandButNoAutosave() throws Exception {
        Visitor officer = Visitor.named("officer");
        long edition = officer.draft("保存的草稿");
        officer.to("/office/editions/" + edition + "/autosave")
                .method(Connection.Method.POST)
                .header("X-CSRF-TOKEN", officer.token())
                .header("Content-Type", "application/json")
                .requestBody("{\"saveCount\": 0, \"title\": \"自动保存的标题\"}")
                .execute();
        assertThat(reads("officer", "publication.save", "edition/" + edition)).isEmpty();
        officer.completed(edition, "<p>按计划推进。</p>").submit().execute();
        assertThat(reads("officer", "publication.save", "edition/" + edition)).hasSize(1);
    }

    @Test
    void exportsWhatTheFilterLetsThrough() throws Exception {
        Visitor auditor = Visitor.named("auditor");
        String query = "?account=dx.leader&action=organization.sign-in&since=2026-01-01";
        Visitor.named("dx.leader");
        var page = auditor.page("/office/audit" + query);
        String address = page.select(".total a").attr("href");
        assertThat(address).startsWith("/office/audit.csv?").contains("account=dx.leader");
        Connection.Response answer = auditor.get(address);
        assertThat(answer.contentType()).startsWith("text/csv");
        List<String> lines = answer.body().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("\uFEFF封存号,时间,账号,行为,对象,说明");
        assertThat(lines.subList(1, lines.size()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(",dx.leader,登录"));
        assertThat(page.select(".total").text()).contains("共 " + (lines.size() - 1) + " 条");
    }

    @Test
    void exportsEveryEntryOnceHoweverManyThereAre() {
        var audit = RunningServer.bean(AuditReading.class);
        var all = new AuditReading.Filter("", "", "", null, null, null);
        for (int i = 0; i < 1001; i++) {
            RunningServer.bean(org.gongkai.audit.AuditTrail.class)
                    .record("system", "test.many", "test/" + i, Map.of());
        }
        var seen = new java.util.ArrayList<Long>();
        audit.each(all, entry -> seen.add(entry.id()));
        assertThat(seen).hasSizeGreaterThan(1001).doesNotHaveDuplicates();
    }

    @Test
    void showsWhatConcernsABodyAndThoseBelowIt() throws Exception {
        Visitor auditor = Visitor.named("auditor");
        List<String> subjects =
                auditor.page("/office/audit?body=MJ-LY&action=publication.")
                        .select("tbody tr td:nth-child(4)")
                        .eachText();
        assertThat(subjects)
                .isNotEmpty()
                .allSatisfy(subject ->
                        assertThat(
                                        count(
                                                """
                                                SELECT count(*) FROM publication.document d
                                                JOIN organization.body b ON b.id = d.body_id
                                                LEFT JOIN publication.edition e ON e.document_id = d.id
                                                JOIN organization.body top ON b.path <@ top.path
                                                WHERE top.code = 'MJ-LY' AND ? IN
                                                    ('document/' || d.id, 'edition/' || e.id)
                                                """,
                                                subject))
                                .as(subject)
                                .isPositive());
        assertThat(
                        auditor.page("/office/audit?body=MJ&subject=" + subjects.getFirst())
                                .select("tbody tr"))
                .isNotEmpty();
        assertThat(auditor.page("/office/audit?body=XX").select("tbody tr")).isEmpty();
    }

    private static List<String> reads(String account, String action, String subject) {
        return RunningServer.bean(JdbcClient.class)
                .sql(
                        """
                        SELECT date_trunc('hour', at)::text FROM audit.entry
                        WHERE account = ? AND action = ? AND subject = ?
                        """)
                .params(account, action, subject)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static long count(String sql, Object... parameters) {
        return RunningServer.bean(JdbcClient.class)
                .sql(sql)
                .params(parameters)
                .query(Long.class)
                .single();
    }
}
