package org.gongkai.access;

import static org.gongkai.RunningServer.bean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongkai.letter.appraisal.KeepAppraisal;
import org.gongkai.organization.Actor;
import org.jsoup.Connection;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One harmless step over each route: what is sent is refused for a reason of its own once the
/// right to do it was found, so nothing changes for the next who comes.
final class Walk {

    /// Stands in the title, the text, a finding and a file name of what must not be seen.
    static final String SECRET = "未公开事项甲乙丙";

    private static final long DRAFT = draftOf("officer");
    private static final long IN_REVIEW = inReview();
    private static final long FILE =
            number("SELECT max(id) FROM publication.attachment WHERE edition_id = " + DRAFT);
    private static final long LIVE =
            number(
                    """
                    SELECT min(e.id) FROM publication.edition e
                    JOIN publication.document d ON d.id = e.document_id
                    JOIN organization.body b ON b.id = d.body_id
                    WHERE b.code = 'MJ-BG' AND e.state = 'live'
                    """);
    private static final long ACCOUNT =
            number("SELECT id FROM organization.account WHERE username = 'dx.unithead'");

    private static final long REQUEST = request();
    private static final long PAPER =
            number("SELECT min(id) FROM casework.paper WHERE matter_id = " + REQUEST);
    private static final long HELP = help();
    private static final long HELP_PAPER =
            number("SELECT max(id) FROM casework.paper WHERE helper_id = " + HELP);

    private static final long HOLDING = holding();
    private static final WalkedBulletins BULLETINS = WalkedBulletins.make();

    private static final long ITEM =
            made(
                    "/office/opinion",
                    Map.of("platform", "weibo", "title", SECRET, "postedOn", "2026-01-05"));
    private static final long TOPIC =
            made("/office/opinion/topics", Map.of("name", "会走的热点", "openedOn", "2026-01-05"));
    private static final long RESPONSE = response();
    private static final long EVENT = event();
    private static final long FEED = feed();
    private static final long IMPORT =
            number(
                    """
                    INSERT INTO opinion.import (body_id, name, by_account, at, moved_at, ended_at)
                    SELECT id, '会走的表.csv', 'officer', now(), now(), now()
                    FROM organization.body WHERE code = 'MJ-BG' RETURNING id
                    """);

    private static final long TEMPLATE =
            bean(JdbcClient.class)
                    .sql(
                            """
                            INSERT INTO letter.template (body_id, name, text)
                            SELECT id, '会走的模板', '您好' FROM organization.body WHERE code = 'MJ-BG'
                            RETURNING id
                            """)
                    .query(Long.class)
                    .single();

    private static final long APPRAISAL =
            bean(KeepAppraisal.class)
                    .keep(
                            Actor.SYSTEM,
                            null,
                            new KeepAppraisal.Round(
                                    "会走的评议", "", "2025-01-05", "2025-01-06", List.of("MJ-BG")));

    private Walk() {}

    /// Makes sure that what must not be seen exists.
    static void prepare() {
        if (DRAFT == 0) throw new IllegalStateException("no draft");
    }

    static Connection.Response step(String route, Visitor visitor) throws IOException {
        String path = address(route);
        if (route.startsWith("GET")) return visitor.get(path);
        if (route.endsWith("/autosave")) {
            return visitor.to(path)
                    .method(Connection.Method.POST)
                    .header("X-CSRF-TOKEN", visitor.token())
                    .header("Content-Type", "application/json")
                    .requestBody("{\"saveCount\": -1, \"title\": \"改\"}")
                    .execute();
        }
        if (route.endsWith("/files") || route.equals("POST /office/catalogue/import")) {
            byte[] program = {'M', 'Z', 0, 0};
            return visitor.to(path)
                    .method(Connection.Method.POST)
                    .header("X-CSRF-TOKEN", visitor.token())
                    .data("file", "表.pdf", new ByteArrayInputStream(program))
                    .execute();
        }
        return visitor.post(path, fields(route));
    }

