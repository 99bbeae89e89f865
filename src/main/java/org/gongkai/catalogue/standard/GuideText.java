package org.gongkai.catalogue.standard;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The shipped words of the public guide (公开指南, Article 12): classes, arrangement, ways to get
/// information, how to apply, whom to turn to.
public final class GuideText {
    /// What a body fills in: its name, and the office's address, hours, telephone, fax and e-mail.
    public static final List<String> PLACEHOLDERS =
            List.of("body", "address", "hours", "phone", "fax", "email");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private GuideText() {}

    /// The HTML fragment with its `{placeholders}`.
    public static String template() {
        return Resources.text("guide.html");
    }

    /// The fragment filled in; values are text and are escaped.
    ///
    /// @throws IllegalArgumentException naming every placeholder without a value
    public static String fill(Map<String, String> values) {
        var missing = new TreeSet<>(PLACEHOLDERS);
        missing.removeAll(values.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("No value for " + missing);
        }
        return PLACEHOLDER
                .matcher(template())
                .replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
    }

    private static String value(MatchResult found, Map<String, String> values) {
        return values.getOrDefault(found.group(1), found.group())
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
