package org.gongkai.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casework.Matter;
import org.gongkai.organization.Actor;
import org.gongkai.paper.Block;
import org.springframework.stereotype.Component;

/// The two letters of Art. 35: explain why so much is asked for, and by when it will be answered.
@Component
class AmountLetters {

    private final LetterTexts texts;
    private final RequestLetters letters;

    AmountLetters(LetterTexts texts, RequestLetters letters) {
        this.texts = texts;
        this.letters = letters;
    }

    void ask(Matter matter, AmountQuestion question, Actor by) {
        issue(
                matter,
                LetterKind.EXPLAIN_AMOUNT,
                by,
                List.of(
                        new Block.Paragraph(LetterTexts.t("explain-amount.text", matter.number())),
                        new Block.Paragraph(question.about()),
                        new Block.Paragraph(
                                LetterTexts.t(
                                        "explain-amount.until",
                                        LetterTexts.day(question.answerBy()))),
                        new Block.Paragraph(LetterTexts.t("explain-amount.basis"))));
    }

    void delay(Matter matter, LocalDate until, String reason, Actor by) {
        issue(
                matter,
                LetterKind.DELAY,
                by,
                List.of(
                        new Block.Paragraph(
                                LetterTexts.t(
                                        "delay.text",
                                        matter.number(),
                                        reason,
                                        LetterTexts.day(until))),
                        new Block.Paragraph(LetterTexts.t("delay.basis"))));
    }

    private void issue(Matter matter, LetterKind kind, Actor by, List<Block> body) {
        letters.issue(matter, kind, texts.toApplicant(matter, kind, body), by.username());
    }
}
