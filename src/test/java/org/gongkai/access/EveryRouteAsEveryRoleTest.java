package org.gongkai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Connection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Walks every route of the office as everybody. A new route without a line in the table fails.
@Tag("slow")
class EveryRouteAsEveryRoleTest {

    private static final List<String> PEOPLE =
            List.of(
                    "nobody",
                    "officer",
                    "unithead",
                    "secrecy",
                    "leader",
                    "supervisor",
                    "admin",
                    "auditor",
                    "cz.officer");

    /// In the order of [#PEOPLE]; the documents are of the district office, so the last one is an
    /// officer of another body. `+` allowed, `-` refused, `s` sent to sign in.
    private static final String EXPECTED =
            """
            GET /office                                  s + + + + + + + +
            GET /office/sign-in                          + + + + + + + + +
            GET /office/set-up                           + + + + + + + + +
            POST /office/set-up                          + + + + + + + + +
            GET /office/password                         s + + + + + + + +
            POST /office/password                        s + + + + + + + +
            GET /office/documents                        s + + + + + - - +
            GET /office/documents.csv                    s + + + + + - - +
            GET /office/documents/new                    s + + - - - - - +
            POST /office/documents                       s + + - - - - - +
            GET /office/editions/{id}                    s + + + + + - - -
            GET /office/editions/{id}/difference         s + + + + + - - -
            GET /office/editions/{id}/findings           s + + + + + - - -
            GET /office/editions/{id}/attachments        s + + + + + - - -
            GET /office/files/{attachmentId}             s + + + + + - - -
            POST /office/editions/{id}                   s + + - - - - - -
            POST /office/editions/{id}/autosave          s + + - - - - - -
            POST /office/editions/{id}/files             s + + - - - - - -
            POST /office/editions/{id}/decision          s - + - - - - - -
            POST /office/editions/{id}/take-back         s + + - + - - - -
            POST /office/editions/{id}/publish           s - - - + - - - -
            POST /office/editions/{id}/schedule          s - - - + - - - -
            POST /office/editions/{id}/withdraw          s - - - + - - - -
            POST /office/editions/{id}/revise            s + + - - - - - -
            POST /office/editions/{id}/interpretation    s + + - - - - - -
            GET /office/statistics                       s + + + + + + - +
            GET /office/statistics/list                  s + + + + + + - -
            GET /office/annual-report                    s + + + + + + - -
            GET /office/annual-report.{extension:docx|pdf|ofd|xlsx|json} s + + + + + + - -
            GET /office/reports                          s + + + + + + + +
            GET /office/reports.csv                      s + + + + + + + +
            POST /office/reports                         s - - - - + - - -
            GET /office/reports/terms                    s + + + + + + - +
            POST /office/reports/terms                   s - - - - + - - -
            GET /office/reports/{id:\\d{1,18}}  s + + + + + + + -
            POST /office/reports/{id:\\d{1,18}} s + + - - - - - -
            GET /office/reports/{id:\\d{1,18}}/edit s + + + + + + + -
            POST /office/reports/{id:\\d{1,18}}/autosave s + + - - - - - -
            GET /office/reports/{id:\\d{1,18}}/numbers s + + + + + + + -
            POST /office/reports/{id:\\d{1,18}}/numbers s + + - - - - - -
            GET /office/reports/{id:\\d{1,18}}/below s + + + + + + + -
            GET /office/reports/{id:\\d{1,18}}/changes s + + + + + + + -
            GET /office/reports/{id:\\d{1,18}}/report.{extension:docx|pdf|ofd|xlsx|json} s + + + + + + + -
            GET /office/reports/brought                  s + + + + + + - +
            GET /office/reports/brought.csv              s + + + + + + - +
            POST /office/reports/brought                 s + + + + + + - +
            GET /office/reports/brought/{id:\\d{1,18}} s + - - - - - - -
            POST /office/reports/brought/{id:\\d{1,18}} s + - - - - - - -
            GET /office/figures                          s + + + + + + - +
            GET /office/figures.csv                      s + + + + + + - +
            GET /office/figures/one                      s + + + + + + - -
            GET /office/figures/staff                    s + + + + + + - -
            GET /office/figures/manual                   s + + + + + + - -
            GET /office/figures/manual/{id:\\d{1,18}}/file s + + + + + + - -
            GET /office/compare                          s + + + + + + - +
            GET /office/compare.csv                      s + + + + + + - +
            GET /office/compare/breaks                   s + + + + + + - +
            GET /office/compare/breaks.csv               s + + + + + + - +
            GET /office/compare/text                     s + + + + + + - +
            GET /office/audit                            s - - - - + - + -
            GET /office/audit.csv                        s - - - - + - + -
            GET /office/documents/entry                  s + + - - - - - +
            GET /office/catalogue                        s + + + + + + - +
            GET /office/catalogue.csv                    s + + + + + + - +
            GET /office/catalogue.xlsx                   s + + + + + + - +
            GET /office/catalogue/{code}                 s + + + + + + - +
            GET /office/catalogue/entry                  s + + + + + + - +
            GET /office/catalogue/import                 s - - - - - + - -
            POST /office/catalogue/import                s - - - - - + - -
            GET /office/catalogue/import/{hash:[0-9a-f]{64}} s - - - - - + - -
            POST /office/catalogue/import/{hash:[0-9a-f]{64}} s - - - - - + - -
            GET /office/calendar                         s - - - - - + - -
            GET /office/calendar.csv                     s - - - - - + - -
            GET /office/calendar/import                  s - - - - - + - -
            POST /office/calendar/import                 s - - - - - + - -
            POST /office/calendar/notices                s - - - - - + - -
            GET /office/messages                         s - - - - - + - -
            GET /office/messages.csv                     s - - - - - + - -
            POST /office/messages/again                  s - - - - - + - -
            POST /office/messages/{id:\\d{1,18}}/again  s - - - - - + - -
            GET /office/guide                            s - - - - - + - -
            POST /office/guide                           s - - - - - + - -
            GET /office/bodies                           s - - - - - + - -
            GET /office/bodies/{code}                    s - - - - - + - -
            POST /office/bodies/{code}                   s - - - - - + - -
            POST /office/bodies/{code}/leaders           s - - - - - + - -
            GET /office/bodies/new                       s - - - - - + - -
            POST /office/bodies                          s - - - - - + - -
            GET /office/bodies/{code}/identity           s - - - - - + - -
            POST /office/bodies/{code}/identity          s - - - - - + - -
            POST /office/bodies/{code}/{deed:close|reopen} s - - - - - + - -
            GET /office/bodies/{code}/offices            s - - - - - + - -
            POST /office/bodies/{code}/offices           s - - - - - + - -
            GET /office/bodies/{code}/posts              s - - - - - + - -
            POST /office/bodies/{code}/posts             s - - - - - + - -
            GET /office/bodies/{code}/leading-group      s - - - - - + - -
            POST /office/bodies/{code}/leading-group     s - - - - - + - -
            GET /office/people                           s - - - - - + - -
            POST /office/people                          s - - - - - + - -
            POST /office/people/{id}/{deed:lock|unlock|reset} s - - - - - + - -
            GET /office/requests                         s + + - + + - - +
            GET /office/requests.csv                     s + + - + + - - +
            POST /office/requests/find                   s + + - + + - - +
            GET /office/requests/new                     s + + - - - - - +
            POST /office/requests                        s + + - - - - - +
            GET /office/requests/figures                 s + + - + + - - +
            GET /office/requests/catalogue               s + + - + + - - +
            GET /office/requests/catalogue.csv           s + + - + + - - +
            POST /office/requests/catalogue              s + + - - - - - +
            POST /office/requests/catalogue/papers       s + + - - - - - +
            POST /office/requests/catalogue/{holding:\\d{1,18}} s + + - - - - - -
            POST /office/requests/catalogue/{holding:\\d{1,18}}/end s + + - - - - - -
            GET /office/requests/{id:\\d{1,18}}          s + + - + + - - -
            POST /office/requests/{id:\\d{1,18}}/{deed:[a-z-]{2,20}} s + + - - - - - -
            POST /office/requests/{id:\\d{1,18}}/draft-reply s + + - - - - - -
            POST /office/requests/{id:\\d{1,18}}/make-proactive s + + - - - - - -
            POST /office/requests/{id:\\d{1,18}}/prepare s + + - - - - - -
            GET /office/requests/{id:\\d{1,18}}/papers/{paperId:\\d{1,18}} s + + - + + - - -
            GET /office/requests/{id:\\d{1,18}}/register s + + - + + - - -
            POST /office/requests/{id:\\d{1,18}}/ask-amount s + + - - - - - -
            POST /office/requests/{id:\\d{1,18}}/enter-reasons s + + - - - - - -
            POST /office/requests/{id:\\d{1,18}}/delay-answer s - + - - - - - -
            POST /office/requests/{id:\\d{1,18}}/set-aside s + + - - - - - -
            POST /office/requests/{id:\\d{1,18}}/together/{deed:[a-z-]{2,20}} s + + - - - - - -
            POST /office/requests/{id:\\d{1,18}}/file/opening s - + - - + - - -
            GET /office/requests/helping                 s + + - + + - - +
            GET /office/requests/{id:\\d{1,18}}/help/{helpId:\\d{1,18}} s - - - - + - - +
            POST /office/requests/{id:\\d{1,18}}/help/{helpId:\\d{1,18}}/{deed:answer|return} s - - - - - - - +
            GET /office/requests/{id:\\d{1,18}}/help/{helpId:\\d{1,18}}/papers/{paperId:\\d{1,18}} s - - - - + - - +
            GET /office/bulletins                        s + + + + + + + +
            GET /office/bulletins.csv                    s + + + + + + + +
            POST /office/bulletins                       s + + - - - - - +
            GET /office/bulletins/{id:\\d{1,18}}         s + + - + - - - -
            POST /office/bulletins/{id:\\d{1,18}}        s + + - - - - - -
            POST /office/bulletins/{id:\\d{1,18}}/autosave s + + - - - - - -
            POST /office/bulletins/{id:\\d{1,18}}/{deed:issue|return|send} s - + - + - - - -
            POST /office/bulletins/{id:\\d{1,18}}/instructions s + + - + - - - -
            GET /office/bulletins/{id:\\d{1,18}}/paper   s + + - + - - - -
            GET /office/bulletins/desk                   s - - - + - - - -
            GET /office/bulletins/given-out              s + + + + + + - -
            GET /office/bulletins/figures                s + + - + + - - +
            GET /office/bulletins/series                 s - - - - - + - -
            GET /office/bulletins/series/new             s - - - - - + - -
            POST /office/bulletins/series                s - - - - - + - -
            GET /office/bulletins/series/{id:\\d{1,18}}  s - - - - - + - -
            POST /office/bulletins/series/{id:\\d{1,18}} s - - - - - + - -
            GET /office/instructions                     s + + - + + - - +
            GET /office/instructions.csv                 s + + - + + - - +
            GET /office/instructions/{id:\\d{1,18}}      s + + - + + - - -
            POST /office/instructions/{id:\\d{1,18}}/{deed:[a-z-]{2,20}} s + + - - - - - -
            POST /office/instructions/{id:\\d{1,18}}/report s + + - - - - - -
            GET /office/instructions/{id:\\d{1,18}}/papers/{paperId:\\d{1,18}} s + + - + + - - -
            GET /office/letters                          s + + - + + - - +
            GET /office/letters.csv                      s + + - + + - - +
            POST /office/letters/find                    s + + - + + - - +
            GET /office/letters/new                      s + + - - - - - +
            POST /office/letters                         s + + - - - - - +
            POST /office/letters/caller                  s + + - - - - - +
            GET /office/letters/helping                  s + + - + + - - +
            GET /office/letters/{id:\\d{1,18}}           s + + - + + - - -
            POST /office/letters/{id:\\d{1,18}}/{deed:[a-z-]{2,20}} s + + - - - - - -
            POST /office/letters/{id:\\d{1,18}}/draft    s + + - - - - - -
            GET /office/letters/{id:\\d{1,18}}/papers/{paperId:\\d{1,18}} s + + - + + - - -
            POST /office/letters/{id:\\d{1,18}}/file/opening s - + - - + - - -
            GET /office/letters/{id:\\d{1,18}}/help/{helpId:\\d{1,18}} s - - - - + - - +
            POST /office/letters/{id:\\d{1,18}}/help/{helpId:\\d{1,18}}/{deed:answer|return} s - - - - - - - +
            GET /office/letters/{id:\\d{1,18}}/help/{helpId:\\d{1,18}}/papers/{paperId:\\d{1,18}} s - - - - + - - +
            GET /office/opinion                          s + + - + + - - +
            GET /office/opinion.csv                      s + + - + + - - +
            POST /office/opinion/find                    s + + - + + - - +
            POST /office/opinion/sort                    s + + - - - - - +
            GET /office/opinion/new                      s + + - - - - - +
            POST /office/opinion                         s + + - - - - - +
            GET /office/opinion/{id:\\d{1,18}}           s + + - + + - - -
            POST /office/opinion/{id:\\d{1,18}}/{deed:[a-z-]{2,20}} s + + - - - - - -
            POST /office/opinion/responses/{response:\\d{1,18}}/take-back s + + - - - - - -
            GET /office/opinion/topics                   s + + - + + - - +
            POST /office/opinion/topics                  s + + - - - - - +
            GET /office/opinion/topics/{id:\\d{1,18}}    s + + - + + - - -
            POST /office/opinion/topics/{id:\\d{1,18}}/{deed:change|close|reopen|respond} s + + - - - - - -
            GET /office/opinion/events                   s + + - + + - - +
            GET /office/opinion/events/new               s + + - - - - - +
            POST /office/opinion/events                  s + + - - - - - +
            GET /office/opinion/events/{id:\\d{1,18}}    s + + - + + - - -
            POST /office/opinion/events/{id:\\d{1,18}}   s + + - - - - - -
            POST /office/opinion/events/{id:\\d{1,18}}/take-back s + + - - - - - -
            GET /office/opinion/feeds                    s - - - - - + - -
            POST /office/opinion/feeds                   s - - - - - + - -
            GET /office/opinion/feeds/{id:\\d{1,18}}     s - - - - - + - -
            POST /office/opinion/feeds/{id:\\d{1,18}}    s - - - - - + - -
            POST /office/opinion/feeds/{id:\\d{1,18}}/fetch s - - - - - + - -
            GET /office/opinion/import                   s + + - - - - - +
            POST /office/opinion/import                  s + + - - - - - +
            GET /office/opinion/import/{id:\\d{1,18}}    s + + - - - - - -
            GET /office/opinion/figures                  s + + - + + - - +
            GET /office/opinion/figures/list             s + + - + + - - -
            GET /office/letters/figures                  s + + - + + - - +
            GET /office/letters/figures.csv              s + + - + + - - +
            GET /office/letters/sources                  s - - - - - + - -
            GET /office/letters/sources/new              s - - - - - + - -
            POST /office/letters/sources                 s - - - - - + - -
            POST /office/letters/sources/usual           s - - - - - + - -
            GET /office/letters/sources/{code:[a-z0-9-]{2,40}} s - - - - - + - -
            POST /office/letters/sources/{code:[a-z0-9-]{2,40}} s - - - - - + - -
            POST /office/letters/supervision             s - - - - - + - -
            GET /office/letters/import                   s + + - - - - - +
            POST /office/letters/import                  s + + - - - - - +
            GET /office/letters/import/{id:\\d{1,18}}    s + + - - - - - -
            GET /office/letters/import/{id:\\d{1,18}}/{result:new|again|bad} s + + - - - - - -
            GET /office/letters/import/{id:\\d{1,18}}/bad.csv s + + - - - - - -
            POST /office/letters/import/{id:\\d{1,18}}/{deed:start|cancel} s + + - - - - - -
            GET /office/letters/sources/{code:[a-z0-9-]{2,40}}/keys s - - - - - + - -
            POST /office/letters/sources/{code:[a-z0-9-]{2,40}}/keys s - - - - - + - -
            POST /office/letters/sources/{code:[a-z0-9-]{2,40}}/keys/{id:\\d{1,18}}/revoke s - - - - - + - -
            GET /office/letters/mailboxes                s - - - - - + - -
            POST /office/letters/mailboxes               s - - - - - + - -
            GET /office/letters/mailboxes/{id:\\d{1,18}} s - - - - - + - -
            POST /office/letters/mailboxes/{id:\\d{1,18}} s - - - - - + - -
            POST /office/letters/mailboxes/{id:\\d{1,18}}/try s - - - - - + - -
            POST /office/letters/mailboxes/{id:\\d{1,18}}/problems/{problem:\\d{1,18}}/seen s - - - - - + - -
            GET /office/letters/categories               s - - - - - + - -
            POST /office/letters/categories              s - - - - - + - -
            GET /office/letters/templates                s + + - - - - - +
            POST /office/letters/templates               s + + - - - - - +
            POST /office/letters/templates/{id:\\d{1,18}} s + + - - - - - -
            POST /office/letters/templates/{id:\\d{1,18}}/remove s + + - - - - - -
            GET /office/letters/appraisals               s - - - - - + - -
            POST /office/letters/appraisals              s - - - - - + - -
            GET /office/letters/appraisals/{id:\\d{1,18}} s - - - - - + - -
            POST /office/letters/appraisals/{id:\\d{1,18}} s - - - - - + - -
            POST /office/people/{id}/role                s - - - - - + - -
            """;

