package org.gongkai.letter.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.ReplyTemplate;
import org.gongkai.letter.ReplyTemplates;
import org.gongkai.letter.handling.ReplyDraft;
import org.gongkai.letter.handling.ReplyToLetter;
import org.springframework.stereotype.Component;

/// Begins the form of an answer: with an outcome and the words that go with it, or with a template.
@Component
class ReplyPresets {

    private final ReplyTemplates templates;
    private final ReplyDraft drafts;

    ReplyPresets(ReplyTemplates templates, ReplyDraft drafts) {
        this.templates = templates;
        this.drafts = drafts;
    }

    /// From an address: nothing was typed yet.
    LetterView.Form asked(Matter matter, Map<String, String> asked) {
        boolean begins = asked.containsKey("outcome") || asked.containsKey("template");
        if (!begins) return LetterView.Form.NONE;
        var chosen = new HashMap<String, String>();
        for (String name : List.of("outcome", "template")) {
            chosen.put(name, LetterFields.text(asked, name));
        }
        return chosen(matter, chosen);
    }

    /// From the form, with what was typed into it.
    LetterView.Form chosen(Matter matter, Map<String, String> fields) {
        List<ReplyTemplate> all = templates.list(matter);
        String text = fields.getOrDefault("text", "");
        var typed = new HashMap<>(fields);
        Optional<ReplyTemplate> template =
                all.stream()
                        .filter(one ->
                                Long.toString(one.id())
                                        .equals(LetterFields.text(fields, "template")))
                        .findFirst();
        if (LetterFields.text(fields, "outcome").isEmpty()) {
            template.map(ReplyTemplate::outcome)
                    .ifPresent(outcome -> typed.put("outcome", outcome));
        }
        Optional<String> words =
                template.map(one -> drafts.text(matter, one))
                        .or(() -> outcome(matter, typed).map(one -> drafts.text(matter, one)));
        words.ifPresent(one ->
                typed.put(
                        "text",
                        drafts.isOurs(matter, all, text)
                                ? one
                                : template.isPresent() ? text + "\n\n" + one : text));
        return new LetterView.Form("prepare", typed, List.of());
    }

    private static Optional<LetterOutcome> outcome(Matter matter, Map<String, String> typed) {
        String code = LetterFields.text(typed, "outcome");
        return Arrays.stream(LetterOutcome.values())
                .filter(one -> one.code().equals(code))
                .filter(ReplyToLetter.listOutcomes(matter)::contains)
                .findFirst();
    }
}
