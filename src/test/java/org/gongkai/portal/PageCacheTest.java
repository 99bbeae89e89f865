package org.gongkai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageCacheTest {

    private final PublicSite site = new PublicSite();
    private final PageCache cache = new PageCache(site, Clock.systemUTC());
    private final AtomicInteger made = new AtomicInteger();

    private final FilterChain page =
            (request, response) -> {
                made.incrementAndGet();
                response.setContentType("text/html;charset=UTF-8");
                response.getOutputStream()
                        .write("预算 ".repeat(200).getBytes(StandardCharsets.UTF_8));
            };

    @Test
    void makesAPageOnceForManyReaders() throws Exception {
        assertThat(get("/open", page).getContentAsString()).startsWith("预算");
        assertThat(get("/open", page).getContentAsString()).startsWith("预算");
        assertThat(made).hasValue(1);
    }

    @Test
    void keepsNothingOfTheRequestsPeopleMake() throws Exception {
        for (String path : new String[] {"/request/new", "/request/mine", "/request/receipt"}) {
            assertThat(PageKey.isPublic(path)).as(path).isFalse();
            get(path, page);
            get(path, page);
        }
        assertThat(made).hasValue(6);
    }

    @Test
    void forgetsEveryPageWhenTheSiteChanged() throws Exception {
        get("/open", page);
        site.changed();
        get("/open", page);
        assertThat(made).hasValue(2);
    }

    @Test
    void keepsNoPageThatWasMadeWhileTheSiteChanged() throws Exception {
        get(
                "/open",
                (request, response) -> {
                    page.doFilter(request, response);
                    site.changed();
                });
        get("/open", page);
        assertThat(made).hasValue(2);
    }

    @Test
    void takesTheOrderOfParametersForOnePage() throws Exception {
        get("/open/catalogue?year=2025&branch=20.07&kind=", page);
        get("/open/catalogue?branch=20.07&year=2025&utm_source=x", page);
        assertThat(made).hasValue(1);
        get("/open/catalogue?branch=20.07&year=2024", page);
        assertThat(made).hasValue(2);
    }

    @Test
    void saysNotModifiedToABrowserThatHasThePage() throws Exception {
        String tag = String.valueOf(get("/open", page).getHeader("ETag"));
        var request = request("/open");
        request.addHeader("If-None-Match", tag);
        var answer = answer(request, page);
        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void compressesForThoseWhoCanTakeIt() throws Exception {
        var request = request("/open");
        request.addHeader("Accept-Encoding", "gzip, br");
        var answer = answer(request, page);
        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        byte[] body = answer.getContentAsByteArray();
        assertThat(body.length).isLessThan(200);
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
            assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8)).startsWith("预算");
        }
        assertThat(answer.getHeader("ETag")).isNotEqualTo(get("/open", page).getHeader("ETag"));
    }

    @Test
    void neverKeepsTheOffice() throws Exception {
        get("/office", page);
        get("/office", page);
        assertThat(made).hasValue(2);
    }

    @Test
    void neverKeepsAnAnswerWithACookie() throws Exception {
        FilterChain withCookie =
                (request, response) -> {
                    ((HttpServletResponse) response).addCookie(new Cookie("a", "b"));
                    page.doFilter(request, response);
                };
        assertThat(get("/open", withCookie).getContentAsString()).startsWith("预算");
        get("/open", withCookie);
        assertThat(made).hasValue(2);
    }

    @Test
    void keepsATombstoneWithItsStatus() throws Exception {
        FilterChain gone =
                (request, response) -> {
                    ((HttpServletResponse) response).setStatus(410);
                    page.doFilter(request, response);
                };
        get("/d/1", gone);
        assertThat(get("/d/1", gone).getStatus()).isEqualTo(410);
        assertThat(made).hasValue(1);
    }

    private MockHttpServletResponse get(String address, FilterChain chain) throws Exception {
        return answer(request(address), chain);
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain)
            throws Exception {
        var response = new MockHttpServletResponse();
        cache.doFilter(request, response, chain);
        return response;
    }

    private static MockHttpServletRequest request(String address) {
        int query = address.indexOf('?');
        var request =
                new MockHttpServletRequest(
                        "GET", query < 0 ? address : address.substring(0, query));
        if (query >= 0) request.setQueryString(address.substring(query + 1));
        request.addHeader("Host", "site.example");
        return request;
    }
}
