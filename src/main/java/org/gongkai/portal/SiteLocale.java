package org.gongkai.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/// The language of the pages: Chinese, or English for those who chose it. What the browser asks for
/// by itself is not looked at, so that one address is one page for everybody.
@Component("localeResolver")
class SiteLocale implements LocaleResolver {

    static final String COOKIE = "lang";

    static boolean isEnglish(Cookie @Nullable [] cookies) {
        return cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(c -> c.getName().equals(COOKIE) && c.getValue().equals("en"));
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return isEnglish(request.getCookies()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen at /language");
    }
}
