package org.gongkai;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Debian's Chromium, driven without a window.
public final class Chromium implements AutoCloseable {

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright.chromium().launch(options());

    /// A page of a browser of its own: no cookies shared with others.
    public Page page(int width, int height) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height))
                .newPage();
    }

    /// A page of a person signed in to the office.
    public Page signedIn(String username) {
        Page page = page(1440, 1000);
        page.navigate(RunningServer.address() + "/office/sign-in");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", RunningServer.password());
        page.click("button[type=submit]");
        page.waitForSelector("form[action='/office/sign-out']");
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static BrowserType.LaunchOptions options() {
        try {
            var finding = new ProcessBuilder("bin/find-chromium").start();
            String path =
                    new String(finding.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .strip();
            return new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(path))
                    .setArgs(
                            List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
