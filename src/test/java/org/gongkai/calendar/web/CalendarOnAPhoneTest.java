package org.gongkai.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.gongkai.Chromium;
import org.gongkai.RunningServer;
import org.gongkai.calendar.Notice2027;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class CalendarOnAPhoneTest {

    @Test
    void fitsOnANarrowScreen() {
        try (var browser = new Chromium()) {
            Page page = browser.signedIn("admin");
            page.setViewportSize(360, 740);
            page.navigate(RunningServer.address() + "/office/calendar?year=2026");
            assertFits(page);
            page.navigate(RunningServer.address() + "/office/calendar?year=2027");
            assertFits(page);
            page.navigate(RunningServer.address() + "/office/calendar/import?year=2027");
            page.fill("[name=title]", Notice2027.TITLE);
            page.fill("[name=number]", Notice2027.NUMBER);
            page.fill("[name=text]", Notice2027.TEXT);
            page.click("main form[enctype] button");
            page.waitForSelector("#confirm");
            assertFits(page);
        }
    }

    private static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }
}
