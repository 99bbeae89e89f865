package org.gongkai.search.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a user typed, understood.
///
/// @param excluded what must not be there
/// @param whole the free part as typed, for comparing with whole titles; blank when there is none
/// @param blank nothing was typed, which asks for everything
public record Question(List<Asked> asked, List<String> excluded, String whole, boolean blank) {

    /// More is cut off: nobody types it, and it bounds the work of one search.
    static final int LONGEST = 200;

    /// The engine bounds the clauses of a query, and each thing asked becomes a dozen of them.
    private static final int MOST_ASKED = 16;

    private static final int MOST_EXCLUDED = 8;

    /// Reads anything without failing.
    public static Question of(String typed, Segmentation segmentation) {
        String text = Folding.fold(Folding.head(typed, LONGEST));
        var asked = new LinkedHashSet<Asked>();
        var excluded = new ArrayList<String>();
        var whole = new StringBuilder();
        for (QuestionPart part : QuestionPart.split(text)) {
            if (Folding.key(part.text()).isEmpty()) continue;
            if (part.excluded()) {
                if (excluded.size() < MOST_EXCLUDED) excluded.add(part.text());
                continue;
            }
            if (part.field() == null) whole.append(part.text()).append(' ');
            if (asked.size() >= MOST_ASKED) continue;
            if (part.field() != null) {
                asked.add(new Asked.InField(part.field(), part.text()));
            } else {
                addFree(part, segmentation, asked);
            }
        }
        return new Question(List.copyOf(asked), excluded, whole.toString().strip(), text.isBlank());
    }

    private static void addFree(QuestionPart part, Segmentation segmentation, Set<Asked> asked) {
        if (part.quoted()) {
            var number = DocumentNumber.of(part.text());
            asked.add(
                    number.isPresent()
                            ? new Asked.Number(number.get())
                            : new Asked.Phrase(part.text()));
            return;
        }
        var rest = new StringBuilder(part.text());
        for (DocumentNumber.Found found : DocumentNumber.findAll(part.text())) {
            asked.add(new Asked.Number(found.number()));
            rest.replace(found.start(), found.end(), " ".repeat(found.end() - found.start()));
        }
        for (String word : segmentation.questionWords(rest.toString())) {
            if (asked.size() < MOST_ASKED) asked.add(new Asked.Word(word));
        }
    }

    public List<Asked.Word> words() {
        return asked.stream()
                .filter(Asked.Word.class::isInstance)
                .map(Asked.Word.class::cast)
                .toList();
    }

    /// Whether there is nothing to look for in what was typed: punctuation only, for example.
    public boolean asksNothing() {
        return asked.isEmpty() && excluded.isEmpty() && !blank;
    }

    /// The same question with only these things asked.
    public String typed(List<? extends Asked> only) {
        return only.stream().map(Asked::typed).collect(Collectors.joining(" "));
    }
}
