package org.gongkai.courier;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.GongkaiApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A server without pages and jobs, with a database of its own and a mail server on loopback. What
/// is due goes when a test says so.
final class Post {

    static final String LOOPBACK = "127.0.0.1";
    static final int PORT = freePort();
    static final GreenMail MAIL_SERVER = mailServer();

    private static final ConfigurableApplicationContext SERVER = start();

    private Post() {}

    static <T> T bean(Class<T> type) {
        return SERVER.getBean(type);
    }

    static long send(Message message) {
        Long id =
                bean(TransactionTemplate.class)
                        .execute(status -> bean(Courier.class).send(message));
        return Objects.requireNonNull(id);
    }

    static Message email(String to, String subject, String text) {
        return new Message(Way.EMAIL, to, subject, text, "matter/LX-1", freshKey());
    }

    static String freshKey() {
        return "test/" + UUID.randomUUID();
    }

    static void sendDue() {
        bean(SendDue.class).run();
    }

    /// Another node that shares the outbox, with a mail server of its own.
    static SendDue node(int port, LineSecurity tls, int attempts) {
        var mail =
                new MailSettings(
                        LOOPBACK,
                        port,
                        "",
                        "",
                        tls,
                        "no-reply@mingjing.example.cn",
                        Duration.ofSeconds(5));
        return new SendDue(
                bean(Outbox.class),
                bean(SealedMessages.class),
                new Carriers(List.of(), mail),
                new CourierSettings(attempts, Duration.ofSeconds(30)));
    }

    /// Time passes until everything that waits is due.
    static void timePasses() {
        bean(JdbcClient.class)
                .sql("UPDATE courier.message SET next_try_at = now() WHERE state = 'waiting'")
                .update();
    }

    static MessageRow row(long id) {
        return bean(Messages.class).list(new MessageFilter("", "", ""), 10_000, 0).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GreenMail mailServer() {
        var server = new GreenMail(new ServerSetup(PORT, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(GongkaiApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--gongkai.home=" + home(),
                        "--gongkai.jobs=false",
                        "--gongkai.database.settings=fsync=off,synchronous_commit=off",
                        "--gongkai.mail.host=" + LOOPBACK,
                        "--gongkai.mail.port=" + PORT,
                        "--gongkai.mail.tls=none",
                        "--gongkai.mail.from=明镜区政府 <no-reply@mingjing.example.cn>");
    }

    private static Path home() {
        try {
            // the database's unprivileged user must be able to enter
            return Files.createTempDirectory(
                    "gongkai-post",
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwxr-xr-x")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
