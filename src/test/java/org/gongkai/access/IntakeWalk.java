package org.gongkai.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.letter.Mailboxes;
import org.jsoup.Connection;

/// A table of the officer's own body, a key and a mailbox of one of its sources, to be walked over.
final class IntakeWalk {

    private static final String SOURCE = Mailboxes.hotline("MJ-BG");
    private static final String IMPORT = upload();
    private static final String MAILBOX = mailbox();

    private IntakeWalk() {}

    static boolean knows(String path) {
        return path.startsWith("/office/letters/import")
                || path.startsWith("/office/letters/mailboxes")
                || path.contains("/keys");
    }

    static String address(String path) {
        String id = path.contains("/mailboxes") ? MAILBOX : path.contains("/keys") ? "1" : IMPORT;
        return path.replaceFirst("\\{code[^}]*}}", SOURCE)
                .replaceFirst("\\{id[^}]*}}", id)
                .replaceFirst("\\{problem[^}]*}}", "1")
                .replaceFirst("\\{result[^}]*}", "bad")
                .replaceFirst("\\{deed[^}]*}", "start");
    }

    /// A table that cannot be started, since it has no column for the text.
    private static String upload() {
        try {
            byte[] table =
                    ("姓名,电话\n" + Walk.SECRET + ",13912345678\n").getBytes(StandardCharsets.UTF_8);
            Visitor officer = Visitor.named("officer");
            Connection.Response answer =
                    officer.to("/office/letters/import")
                            .method(Connection.Method.POST)
                            .header("X-CSRF-TOKEN", officer.token())
                            .data(Map.of("formKey", UUID.randomUUID().toString(), "source", SOURCE))
                            .data("file", "表.csv", new ByteArrayInputStream(table))
                            .execute();
            return Objects.requireNonNull(answer.header("Location")).replaceAll(".*/", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One that is not in use, on a server that nobody answers for.
    private static String mailbox() {
        try {
            Visitor admin = Visitor.named("admin");
            Map<String, String> set =
                    Map.of(
                            "source", SOURCE,
                            "host", "127.0.0.1",
                            "port", "9",
                            "line", "none",
                            "username", "walked",
                            "password", "walked",
                            "folder", "INBOX",
                            "since", "2026-01-01");
            admin.post("/office/letters/mailboxes", set);
            String id =
                    admin.page("/office/letters/mailboxes")
                            .select("h2 a:contains(walked)")
                            .attr("href")
                            .replaceAll(".*/", "");
            admin.post("/office/letters/mailboxes/" + id, set);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
