package org.gongkai.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.RunningServer.bean;
import static org.gongkai.letter.SomeLetters.HEAD;
import static org.gongkai.letter.SomeLetters.OFFICER;
import static org.gongkai.letter.SomeLetters.matter;
import static org.gongkai.letter.SomeLetters.seen;

import java.util.List;
import java.util.UUID;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Party;
import org.gongkai.letter.handling.AcceptLetter;
import org.gongkai.letter.handling.AskWriter;
import org.gongkai.letter.handling.ReplyToLetter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writers hear by the way they chose what happens to their letters, each thing once.
@Tag("slow")
class TellingWritersTest {

    @Test
    void aTextMessageForEachThingTheyShouldKnow() {
        Matter letter = accepted(ReplyWay.SMS);
        bean(AskWriter.class).ask(OFFICER, letter.id(), seen(letter.id()), "请问是几号楼？");
        bean(AskWriter.class).hear(letter.id(), "三号楼。");
        answer(letter);
        assertThat(messages(letter)).containsExactly("sms answered", "sms asked");
    }

    @Test
    void anEmailWithTheAnswer() {
        Matter letter = accepted(ReplyWay.EMAIL);
        answer(letter);
        assertThat(messages(letter)).containsExactly("email answered");
        assertThat(matter(letter.id()).outcome()).isEqualTo("explained");
    }

    @Test
    void whoeverReadsThePageGetsNothing() {
        Matter letter = accepted(ReplyWay.PAGE);
        answer(letter);
        assertThat(messages(letter)).isEmpty();
    }

    private static void answer(Matter letter) {
        ReplyToLetter replying = bean(ReplyToLetter.class);
        replying.prepare(
                OFFICER, letter.id(), seen(letter.id()), LetterOutcome.EXPLAINED, "您好，已说明。");
        replying.approve(
                HEAD,
                letter.id(),
                seen(letter.id()),
                SomeLetters.reply(matter(letter.id())).contentHash());
    }

    private static Matter accepted(ReplyWay way) {
        var writer = new Party("来信人乙", "", "", "", "13800000000", "yi@mingjing.example", "", "");
        Matter letter =
                bean(TakeInLetter.class)
                        .receive(
                                "test",
                                new TakeInLetter.Incoming(
                                        UUID.randomUUID().toString(),
                                        SomeLetters.source("mj-mailbox"),
                                        null,
                                        null,
                                        null,
                                        LetterKind.HELP,
                                        null,
                                        writer,
                                        new Content("", "楼道灯不亮", "", ""),
                                        null,
                                        false,
                                        way,
                                        List.of()))
                        .matter();
        bean(AcceptLetter.class)
                .accept(
                        OFFICER,
                        letter.id(),
                        seen(letter.id()),
                        LetterKind.HELP,
                        Complexity.SIMPLE,
                        null);
        return letter;
    }

    /// What was put into the outbox, by way and what it tells.
    private static List<String> messages(Matter letter) {
        return bean(JdbcClient.class)
                .sql(
                        """
                        SELECT way || ' ' || split_part(split_part(message_key, '/', 3), '-', 1)
                        FROM courier.message WHERE about = ? ORDER BY 1
                        """)
                .param(letter.subject())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