    static String address(String route) {
        String path = route.substring(route.indexOf(' ') + 1);
        long edition =
                path.endsWith("/decision") ? IN_REVIEW : path.endsWith("/withdraw") ? LIVE : DRAFT;
        if (path.startsWith("/office/letters/appraisals/")) {
            return path.replaceFirst("\\{id[^}]*}}", Long.toString(APPRAISAL));
        }
        if (ReportWalk.knows(path)) return ReportWalk.address(path);
        if (IntakeWalk.knows(path)) return IntakeWalk.address(path);
        if (path.startsWith("/office/people/")) {
            path =
                    path.replace("{id}", Long.toString(ACCOUNT))
                            .replaceFirst("\\{deed.*}", "unlock");
        }
        if (path.startsWith("/office/bodies/")) path = path.replaceFirst("\\{deed.*}", "reopen");
        if (path.startsWith("/office/requests/")) {
            path =
                    path.replaceFirst("\\{id[^}]*}}", Long.toString(REQUEST))
                            .replaceFirst("\\{holding[^}]*}}", Long.toString(HOLDING))
                            .replaceFirst("\\{helpId[^}]*}}", Long.toString(HELP))
                            .replaceFirst(
                                    "\\{paperId[^}]*}}",
                                    Long.toString(path.contains("/help/") ? HELP_PAPER : PAPER))
                            .replaceFirst("/together/\\{deed[^}]*}}", "/together/ask-help")
                            .replaceFirst("\\{deed:answer[^}]*}", "answer")
                            .replaceFirst("\\{deed[^}]*}}", "confirm");
        }
        path = BULLETINS.address(path, PAPER);
        if (path.startsWith("/office/letters/")) {
            path =
                    path.replaceFirst("\\{code[^}]*}[^}]*}", "mj-mailbox")
                            .replaceFirst("/templates/\\{id[^}]*}}", "/templates/" + TEMPLATE);
        }
        if (path.startsWith("/office/messages/")) {
            path = path.replaceFirst("\\{id[^}]*}}", "1");
        }
        if (path.startsWith("/office/letters/")) path = LetterWalk.address(path);
        if (path.startsWith("/office/opinion")) path = inOpinion(path);
        if (path.contains("annual-report") || path.endsWith("/statistics/list")) {
            path = path.replaceFirst("\\{extension[^}]*}", "docx") + "?body=MJ-BG&year=2026";
        }
        if (path.contains("{hash")) {
            path = path.replaceFirst("\\{hash.*}", "0".repeat(64)) + "?name=a.csv";
        }
        if (path.endsWith("/entry")) path += "?code=F01.01";
        return path.replace("{id}", Long.toString(edition))
                .replace("{attachmentId}", Long.toString(FILE))
                .replace("{code}", "MJ-BG");
    }

    private static String inOpinion(String path) {
        if (path.endsWith("/figures/list")) {
            return path + "?body=MJ-BG&from=2026-01-01&until=2026-12-31&row=responded";
        }
        long id =
                path.contains("/topics/")
                        ? TOPIC
                        : path.contains("/events/")
                                ? EVENT
                                : path.contains("/feeds/")
                                        ? FEED
                                        : path.contains("/import/") ? IMPORT : ITEM;
        return path.replaceFirst("\\{id[^}]*}}", Long.toString(id))
                .replaceFirst("\\{response[^}]*}}", Long.toString(RESPONSE))
                .replaceFirst("\\{deed:change[^}]*}", "change")
                .replaceFirst("\\{deed[^}]*}}", "leave");
    }

    private static Map<String, String> fields(String route) {
        if (route.startsWith("POST /office/reports/{id")) {
            return Map.of("do", "hand-in", "saveCount", "-1");
        }
        return switch (route.substring(route.lastIndexOf('/') + 1)) {
            case "password" ->
                    Map.of("old", "不是这个", "fresh", "Anders-2026", "again", "Anders-2026");
            case "decision" ->
                    Map.of(
                            "outcome",
                            "return",
                            "shownStep",
                            "unit-head",
                            "shownHash",
                            "x",
                            "opinion",
                            "请改");
            case "schedule" -> Map.of("publishAt", "2020-01-01T09:00");
            case "withdraw" -> Map.of("reason", "理".repeat(501));
            case "revise" -> Map.of("formKey", UUID.randomUUID().toString());
            case "guide" -> Map.of("body", "MJ-BG", "html", "");
            case "role" -> Map.of("deed", "give", "role", "no-such-role", "bodyId", "1");
            case "identity" -> Map.of("name", "");
            case "offices", "posts" -> Map.of("name", "", "duties", "无名", "title", "无名");
            case "leading-group" -> Map.of("name", "无", "person", "");
            case "leaders" -> Map.of("post", "0");
            case "{code}" -> Map.of("phone", "1".repeat(101));
            default -> Map.of();
        };
    }

