package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.publication.DecideReview;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.Draft;
import org.gongkai.publication.Edition;
import org.gongkai.publication.Editions;
import org.gongkai.publication.RecordPublished;
import org.gongkai.publication.ReviewStep;
import org.gongkai.publication.SubmitForReview;
import org.gongkai.publication.WithdrawDocument;
import org.gongkai.report.reading.ReportReader;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/// The report of the township 稻香镇 on last year, in the hands of its people and the district's: who
/// they are, what they press, what their forms hold. [AnnualReportLifeTest] walks it.
final class TownshipReport {

    static final int YEAR = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1;

    /// Its address, once the year was opened.
    static String page = "";

    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    private TownshipReport() {}

    static Visitor officer() throws IOException {
        return visitor("dx.officer");
    }

    static Visitor supervisor() throws IOException {
        return visitor("supervisor");
    }

    static Visitor visitor(String name) throws IOException {
        Visitor known = VISITORS.get(name);
        if (known != null) return known;
        Visitor visitor = Visitor.named(name);
        VISITORS.put(name, visitor);
        return visitor;
    }

    static void give(String figure, String value, String reason) throws IOException {
        String name = figure.replace('.', '-');
        Connection.Response given =
                officer()
                        .to(page + "/numbers")
                        .method(Connection.Method.POST)
                        .header("X-CSRF-TOKEN", officer().token())
                        .data("value-" + name, value)
                        .data("reason-" + name, reason)
                        .data(
                                "file-" + name,
                                "报表.csv",
                                new ByteArrayInputStream(
                                        ("许可事项," + value + "\n").getBytes(StandardCharsets.UTF_8)))
                        .execute();
        assertThat(given.statusCode()).as(given.body()).isEqualTo(302);
    }

    static void explain(String reason) throws IOException {
        String finding = officer().page(page).select(".findings [name=finding]").val();
        Map<String, String> fields = Map.of("finding", finding, "reason", reason);
        assertThat(act(officer(), "explain", fields).statusCode()).isEqualTo(302);
    }

    static String explainedErrors() throws IOException {
        return officer()
                .page("/office/reports?year=" + YEAR)
                .select("tr:has(a[href=" + page + "]) [data-label=说明过的差错]")
                .text();
    }

    static Map<String, String> draftForm(Document shown) {
        var fields = new HashMap<String, String>();
        FormElement form = (FormElement) Objects.requireNonNull(shown.getElementById("draft"));
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.remove("file");
        return fields;
    }

    static void agree(long edition) {
        Editions editions = RunningServer.bean(Editions.class);
        DecideReview review = RunningServer.bean(DecideReview.class);
        RunningServer.bean(SubmitForReview.class).submit(actor("dx.officer"), edition);
        for (var step :
                Map.of(
                                ReviewStep.UNIT_HEAD, "dx.unithead",
                                ReviewStep.SECRECY, "dx.secrecy",
                                ReviewStep.SIGN_OFF, "dx.leader")
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList()) {
            review.approve(
                    actor(step.getValue()),
                    edition,
                    step.getKey(),
                    editions.get(edition).contentHash(),
                    "");
        }
    }

    static Actor actor(String name) {
        return RunningServer.bean(Accounts.class).findActor(name).orElseThrow();
    }

    static Connection.Response handIn() throws IOException {
        return act(
                officer(), "hand-in", Map.of("saveCount", texts().getOrDefault("saveCount", "")));
    }

    static Connection.Response act(Visitor who, String act, Map<String, String> fields)
            throws IOException {
        var all = new HashMap<>(fields);
        all.put("do", act);
        return who.post(page, all);
    }

    /// What stands in the form now.
    static Map<String, String> texts() throws IOException {
        Document form = officer().page(page + "/edit");
        var texts = new HashMap<String, String>();
        texts.put("saveCount", form.select("#report-form [name=saveCount]").val());
        for (Element area : form.select("#report-form textarea")) {
            texts.put(area.attr("name"), area.val());
        }
        return texts;
    }

    static String link(String on, String selector) throws IOException {
        return officer().page(on).select(selector).attr("href");
    }

    static Map<String, String> numbers() throws IOException {
        var fields = new HashMap<String, String>();
        for (Element field : officer().page(page + "/numbers").select("#numbers .field input")) {
            if (!field.attr("type").equals("file")) fields.put(field.attr("name"), field.val());
        }
        return fields;
    }

    /// What a page says of the reports of the bodies below.
    static String below(Document page) {
        return page.select(".reports-below").text();
    }

    /// The cells of the official tables on the page of the report, by figure.
    static Map<String, String> shownCells(Document report) {
        var shown = new HashMap<String, String>();
        for (Element cell : report.select("td[id^=f-]")) {
            shown.put(cell.id().substring(2), cell.text());
        }
        return shown;
    }

    /// The same cells as the reader finds them on the public page.
    static Map<String, String> readBack(String address) throws Exception {
        byte[] html =
                RunningServer.anybody()
                        .newRequest(RunningServer.address() + address)
                        .execute()
                        .bodyAsBytes();
        var cells = new HashMap<String, String>();
        new ReportReader()
                .read("公开.html", html).figures().stream()
                        .filter(figure -> figure.id().startsWith("table"))
                        .forEach(figure -> cells.put(figure.id(), figure.value().toPlainString()));
        return cells;
    }

    /// Another document says the same; the report's own is withdrawn.
    static void publishElsewhereAndWithdraw(long edition) {
        Edition published = RunningServer.bean(Editions.class).get(edition);
        RunningServer.bean(RecordPublished.class)
                .record(
                        Actor.SYSTEM,
                        published.bodyId(),
                        Draft.proactive(
                                published.content().title(),
                                DocumentKind.REPORT,
                                published.content().html()),
                        List.of(),
                        Instant.now(),
                        "镇政府旧网站");
        RunningServer.bean(WithdrawDocument.class)
                .withdraw(Actor.SYSTEM, published.documentId(), "重复公开");
    }
}
