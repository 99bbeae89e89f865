package org.gongkai.report.annual;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.Chromium;
import org.gongkai.RunningServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is written into a report is kept while it is written, and not left by mistake.
@Tag("browser")
class WritingAReportTest {

    private static final String SAVED = "#saving.good";

    @Test
    void savesByItselfAndAsksBeforeUnsavedWordsAreLeft() {
        try (var chromium = new Chromium()) {
            Page officer = chromium.signedIn("ys.officer");
            officer.navigate(RunningServer.address() + "/office/reports?year=2025&name=云杉");
            officer.click("tbody td.first a");
            officer.navigate(officer.url() + "/edit");
            String text = "#f-problems";

            officer.fill(text, "存在的问题是公示栏更新偏慢。");
            officer.waitForSelector(SAVED);
            officer.reload();
            assertThat(officer.inputValue(text)).isEqualTo("存在的问题是公示栏更新偏慢。");

            officer.fill(text, "改了一半。");
            List<String> asked = new ArrayList<>();
            officer.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            officer.click("main a[href]:not([href^='#'])");
            officer.waitForURL(url -> !url.endsWith("/edit"));
            assertThat(asked).containsExactly("beforeunload");
        }
    }
}
