package org.gongkai.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.calendar.KeptNotices;
import org.gongkai.calendar.Notice2027;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class CalendarInTheOfficeTest {

    private final KeptCalendar kept = bean(KeptCalendar.class);

    /// The calendar of the other tests ends with what the program brings.
    @AfterEach
    void theYearIsUnknownAgain() {
        KeptNotices.backToShipped();
    }

    @Test
    void showsAYearByHolidayAndItsNotice() throws IOException {
        Visitor admin = Visitor.named("admin");
        assertThat(admin.page("/office").select(".office-nav").text()).contains("工作日历");
        Document page = admin.page("/office/calendar?year=2026");
        assertThat(page.select(".holidays li").eachText())
                .anySatisfy(row ->
                        assertThat(row)
                                .startsWith("春节 放假 2026-02-15（周日） 至 2026-02-23（周一），共 9 天")
                                .contains("2026-02-14（周六）", "2026-02-28（周六）"));
        assertThat(page.select("#notices + ul").text()).contains("2026年部分节假日安排", "程序自带");
        assertThat(admin.page("/office/calendar?year=2027").select("h2 .provisional").text())
                .isEqualTo("未定");
        assertThat(admin.get("/office/calendar.csv?year=2006").body())
                .contains("2005-12-31,make-up,元旦,国务院办公厅关于2006年部分节假日安排的通知,,1");
    }

    @Test
    void aNoticeIsLookedAtAndConfirmedOnce() throws IOException {
        Visitor admin = Visitor.named("admin");
        Document preview = look(admin, Notice2027.TEXT).parse();
        assertThat(preview.select("#read").text()).isEqualTo("读到 34 天");
        assertThat(kept.current().lastCovered()).isEqualTo("2026-12-31");

        FormElement confirm = RunningServer.form(preview, "#confirm form");
        assertThat(confirm.submit().execute().statusCode()).isEqualTo(302);
        assertThat(confirm.submit().execute().statusCode()).isEqualTo(302);

        assertThat(kept.current().lastCovered()).isEqualTo("2027-12-31");
        assertThat(kept.current().isWorking(LocalDate.of(2026, 12, 26))).isTrue();
        Document year = admin.page("/office/calendar?year=2027");
        assertThat(year.select("#notices + ul li")).hasSize(1);
        assertThat(year.select("#notices + ul").text()).contains("第 1 版", Notice2027.NUMBER);
    }

    @Test
    void whatIsWrongStandsBesideTheFieldAndNothingIsLost() throws IOException {
        Visitor admin = Visitor.named("admin");
        String text = Notice2027.TEXT.replace("放假1天", "放半天假");
        Connection.Response answer = look(admin, text);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = answer.parse();
        assertThat(page.select("#f-text-problem").text()).contains("放半天假", "未能确定");
        assertThat(page.select("textarea[name=text]").text()).contains("放半天假");
        assertThat(page.select("#confirm")).isEmpty();
    }

    @Test
    void aFileFromASpreadsheetIsReadAndAProgramIsNot() throws IOException {
        Visitor admin = Visitor.named("admin");
        byte[] table = "日期,安排,节日\n2027-01-01,放假,元旦\n".getBytes(Charset.forName("GB18030"));
        Document page =
                form(admin, "")
                        .submit()
                        .data("file", "2027.csv", new ByteArrayInputStream(table))
                        .execute()
                        .parse();
        assertThat(page.select("#preview .holidays").text()).contains("元旦", "2027-01-01（周五）");
        assertThat(page.select("#f-text-problem").text()).contains("缺少春节");
        byte[] program = {'P', 'K', 3, 4, 0, 0};
        page =
                form(admin, "")
                        .submit()
                        .data("file", "2027.xlsx", new ByteArrayInputStream(program))
                        .execute()
                        .parse();
        assertThat(page.select("#f-file-problem").text()).contains("另存为 CSV");
    }

    @Test
    void aCorrectionBeginsWithWhatIsInForce() throws IOException {
        Visitor admin = Visitor.named("admin");
        Document year = admin.page("/office/calendar?year=2026");
        String address = year.select("#notices + ul a").attr("href");
        Document form = admin.page(address);
        assertThat(form.select("h1").text()).isEqualTo("更正");
        assertThat(form.select("[name=title]").val()).contains("2026年部分节假日安排");
        assertThat(form.select("[name=text]").text()).contains("2026-10-10,make-up,国庆节");
    }

    private static Connection.Response look(Visitor admin, String text) throws IOException {
        return form(admin, text).submit().execute();
    }

    private static FormElement form(Visitor admin, String text) throws IOException {
        FormElement form =
                RunningServer.form(admin.page("/office/calendar/import?year=2027"), "main form");
        form.select("[name=title]").val(Notice2027.TITLE);
        form.select("[name=number]").val(Notice2027.NUMBER);
        form.select("[name=text]").val(text);
        return form;
    }
}
