package org.gongkai.bulletin;

import java.util.List;
import org.gongkai.calendar.Rules;
import org.gongkai.calendar.Term;
import org.gongkai.organization.BodyPath;

/// A kind of bulletin as its office keeps it.
///
/// @param numberForm with `{year}`, `{n}` (counted within the year) and perhaps `{total}`
/// @param totalBefore how many issues there were before they were counted here
/// @param sections in their order
/// @param term by when an instruction written on it is to be reported back on
/// @param longestExtension of that term, in days of its kind; zero when it is never extended
/// @param saveCount how often it was saved; a form names the one it was loaded with
public record Series(
        long id,
        long bodyId,
        BodyPath bodyPath,
        String bodyName,
        String name,
        Rhythm rhythm,
        String numberForm,
        int totalBefore,
        List<String> sections,
        Term term,
        int longestExtension,
        boolean active,
        int saveCount) {

    public String number(int year, int n, int total) {
        return numberForm
                .replace("{year}", Integer.toString(year))
                .replace("{n}", Integer.toString(n))
                .replace("{total}", Integer.toString(total));
    }

    /// What binds an instruction that is written on an issue today.
    Rules rules() {
        return Rules.promised(term, longestExtension);
    }

    String subject() {
        return "series/" + id;
    }
}
