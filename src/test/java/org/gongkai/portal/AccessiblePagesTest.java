package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.Chromium;
import org.gongkai.Looks;
import org.gongkai.RunningServer;
import org.gongkai.publication.PublicDocuments;
import org.gongkai.publication.PublicFilter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class AccessiblePagesTest {

    private static final String NOWHERE = "/nowhere";

    @Test
    void everyKindOfPublicPageIsAccessibleAndFitsASmallScreen() {
        try (var chromium = new Chromium()) {
            Page page = chromium.page(360, 740);
            for (String address : addresses()) {
                Response answer =
                        Objects.requireNonNull(page.navigate(RunningServer.address() + address));
                assertThat(answer.status())
                        .as(address)
                        .isEqualTo(address.equals(NOWHERE) ? 404 : 200);
                Looks.well(page, address);
            }
        }
    }

    private static List<String> addresses() {
        var all =
                new ArrayList<>(
                        List.of(
                                "/",
                                "/open",
                                "/open/guide",
                                "/open/rules",
                                "/open/catalogue",
                                "/open/columns",
                                "/open/columns/notice",
                                "/open/topics",
                                "/open/topics/02",
                                "/open/reports",
                                "/open/request",
                                "/how-open",
                                "/services",
                                "/letters",
                                "/letters/answers",
                                "/letters/figures",
                                "/letters/wall",
                                "/letter/new",
                                "/bodies",
                                "/bodies/MJ",
                                "/bodies/MJ-LY",
                                "/search?q=预算",
                                "/search?q=没有这样的词语",
                                "/open/catalogue?branch=20.07",
                                NOWHERE,
                                "/office/sign-in"));
        RunningServer.bean(PublicDocuments.class)
                .list(PublicFilter.ALL, 0, 6)
                .rows()
                .forEach(document -> all.add("/d/" + document.id()));
        return all;
    }
}
