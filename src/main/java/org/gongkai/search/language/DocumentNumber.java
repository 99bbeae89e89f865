package org.gongkai.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A document number (文号) such as 洪府办〔2016〕8号, whatever brackets it was typed with.
///
/// @param prefix the issuer's code word, blank when it was left out
public record DocumentNumber(String prefix, int year, int number) {

    private static final String OPEN = "[〔﹝【\\[(〈<{「『]";
    private static final String CLOSE = "[〕﹞】\\])〉>}」』]";
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<prefix>[\\p{L}]{0,20})\\s*(?:"
                            // brackets say that it is a number even when 号 is left out
                            + OPEN
                            + "\\s*(?<year>(?:19|20)\\d\\d)\\s*年?\\s*"
                            + CLOSE
                            + "\\s*第?\\s*(?<number>\\d{1,5})\\s*号?"
                            + "|(?<bareYear>(?:19|20)\\d\\d)\\s*[年\\s]\\s*第?\\s*"
                            + "(?<bareNumber>\\d{1,5})\\s*号)");

    /// A number and where it stands in the text it was found in.
    record Found(DocumentNumber number, int start, int end) {}

    /// Reads a document number that is the whole text.
    public static Optional<DocumentNumber> of(String text) {
        Matcher matcher = FORM.matcher(Folding.fold(text).strip());
        return matcher.matches() ? Optional.of(read(matcher)) : Optional.empty();
    }

    /// The terms under which a document's number is kept in a keyword field: with the issuer's code
    /// word and without; a number of another form, without its punctuation.
    public static List<String> keys(String docNumber) {
        var keys = new ArrayList<String>();
        of(docNumber)
                .ifPresentOrElse(
                        number -> {
                            keys.add(number.key());
                            if (!number.prefix.isEmpty()) keys.add(number.shortKey());
                        },
                        () -> {
                            String other = Folding.key(docNumber);
                            if (!other.isEmpty()) keys.add(other);
                        });
        return keys;
    }

    static List<Found> findAll(String folded) {
        var all = new ArrayList<Found>();
        Matcher matcher = FORM.matcher(folded);
        while (matcher.find()) {
            // the word before it stays in the question: it may be more than the code word
            int start = matcher.end("prefix");
            all.add(new Found(read(matcher), start, matcher.end()));
        }
        return all;
    }

    public String key() {
        return prefix + shortKey();
    }

    public String shortKey() {
        return "/" + year + "/" + number;
    }

    /// As it stands in a text, without brackets.
    public String spoken() {
        return year + " " + number + "号";
    }

    private static DocumentNumber read(Matcher matcher) {
        boolean bare = matcher.group("bareYear") != null;
        return new DocumentNumber(
                matcher.group("prefix"),
                Integer.parseInt(matcher.group(bare ? "bareYear" : "year")),
                Integer.parseInt(matcher.group(bare ? "bareNumber" : "number")));
    }
}
