package org.gongkai.letter.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.calendar.Term;
import org.gongkai.casework.TermWords;
import org.gongkai.letter.LetterConditions;
import org.gongkai.pages.Text;

/// What letters are broken down by.
public enum Dimension {
    SOURCE("s.code", "s.name || ' · ' || sb.short_name"),
    KIND("l.kind", "l.kind"),
    /// What was promised for the answer, without the time it may be extended by.
    TERM(LetterConditions.TERM, LetterConditions.TERM),
    CATEGORY("coalesce(c.code, 'none')", "coalesce(c.name, '')"),
    OUTCOME("coalesce(m.outcome, 'none')", "coalesce(m.outcome, '')"),
    BODY("b.code", "b.short_name");

    private final String key;
    private final String label;

    Dimension(String key, String label) {
        this.key = key;
        this.label = label;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    /// How a value is called; names come from the records, codes from the texts.
    String name(String label) {
        if (label.isEmpty()) return Text.t("letter.figures.none." + code());
        return switch (this) {
            case KIND -> Text.t("letter.kind." + label);
            case OUTCOME -> Text.t("letter.outcome." + label);
            case TERM -> TermWords.of(Term.of(label));
            case SOURCE, CATEGORY, BODY -> label;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Dimension> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
