package org.gongkai.letter.open;

import static org.gongkai.RunningServer.bean;
import static org.gongkai.letter.SomeLetters.HEAD;
import static org.gongkai.letter.SomeLetters.OFFICER;
import static org.gongkai.letter.SomeLetters.seen;

import org.gongkai.casework.Matter;
import org.gongkai.letter.Complexity;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.LetterOutcome;
import org.gongkai.letter.SomeLetters;
import org.gongkai.letter.handling.AcceptLetter;
import org.gongkai.letter.handling.AskWriter;
import org.gongkai.letter.handling.MergeLetters;
import org.gongkai.letter.handling.ReplyToLetter;

/// What the office does meanwhile with a letter.
final class Desk {

    private Desk() {}

    static void accept(Matter matter) {
        bean(AcceptLetter.class)
                .accept(
                        OFFICER,
                        matter.id(),
                        seen(matter.id()),
                        LetterKind.HELP,
                        Complexity.SIMPLE,
                        null);
    }

    static void ask(Matter matter, String words) {
        bean(AskWriter.class).ask(OFFICER, matter.id(), seen(matter.id()), words);
    }

    static void merge(Matter matter, Matter into) {
        bean(MergeLetters.class).merge(OFFICER, matter.id(), seen(matter.id()), into.id(), "同一盏路灯");
    }

    static void prepare(Matter matter, LetterOutcome outcome, String text) {
        bean(ReplyToLetter.class).prepare(OFFICER, matter.id(), seen(matter.id()), outcome, text);
    }

    /// Answers; for who wants to read it on the page it is handed over at once.
    static void answer(Matter matter, LetterOutcome outcome, String text) {
        prepare(matter, outcome, text);
        Matter now = SomeLetters.matter(matter.id());
        bean(ReplyToLetter.class)
                .approve(
                        HEAD, matter.id(), seen(matter.id()), SomeLetters.reply(now).contentHash());
    }
}
