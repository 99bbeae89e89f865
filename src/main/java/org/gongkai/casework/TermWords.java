package org.gongkai.casework;

import org.gongkai.calendar.Rules;
import org.gongkai.calendar.Term;
import org.gongkai.pages.Text;

/// Says terms in words, in the language of the request.
public final class TermWords {

    private TermWords() {}

    /// 7 个工作日
    public static String of(Term term) {
        return Text.t("casework.term." + term.code().charAt(0), term.length());
    }

    /// Which law binds a matter, or what was promised.
    public static String of(Rules rules) {
        String law = "calendar.summary.law." + rules.code();
        if (Text.has(law)) return Text.t(law);
        return rules.longestExtension() == 0
                ? Text.t("casework.term.promised", of(rules.reply()))
                : Text.t("casework.term.promised-longer", of(rules.reply()), of(longer(rules)));
    }

    private static Term longer(Rules rules) {
        return new Term(
                rules.reply().kind() == Term.DayKind.WORKING
                        ? Term.DayKind.WORKING
                        : Term.DayKind.CALENDAR,
                rules.longestExtension());
    }

    /// The end of a key whose words tell working days from others: nothing, or `.days`.
    public static String days(Rules rules) {
        return rules.reply().kind() == Term.DayKind.WORKING ? "" : ".days";
    }
}
