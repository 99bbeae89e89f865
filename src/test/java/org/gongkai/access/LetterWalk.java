package org.gongkai.access;

import static org.gongkai.RunningServer.bean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongkai.letter.Mailboxes;
import org.jsoup.Connection;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A letter of the officer's own body that the finance bureau is asked to help with, to be walked
/// over.
final class LetterWalk {

    private static final long LETTER = letter();
    private static final long PAPER =
            number("SELECT min(id) FROM casework.paper WHERE matter_id = " + LETTER);
    private static final long HELP = help();

    private LetterWalk() {}

    static String address(String path) {
        return path.replaceFirst("\\{id[^}]*}}", Long.toString(LETTER))
                .replaceFirst("\\{helpId[^}]*}}", Long.toString(HELP))
                .replaceFirst("\\{paperId[^}]*}}", Long.toString(PAPER))
                .replaceFirst("\\{deed:answer[^}]*}", "answer")
                .replaceFirst("\\{deed[^}]*}}", "ask");
    }

    private static long letter() {
        try {
            byte[] file = "照片\n".getBytes(StandardCharsets.UTF_8);
            Visitor officer = Visitor.named("officer");
            officer.to("/office/letters")
                    .method(Connection.Method.POST)
                    .header("X-CSRF-TOKEN", officer.token())
                    .data(
                            Map.of(
                                    "formKey",
                                    UUID.randomUUID().toString(),
                                    "source",
                                    Mailboxes.hotline("MJ-BG"),
                                    "kind",
                                    "consult",
                                    "name",
                                    Walk.SECRET,
                                    "phone",
                                    "13912345678",
                                    "replyWay",
                                    "page",
                                    "text",
                                    Walk.SECRET))
                    .data("file", "照片.txt", new ByteArrayInputStream(file))
                    .execute();
            long id = number("SELECT max(matter_id) FROM letter.letter");
            officer.post(
                    "/office/letters/" + id + "/accept",
                    Map.of("seen", seen(officer, id), "kind", "consult", "complexity", "simple"));
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long help() {
        try {
            Visitor officer = Visitor.named("officer");
            officer.post(
                    "/office/letters/" + LETTER + "/ask-help",
                    Map.of(
                            "seen",
                            seen(officer, LETTER),
                            "helper",
                            "MJ-CZ",
                            "asked",
                            Walk.SECRET,
                            "helpBy",
                            LocalDate.now().plusDays(2).toString()));
            return number("SELECT max(id) FROM casework.helper WHERE matter_id = " + LETTER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String seen(Visitor visitor, long id) throws IOException {
        return visitor.page("/office/letters/" + id).select("[name=seen]").val();
    }

    private static long number(String sql) {
        return bean(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}
