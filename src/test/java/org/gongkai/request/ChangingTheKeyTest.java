package org.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.casework.Matters;
import org.gongkai.privacy.ChangeKey;
import org.gongkai.privacy.Sealing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
class ChangingTheKeyTest {

    private final JdbcClient jdbc = bean(JdbcClient.class);

    @Test
    void sealsEverythingAnewAndLosesNothing() throws Exception {
        OfficeDesk officer = OfficeDesk.of("officer");
        long id = officer.enter(Map.of("name", "换钥申请人", "description", "换钥前的描述"));
        officer.done(
                id,
                "ask-correction",
                Map.of("what", "请写明名称", "answerBy", LocalDate.now().plusDays(20).toString()));
        officer.done(id, "enter-correction", Map.of("description", "换钥后的描述"));
        officer.done(
                id,
                "consult",
                Map.of(
                        "kind", "third-party",
                        "name", "换钥第三方",
                        "phone", "0570-7777777",
                        "about", "是否同意公开"));
        String consultation =
                officer.visitor()
                        .page("/office/requests/" + id)
                        .select("[name=consultation]")
                        .val();
        officer.done(
                id,
                "consult-answer",
                Map.of("consultation", consultation, "answer", "refuses", "words", "换钥前的意见"));
        officer.done(id, "set-aside", Map.of("consultation", consultation, "despite", "换钥前的公共利益"));
        officer.done(
                id,
                "ask-amount",
                Map.of("amount", "换钥前的频次", "explainBy", LocalDate.now().plusDays(7).toString()));
        officer.done(id, "enter-reasons", Map.of("reasons", "换钥前的理由"));
        OfficeDesk.of("unithead")
                .done(
                        id,
                        "delay-answer",
                        Map.of(
                                "until",
                                LocalDate.now().plusDays(120).toString(),
                                "reason",
                                "换钥前的延迟"));
        officer.done(
                id,
                "together/ask-help",
                Map.of(
                        "helper", "MJ-CZ",
                        "asked", "换钥前请协助的事",
                        "helpBy", LocalDate.now().plusDays(5).toString()));
        long moved = officer.enter(Map.of("cameBy", "fax", "wayWanted", "fax"));
        officer.done(moved, "together/hand-over", Map.of("to", "MJ-CZ", "reason", "换钥前移交的理由"));
        Matters matters = bean(Matters.class);
        String code = matters.queryCode(matters.get(id));
        officer.page(id); // says once what was just done
        String page = officer.page(id);

        assertThat(bean(ChangeKey.class).change()).isGreaterThan(8);

        assertThat(officer.page(id)).isEqualTo(page);
        assertThat(page).contains("换钥申请人", "换钥后的描述", "补正前的描述：换钥前的描述", "换钥第三方", "换钥前请协助的事");
        assertThat(page).contains("换钥前的意见", "换钥前的公共利益", "换钥前的频次", "换钥前的理由", "换钥前的延迟");
        assertThat(officer.page(moved)).contains("换钥前移交的理由");
        assertThat(matters.findByCode(code))
                .hasValueSatisfying(m -> assertThat(m.id()).isEqualTo(id));
        assertThat(underOldKeys()).isZero();
        assertThat(bean(ChangeKey.class).goOn()).isZero();
    }

    /// Values of every sealed column that still begin with the number of an older key.
    private long underOldKeys() {
        var columns =
                jdbc.sql(
                                """
                                SELECT format('%I.%I', table_schema, table_name) AS place, column_name
                                FROM information_schema.columns
                                WHERE table_schema IN ('casework', 'request') AND data_type = 'bytea'
                                  AND column_name NOT LIKE '%\\_mark'
                                """)
                        .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                        .list();
        assertThat(columns).hasSizeGreaterThan(8);
        byte[] head = bean(Sealing.class).currentHead();
        return columns.stream()
                .mapToLong(column ->
                        jdbc.sql(
                                        "SELECT count(*) FROM %s WHERE substring(\"%s\" FROM 1 FOR 3) <> :head"
                                                .formatted(column.getKey(), column.getValue()))
                                .param("head", head)
                                .query(Long.class)
                                .single())
                .sum();
    }
}
