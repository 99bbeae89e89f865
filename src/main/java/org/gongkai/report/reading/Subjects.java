package org.gongkai.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What words before a clause were about, of one kind of thing: the one named last, when what was
/// said since is about it, and no other is named beside it.
final class Subjects {

    private record Subject(String kind, String words, Pattern written) {}

    private record Named(Subject subject, int start, int end) {}

    private static final Map<String, List<Subject>> KINDS =
            ResourceLines.of("subjects.txt").stream()
                    .map(ResourceLines::fields)
                    .map(f -> new Subject(f[0], f[1], Pattern.compile(f[2])))
                    .collect(Collectors.groupingBy(Subject::kind));

    private static final String CLAUSE_ENDS = ",;。:";

    /// A clause that says more of the same thing has a number, or is no clause of its own.
    private static final Pattern MORE_OF_IT = Pattern.compile(".*\\d.*|其中|20\\d\\d年度?|全年|同时|目前|");

    private final List<Subject> kind;

    Subjects(String kind) {
        this.kind = KINDS.getOrDefault(kind, List.of());
    }

    /// The words to put in again before `place`.
    Optional<String> before(SentencePart part, int place) {
        String sentence = part.before(place);
        if (!all(sentence).isEmpty()) {
            return last(sentence);
        }
        if (!goesOn(sentence)) {
            return Optional.empty();
        }
        String shortlyBefore = part.sentenceBefore();
        String previous = lastSentence(shortlyBefore);
        if (!all(previous).isEmpty()) {
            return only(previous);
        }
        return part.passage().under().isEmpty()
                ? Optional.empty()
                : only(part.passage().under().getLast().heading());
    }

    private List<Named> all(String text) {
        var all = new ArrayList<Named>();
        for (Subject subject : kind) {
            Matcher written = subject.written().matcher(text);
            while (written.find()) {
                all.add(new Named(subject, written.start(), written.end()));
            }
        }
        return all;
    }

    private Optional<String> only(String text) {
        List<String> words = all(text).stream().map(n -> n.subject().words()).distinct().toList();
        return words.size() == 1 ? Optional.of(words.getFirst()) : Optional.empty();
    }

    private Optional<String> last(String text) {
        List<Named> all = all(text);
        Named last = all.stream().max(Comparator.comparingInt(Named::end)).orElseThrow();
        int clause = clauseStart(text, last.start());
        boolean alone =
                all.stream()
                        .filter(other -> other.start() >= clause)
                        .allMatch(other -> other.subject() == last.subject());
        int end = clauseEnd(text, last.end());
        String since = end < text.length() ? text.substring(end + 1) : "";
        return alone && goesOn(since) ? Optional.of(last.subject().words()) : Optional.empty();
    }

    private static boolean goesOn(String since) {
        return List.of(since.split("[,;。:]")).stream()
                .allMatch(clause -> MORE_OF_IT.matcher(clause).matches());
    }

    private static String lastSentence(String text) {
        String closed = text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
        return closed.substring(closed.lastIndexOf('。') + 1);
    }

    static int clauseStart(String text, int place) {
        int at = place;
        while (at > 0 && CLAUSE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static int clauseEnd(String text, int place) {
        int at = place;
        while (at < text.length() && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
