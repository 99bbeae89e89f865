package org.gongkai.report.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.comparing.ImportedStreets.SHIGUANG;
import static org.gongkai.report.comparing.ImportedStreets.SHUQIAN;
import static org.gongkai.report.comparing.ImportedStreets.document;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.gongkai.Chromium;
import org.gongkai.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The pages with numbers and drawings on a screen of 360 pixels; every page is looked at by axe.
@Tag("browser")
class ComparedOnATelephoneTest {

    private static final Set<String> WEIGHTY = Set.of("serious", "critical");

    @Test
    void everyPageFitsAndCanBeReadByEverybody() {
        String beside =
                "/office/compare/text?a=%d&b=%d"
                        .formatted(document(SHUQIAN, 2023), document(SHIGUANG, 2023));
        try (var chromium = new Chromium()) {
            Page page = chromium.signedIn("supervisor");
            page.setViewportSize(360, 740);
            for (String path :
                    List.of(
                            "/office/compare?series=received",
                            "/office/compare/breaks",
                            "/office/compare/text",
                            beside,
                            "/how-open?body=MJ-SG")) {
                page.navigate(RunningServer.address() + path);
                looksWell(page, path);
            }
            assertThat(page.locator(".year-chart svg").first().boundingBox().width)
                    .isBetween(250.0, 360.0);
        }
    }

    private static void looksWell(Page page, String what) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling on " + what)
                .isEqualTo(true);
        List<String> violations =
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(rule -> WEIGHTY.contains(String.valueOf(rule.getImpact())))
                                .map(rule ->
                                        rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                                .toList();
        assertThat(violations).as(what).isEmpty();
    }
}
