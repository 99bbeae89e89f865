package org.gongkai.letter.open;

import org.gongkai.calendar.Term;
import org.gongkai.pages.Text;

/// A term as people say it.
public final class TermWords {

    private TermWords() {}

    public static String of(Term term) {
        String kind =
                switch (term.kind()) {
                    case WORKING -> "working";
                    case CALENDAR -> "calendar";
                    case MONTHS -> "months";
                };
        return Text.t("letter-open.term." + kind, term.length());
    }
}
