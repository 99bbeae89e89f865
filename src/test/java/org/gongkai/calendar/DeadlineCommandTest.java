package org.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.gongkai.Gongkai;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeadlineCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheDayAndEveryDayBefore() {
        assertThat(run("--law", "2019", "--received", "2024-01-31", "--by", "post", "--json"))
                .isZero();
        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertThat(answer.get("due").asString()).isEqualTo("2024-03-04");
        assertThat(answer.get("provisional").asBoolean()).isFalse();
        assertThat(answer.get("law").asString()).isEqualTo("2019");
        JsonNode days = answer.get("explanation");
        assertThat(days).hasSize(34);
        assertThat(days.get(0).get("counts").asBoolean()).isFalse();
        assertThat(days.get(0).get("why").asString()).contains("签收之日");
        assertThat(days.get(4).get("date").asString()).isEqualTo("2024-02-04");
        assertThat(days.get(4).get("counts").asBoolean()).isTrue();
        assertThat(days.get(4).get("why").asString())
                .contains("第 3 个工作日", "春节调休上班", "2024年部分节假日安排");
        assertThat(days.get(10).get("why").asString()).contains("春节放假，不计入");
        assertThat(days.get(33).get("why").asString()).contains("第 20 个工作日", "期限届满");
    }

    @Test
    void takesTheEventsOfAWholeCase() {
        assertThat(
                        run(
                                "--received",
                                "2024-01-31",
                                "--event",
                                "correction-asked:2024-02-05",
                                "--event",
                                "corrected:2024-02-20",
                                "--event",
                                "consult-started:2024-02-26",
                                "--event",
                                "consult-ended:2024-03-04",
                                "--event",
                                "extended:20",
                                "--json"))
                .isZero();
        assertThat(JsonMapper.shared().readTree(out.toString()).get("due").asString())
                .isEqualTo("2024-04-24");
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(run("--received", "2026-12-20", "--lang", "en")).isZero();
        assertThat(out.toString())
                .contains("To be answered by", "not announced yet", "working day 20");
    }

    @Test
    void refusesInWordsWhatCannotBe() {
        assertThat(run("--received", "gestern")).isEqualTo(2);
        assertThat(err.toString()).contains("“gestern”不是日期");
        assertThat(run("--received", "2024-01-31", "--event", "extended:30")).isEqualTo(2);
        assertThat(err.toString()).contains("超过上限 20");
        assertThat(run("--received", "2001-01-31")).isEqualTo(2);
        assertThat(run("--received", "2024-01-31", "--event", "nonsense:2024-02-01")).isEqualTo(2);
        assertThat(err.toString()).contains("不认识的经过");
    }

    private int run(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "deadline";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Gongkai.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
    }
}
