package org.gongkai.letter;

import org.gongkai.calendar.Term;
import org.gongkai.pages.Text;

/// A term as people say it: 7个工作日.
public final class TermWords {

    private TermWords() {}

    public static String of(Term term) {
        String kind = term.code().substring(0, 1);
        return Text.t("letter.term." + kind, term.length());
    }
}
