package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.Gongkai;
import org.gongkai.RunningServer;
import org.gongkai.audit.Ledger;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// What readers can prove about a document.
@Tag("slow")
class LedgerTest {

    private final JdbcClient jdbc = RunningServer.bean(JdbcClient.class);

    @TempDir private Path folder;

    @Test
    void provesADocumentToItsReadersAndToSomebodyWithoutTheSite() throws IOException {
        var document = Published.of("要查验的通知", "查验的正文");
        RunningServer.bean(Ledger.class).append();

        Document page = page(document.page("")).parse();
        Document proof = page(page.select(".proof-mark a").attr("href")).parse();
        assertThat(proof.select(".notice.good").text()).contains("查验一致");
        assertThat(proof.select("a[href=/d/" + document.id() + "]").text()).contains("要查验的通知");

        Path file = folder.resolve("proof.json");
        Files.writeString(file, page("/api/v1/ledger/documents/" + document.id()).body());
        assertThat(verified(file)).startsWith("0 证明成立");

        String text = Files.readString(file);
        Files.writeString(file, text.replace("查验的正文", "另外的正文"));
        assertThat(verified(file)).startsWith("1 内容与登记时不一致");
        Files.writeString(file, text.replace("\\\"edition\\\":1", "\\\"edition\\\":2"));
        assertThat(verified(file)).startsWith("1 证明不成立");
        Files.writeString(file, "{\"proof\":{\"path\":[null]}}");
        assertThat(verified(file)).startsWith("2");
    }

    @Test
    void saysSoWhenTheTextWasChangedBehindTheProgramsBack() throws IOException {
        var document = Published.of("被改动的通知", "原来的正文");
        RunningServer.bean(Ledger.class).append();

        behindItsBack(
                "UPDATE publication.edition SET html = '<p>改过</p>' WHERE document_id = ?",
                document);
        try {
            Document proof = page("/ledger/d/" + document.id()).parse();
            assertThat(proof.select(".notice.good")).isEmpty();
            assertThat(proof.select("[role=alert]").text()).contains("查验不一致");
        } finally {
            behindItsBack(
                    "UPDATE publication.edition SET html = '<p>原来的正文</p>' WHERE document_id = ?",
                    document);
        }
    }

    @Test
    void tellsAWithdrawalAndForgetsTheTitle() throws IOException {
        var document = Published.of("标题里有不该公开的名字", "正文");
        document.withdrawn("含个人信息");
        RunningServer.bean(Ledger.class).append();

        Document ledger = page("/ledger").parse();
        assertThat(ledger.select("tbody tr:first-child").text())
                .contains("撤回")
                .contains("文件 " + document.id());
        assertThat(ledger.text()).doesNotContain("不该公开的名字");
        String statements = page("/api/v1/ledger").body();
        assertThat(statements).doesNotContain("不该公开的名字");
        assertThat(new JsonMapper().readTree(statements).path("root").asString())
                .isEqualTo(RunningServer.bean(Ledger.class).head().root());
    }

    @Test
    void refusesToBeRewritten() {
        RunningServer.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> {
                    org.assertj.core.api.Assertions.assertThatThrownBy(
                                    () -> jdbc.sql("UPDATE audit.statement SET text = ''").update())
                            .hasMessageContaining("append-only");
                    status.setRollbackOnly();
                });
    }

    private void behindItsBack(String sql, Published document) {
        RunningServer.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> {
                    jdbc.sql("SET LOCAL session_replication_role = replica").update();
                    jdbc.sql(sql).param(document.id()).update();
                });
    }

    private static String verified(Path file) {
        var out = new StringWriter();
        int code =
                Gongkai.commandLine()
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(out))
                        .execute("verify-proof", file.toString());
        return code + " " + out;
    }

    private static Connection.Response page(String path) throws IOException {
        return RunningServer.anybody().newRequest(RunningServer.address() + path).execute();
    }
}
