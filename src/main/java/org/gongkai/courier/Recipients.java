package org.gongkai.courier;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Telephone numbers and addresses: the one form in which a carrier gets them, and the one in which
/// they may be seen.
final class Recipients {

    private static final Pattern MOBILE = Pattern.compile("(?:\\+86|0086)?(1[3-9]\\d{9})");
    private static final Pattern ABROAD = Pattern.compile("\\+(?!86)[1-9]\\d{6,14}");
    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(WORD + "(?:\\." + WORD + ")*");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_ADDRESS = 254;
    private static final String HIDDEN = "****";

    private Recipients() {}

    /// Empty when nothing can be sent there. Whatever comes out has no space, line break or comma,
    /// so that it can stand in a header or a command by itself.
    static Optional<String> normal(Way way, String typed) {
        if (typed.length() > LONGEST_ADDRESS) return Optional.empty();
        return way == Way.SMS ? number(typed) : address(typed.strip());
    }

    private static Optional<String> number(String typed) {
        if (typed.chars().anyMatch(Character::isISOControl)) return Optional.empty();
        String digits = typed.replaceAll("[ ()-]", "");
        Matcher mobile = MOBILE.matcher(digits);
        if (mobile.matches()) return Optional.of(mobile.group(1));
        return ABROAD.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }

    private static Optional<String> address(String typed) {
        int at = typed.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL) return Optional.empty();
        String local = typed.substring(0, at);
        try {
            String domain = IDN.toASCII(typed.substring(at + 1)).toLowerCase(Locale.ROOT);
            boolean possible =
                    LOCAL.matcher(local).matches()
                            && DOMAIN.matcher(domain).matches()
                            && local.length() + domain.length() < LONGEST_ADDRESS;
            return possible ? Optional.of(local + "@" + domain) : Optional.empty();
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /// Enough to recognize somebody one knows, and not enough to reach anybody: `138****1234`,
    /// `z***@x.cn`.
    static String masked(Way way, String recipient) {
        String known = normal(way, recipient).orElse("");
        if (known.isEmpty()) return HIDDEN;
        if (way == Way.EMAIL) return known.charAt(0) + "***" + known.substring(known.indexOf('@'));
        return known.substring(0, 3) + HIDDEN + known.substring(known.length() - 4);
    }
}
