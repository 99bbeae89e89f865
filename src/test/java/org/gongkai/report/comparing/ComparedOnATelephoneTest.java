package org.gongkai.report.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.comparing.ImportedStreets.SHIGUANG;
import static org.gongkai.report.comparing.ImportedStreets.SHUQIAN;
import static org.gongkai.report.comparing.ImportedStreets.document;

import com.microsoft.playwright.Page;
import java.util.List;
import org.gongkai.Chromium;
import org.gongkai.Looks;
import org.gongkai.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The pages with numbers and drawings on a screen of 360 pixels; every page is looked at by axe.
@Tag("browser")
class ComparedOnATelephoneTest {

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
                Looks.well(page, path);
            }
            assertThat(page.locator(".year-chart svg").first().boundingBox().width)
                    .isBetween(250.0, 360.0);
        }
    }
}
