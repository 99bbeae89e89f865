package org.gongkai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.gongkai.sample.SampleDistrict;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// A whole server with the sample district, started once for all tests of a run.
public final class RunningServer {

    private static final Path HOME = home();
    private static final ConfigurableApplicationContext SERVER = start();

    private RunningServer() {}

    public static String address() {
        return "http://127.0.0.1:"
                + SERVER.getEnvironment().getRequiredProperty("local.server.port");
    }

    public static String password() {
        return SampleDistrict.PASSWORD;
    }

    public static Path homeFolder() {
        return HOME;
    }

    public static <T> T bean(Class<T> type) {
        return SERVER.getBean(type);
    }

    /// A browser without scripts that is not signed in.
    public static Connection anybody() {
        return Jsoup.newSession()
                .timeout(60_000)
                .ignoreHttpErrors(true)
                .ignoreContentType(true)
                .maxBodySize(0);
    }

    /// A browser without scripts that is signed in.
    public static Connection signedIn(String username) throws IOException {
        Connection session = anybody();
        Document page = session.newRequest(address() + "/office/sign-in").get();
        FormElement form = form(page, "form");
        form.select("[name=username]").val(username);
        form.select("[name=password]").val(password());
        form.submit().execute();
        return session;
    }

    public static FormElement form(Document page, String selector) {
        return (FormElement) Objects.requireNonNull(page.selectFirst(selector), selector);
    }

    private static Path home() {
        try {
            // the database's unprivileged user must be able to enter
            return Files.createTempDirectory(
                    "gongkai-test",
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwxr-xr-x")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConfigurableApplicationContext start() {
        return SpringApplication.run(
                GongkaiApplication.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--gongkai.home=" + HOME,
                "--gongkai.sample=true",
                "--gongkai.opinion.inside-hosts=127.0.0.1",
                "--gongkai.opinion.feed-timeout=3s",
                "--gongkai.database.settings=fsync=off,max_connections=60");
    }
}
