package org.gongkai.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.privacy.ChangeKey;
import org.gongkai.privacy.Sealing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people wrote stands nowhere in clear, and outlives a change of key.
@Tag("slow")
class SealedBulletinsTest {

    private static final String SECRET = "密存者钱某某一三九零零零零";

    private final JdbcClient jdbc = bean(JdbcClient.class);

    @Test
    void keepNothingInClearAndLoseNothingWhenTheKeyChanges() throws Exception {
        Newsroom officer = Newsroom.of("officer");
        Newsroom head = Newsroom.of("unithead");
        Newsroom leader = Newsroom.of("mj.leader");
        Newsroom finance = Newsroom.of("cz.officer");
        long issue = officer.start("信息快报");
        officer.press(
                issue,
                "add:voice:" + Newsroom.voice("标题" + SECRET, "正文" + SECRET),
                Map.of("title", "主题" + SECRET));
        officer.press(issue, "submit", Map.of());
        head.decide(issue, "return", Map.of("opinion", "意见" + SECRET));
        officer.press(issue, "submit", Map.of());
        head.issue(issue);
        long id = leader.instruct(issue, "批示" + SECRET, "MJ-CZ");
        finance.done(id, "extend", Map.of("days", "2", "reason", "理由" + SECRET));
        head.done(id, "approve-extension", Map.of());
        finance.done(id, "report", Map.of("result", "solved", "words", "办理" + SECRET));
        leader.done(id, "send-back", Map.of("reason", "退回" + SECRET));

        assertThat(inClear()).isEmpty();
        officer.text(issue); // says once what was just done
        leader.task(id);
        String page = officer.text(issue);
        String task = leader.task(id);
        assertThat(page).contains("标题" + SECRET, "正文" + SECRET, "主题" + SECRET, "意见" + SECRET);
        assertThat(task).contains("批示" + SECRET, "理由" + SECRET, "办理" + SECRET, "退回" + SECRET);

        bean(ChangeKey.class).change();
        assertThat(officer.text(issue)).isEqualTo(page);
        assertThat(leader.task(id)).isEqualTo(task);
        assertThat(page).as("also the content that was decided on").doesNotContain("不一致");
        assertThat(underOldKeys()).isZero();
    }

    /// Columns that hold the planted words as they were typed.
    private List<String> inClear() {
        byte[] planted = SECRET.getBytes(StandardCharsets.UTF_8);
        String schemas = "'bulletin', 'casework', 'audit', 'database', 'organization'";
        var bytes = columns(schemas, "data_type = 'bytea'");
        var all = new ArrayList<>(columns(schemas, "data_type <> 'bytea'"));
        int texts = all.size();
        all.addAll(bytes);
        var found = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            String column = '"' + all.get(i).getValue() + '"';
            String content = i < texts ? "convert_to(" + column + "::text, 'UTF8')" : column;
            boolean has =
                    jdbc.sql(
                                    "SELECT EXISTS (SELECT FROM %s WHERE position(:planted IN %s) > 0)"
                                            .formatted(all.get(i).getKey(), content))
                            .param("planted", planted)
                            .query(Boolean.class)
                            .single();
            if (has) found.add(all.get(i).getKey() + "." + column);
        }
        return found;
    }

    private long underOldKeys() {
        byte[] head = bean(Sealing.class).currentHead();
        var columns = columns("'bulletin'", "data_type = 'bytea'");
        assertThat(columns).hasSizeGreaterThan(6);
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

    private List<Map.Entry<String, String>> columns(String schemas, String which) {
        return jdbc.sql(
                        """
                        SELECT format('%%I.%%I', table_schema, table_name), column_name
                        FROM information_schema.columns
                        WHERE table_schema IN (%s) AND %s
                        """
                                .formatted(schemas, which))
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list();
    }
}
