package org.gongkai.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Party;
import org.gongkai.pages.Text;
import org.gongkai.paper.Block;
import org.springframework.stereotype.Component;

/// What a consultation leaves among the papers beside its question: the answer of the one who was
/// asked, and what a third party is told when its refusal does not prevail (Art. 32).
@Component
class ThirdPartyLetters {

    private final LetterTexts texts;
    private final RequestLetters letters;
    private final Consultations consultations;

    ThirdPartyLetters(LetterTexts texts, RequestLetters letters, Consultations consultations) {
        this.texts = texts;
        this.letters = letters;
        this.consultations = consultations;
    }

    /// The confirmation (确认函): in the name of the one who answered, addressed to the body.
    void confirm(Matter matter, Consultation answered, String by) {
        Party party = answered.party();
        var rows = new ArrayList<Block.Row>();
        row(rows, "number", matter.number());
        row(rows, "asked-on", LetterTexts.day(answered.askedOn()));
        row(rows, "about", answered.about());
        row(rows, "answer", Text.official("request.answer." + answered.answer()));
        row(rows, "words", answered.words());
        row(rows, "contact", party.contact());
        row(rows, "phone", party.phone());
        letters.issue(
                matter,
                LetterKind.CONSULT_ANSWER,
                texts.titled(LetterKind.CONSULT_ANSWER, List.of(new Block.Rows(rows)))
                        .withAddressee(texts.bodyName(matter))
                        .signed(party.name(), Objects.requireNonNull(answered.answeredOn())),
                by);
    }

    /// Tells every third party whose refusal was set aside what is disclosed and why.
    void tell(Matter matter, Answer answer, String by) {
        for (Consultation one : consultations.list(matter)) {
            if (one.despite().isEmpty() || !DiscloseDespite.discloses(answer.outcome())) continue;
            letters.issue(
                    matter,
                    LetterKind.THIRD_PARTY_TOLD,
                    texts.signed(
                                    matter,
                                    LetterKind.THIRD_PARTY_TOLD,
                                    List.of(
                                            new Block.Paragraph(
                                                    LetterTexts.t(
                                                            "third-party-told.text",
                                                            matter.number())),
                                            new Block.Paragraph(
                                                    LetterTexts.t("third-party-told.what"),
                                                    one.about()),
                                            new Block.Paragraph(
                                                    LetterTexts.t("third-party-told.why"),
                                                    one.despite()),
                                            new Block.Paragraph(
                                                    LetterTexts.t("third-party-told.basis"))))
                            .withAddressee(one.party().name()),
                    by);
        }
    }

    private static void row(List<Block.Row> rows, String field, String value) {
        if (!value.isEmpty()) {
            rows.add(new Block.Row(LetterTexts.t("consult-answer." + field), value));
        }
    }
}