    private static final Map<String, Visitor> VISITORS = new LinkedHashMap<>();

    static Stream<String> lines() {
        return EXPECTED.lines();
    }

    @Test
    void hasAnExpectationForEveryRoute() throws Exception {
        var known = new TreeSet<String>();
        lines().forEach(line -> known.add(route(line)));
        known.addAll(PublicPagesTest.EXPECTED.keySet());
        assertThat(Routes.all()).isEqualTo(known);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void letsInExactlyThoseWhoMay(String line) throws Exception {
        var outcomes = new StringBuilder();
        for (String person : PEOPLE) {
            Connection.Response answer = Walk.step(route(line), visitor(person));
            outcomes.append(' ').append(outcome(person + ": " + line, answer));
        }
        assertThat(outcomes.toString().strip())
                .as(route(line) + " as " + PEOPLE)
                .isEqualTo(line.substring(route(line).length()).strip());
    }

    @Test
    void refusesEveryFormWithoutItsToken() throws Exception {
        var softly = new SoftAssertions();
        for (String line : EXPECTED.lines().filter(l -> l.startsWith("POST")).toList()) {
            String path = Walk.address(route(line));
            Connection.Response answer =
                    visitor("leader").to(path).method(Connection.Method.POST).execute();
            softly.assertThat(answer.statusCode()).as(line).isEqualTo(403);
            softly.assertThat(answer.parse().select("h1").text()).as(line).isEqualTo("页面已过期");
        }
        softly.assertAll();
    }

    private static Visitor visitor(String person) throws IOException {
        Visitor known = VISITORS.get(person);
        if (known != null) return known;
        Visitor visitor = person.equals("nobody") ? Visitor.nobody() : Visitor.named(person);
        VISITORS.put(person, visitor);
        return visitor;
    }

    private static char outcome(String what, Connection.Response answer) throws IOException {
        int status = answer.statusCode();
        assertThat(status).as(what).isLessThan(500);
        String place = Objects.requireNonNullElse(answer.header("Location"), "");
        if (status == 302 && place.endsWith("/office/sign-in")) return 's';
        if (status != 403) return '+';
        assertThat(answer.body()).as(what).doesNotContain(Walk.SECRET);
        assertThat(answer.body()).as(what).contains("您的");
        return '-';
    }

    private static String route(String line) {
        return line.replaceFirst("( +[s+-])+$", "");
    }
}
