package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.gongkai.RunningServer;
import org.gongkai.access.Visitor;
import org.gongkai.organization.Accounts;
import org.gongkai.organization.Actor;
import org.gongkai.publication.DecideReview;
import org.gongkai.publication.Editions;
import org.gongkai.publication.ReviewStep;
import org.gongkai.publication.SubmitForReview;
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
}
