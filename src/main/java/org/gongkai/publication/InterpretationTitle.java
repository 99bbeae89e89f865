package org.gongkai.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an interpretation calls the document it explains. Readers look for the rules, not for the
/// notice that issued them: of `某区人民政府关于印发《某办法》的通知` only `某办法` is named.
final class InterpretationTitle {

    private static final Pattern ISSUED =
            Pattern.compile(
                    ".*关于(?:(?:印发|发布|公布|颁布)《(?<quoted>.+)》|印发(?<plain>[^《》]+))的(?:通知|公告|通告)");

    private InterpretationTitle() {}

    /// The name as it stands between 《 and 》; marks inside it become 〈 and 〉.
    static String named(String title) {
        Matcher issued = ISSUED.matcher(title.strip());
        if (!issued.matches()) return inner(title);
        String quoted = issued.group("quoted");
        if (quoted == null) return issued.group("plain");
        return quoted.contains("》《") || quoted.contains("》、《") ? quoted : inner(quoted);
    }

    private static String inner(String title) {
        return title.replace('《', '〈').replace('》', '〉');
    }
}
