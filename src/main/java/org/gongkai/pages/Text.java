package org.gongkai.pages;

import java.text.MessageFormat;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/// The texts users see, by key, in the language of the request. Used in templates as `${t("key")}`.
public final class Text {

    private Text() {}

    /// The text of this key; the key itself, visibly, when no bundle has it (a test finds those).
    public static String t(String key, Object... arguments) {
        Locale locale = locale();
        String pattern = Bundles.of(locale).get(key);
        if (pattern == null) return key;
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments);
    }

    /// How many characters (字) there are as a reader counts them: an emoji is one, though it takes
    /// two places in memory.
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /// The language of the page, as its `lang` says it: `zh-CN` or `en`.
    public static String language() {
        return locale().equals(Locale.ENGLISH) ? "en" : "zh-CN";
    }

    /// The Chinese text of this key, whatever the language of the request: for papers, which are
    /// official in one language.
    public static String official(String key, Object... arguments) {
        String pattern = Bundles.of(Locale.SIMPLIFIED_CHINESE).get(key);
        if (pattern == null) return key;
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.SIMPLIFIED_CHINESE).format(arguments);
    }

    /// The language of the request; Chinese where there is none, whatever the machine speaks.
    private static Locale locale() {
        LocaleContext request = LocaleContextHolder.getLocaleContext();
        Locale asked = request == null ? null : request.getLocale();
        return asked == null ? Locale.SIMPLIFIED_CHINESE : asked;
    }

    /// Whether a bundle has this key.
    public static boolean has(String key) {
        return Bundles.of(Locale.SIMPLIFIED_CHINESE).get(key) != null;
    }
}