    /// A draft with findings and a file, of the person's own body.
    static long draftOf(String person) {
        try {
            Visitor officer = Visitor.named(person);
            long edition = officer.draft(SECRET + "的草稿");
            String html = "<p>" + SECRET + "，身份证号11010519491231002X，电话13912345678。</p>";
            byte[] list = (SECRET + "\n").getBytes(StandardCharsets.UTF_8);
            officer.completed(edition, html)
                    .submit()
                    .data("file", SECRET + ".txt", new ByteArrayInputStream(list))
                    .data("then", "upload")
                    .execute();
            return edition;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long inReview() {
        try {
            Visitor officer = Visitor.named("officer");
            long edition = officer.draft(SECRET + "的送审稿");
            officer.completed(edition, "<p>按计划推进有关工作。</p>")
                    .submit()
                    .data("then", "submit")
                    .execute();
            return edition;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A request of the officer's own body, with the papers that come with it.
    private static long request() {
        try {
            var fields =
                    Map.of(
                            "formKey", UUID.randomUUID().toString(),
                            "body", "MJ-BG",
                            "cameBy", "desk",
                            "applicantKind", "natural",
                            "name", SECRET,
                            "idNumber", "11010519491231002X",
                            "phone", "13912345678",
                            "description", SECRET);
            Connection.Response answer = Visitor.named("officer").post("/office/requests", fields);
            String place = java.util.Objects.requireNonNull(answer.header("Location"));
            return Long.parseLong(place.replaceAll(".*/", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long holding() {
        try {
            Visitor.named("officer")
                    .post(
                            "/office/requests/catalogue",
                            Map.of("bodyCode", "MJ-BG", "title", "会走的目录项"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return number("SELECT max(id) FROM request.holding");
    }

    /// Help that the finance bureau is asked for with that request.
    private static long help() {
        try {
            Visitor officer = Visitor.named("officer");
            String place = "/office/requests/" + REQUEST;
            officer.post(
                    place + "/together/ask-help",
                    Map.of(
                            "seen",
                            officer.page(place).select("[name=seen]").val(),
                            "helper",
                            "MJ-CZ",
                            "asked",
                            SECRET,
                            "helpBy",
                            java.time.LocalDate.now().plusDays(5).toString()));
            return number("SELECT max(id) FROM casework.helper WHERE matter_id = " + REQUEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Something of the officer's own body, by its form.
    private static long made(String path, Map<String, String> fields) {
        return made("officer", path, fields);
    }

    private static long made(String person, String path, Map<String, String> fields) {
        try {
            var all = new java.util.HashMap<>(fields);
            all.put("formKey", UUID.randomUUID().toString());
            all.put("body", "MJ-BG");
            Connection.Response answer = Visitor.named(person).post(path, all);
            String place = java.util.Objects.requireNonNull(answer.header("Location"), path);
            return Long.parseLong("0" + place.replaceAll(".*/", "").replaceAll("\\D", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A response that was taken back, so that nobody takes it back again.
    private static long response() {
        made(
                "/office/opinion/topics/" + TOPIC + "/respond",
                Map.of("way", "weibo", "on", "2026-01-06", "words", SECRET));
        long id = number("SELECT max(id) FROM opinion.response");
        made("/office/opinion/responses/" + id + "/take-back", Map.of());
        return id;
    }

    private static long event() {
        long id =
                made(
                        "/office/opinion/events",
                        Map.of("kind", "interview", "title", "会走的访谈", "on", "2026-01-05"));
        made("/office/opinion/events/" + id + "/take-back", Map.of());
        return id;
    }

    /// A feed that nobody answers for.
    private static long feed() {
        made(
                "admin",
                "/office/opinion/feeds",
                Map.of(
                        "name",
                        "会走的源",
                        "address",
                        "http://127.0.0.1:9/feed",
                        "platform",
                        "news",
                        "every",
                        "1440"));
        return number("SELECT max(id) FROM opinion.feed");
    }

    private static long number(String sql) {
        return bean(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}
