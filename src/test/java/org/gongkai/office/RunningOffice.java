package org.gongkai.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import org.gongkai.GongkaiApplication;
import org.gongkai.sample.SampleDistrict;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.springframework.boot.SpringApplication;

/// A whole server with the sample district, started once for all tests of the office.
final class RunningOffice {

    private static final String ADDRESS = start();

    private RunningOffice() {}

    static String address() {
        return ADDRESS;
    }

    static String password() {
        return SampleDistrict.PASSWORD;
    }

    /// A browser without scripts that is signed in.
    static Connection signedIn(String username) throws IOException {
        Connection session =
                Jsoup.newSession().timeout(60_000).ignoreHttpErrors(true).maxBodySize(0);
        Document page = session.newRequest(ADDRESS + "/office/sign-in").get();
        FormElement form = form(page, "form");
        form.select("[name=username]").val(username);
        form.select("[name=password]").val(password());
        form.submit().execute();
        return session;
    }

    static FormElement form(Document page, String selector) {
        return (FormElement) Objects.requireNonNull(page.selectFirst(selector), selector);
    }

    private static String start() {
        try {
            var home = Files.createTempDirectory("gongkai-office");
            var server =
                    SpringApplication.run(
                            GongkaiApplication.class,
                            "--server.port=0",
                            "--gongkai.home=" + home,
                            "--gongkai.sample=true");
            return "http://127.0.0.1:"
                    + server.getEnvironment().getRequiredProperty("local.server.port");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
