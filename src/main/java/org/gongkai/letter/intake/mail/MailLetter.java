package org.gongkai.letter.intake.mail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Party;
import org.gongkai.courier.Way;
import org.gongkai.courier.mailbox.IncomingMail;
import org.gongkai.courier.mailbox.MailAttachment;
import org.gongkai.letter.Content;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.ReplyWay;
import org.gongkai.letter.Source;
import org.gongkai.letter.TakeInLetter;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a letter of a mail. Nothing of it is lost: a text that is too long is cut and kept whole
/// as a paper, and a file that is not taken is named in the text.
@Component
class MailLetter {

    private static final String MARK = "letter-mail";
    private static final int MOST_NAMED = 10;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_ADDRESS = 200;

    private final Papers papers;
    private final Sealing sealing;

    MailLetter(Papers papers, Sealing sealing) {
        this.papers = papers;
        this.sealing = sealing;
    }

    /// A mail as a letter.
    ///
    /// @param keys by any of which it may be known, the newest last
    /// @param address to which an answer can go; empty when there is none
    record Made(TakeInLetter.Incoming incoming, List<String> keys, String address) {

        @Override
        public String toString() {
            return "Made[sealed]";
        }
    }

    Made make(Source source, IncomingMail mail, Instant now) {
        var files = new ArrayList<Papers.Upload>();
        var leftOut = new ArrayList<String>();
        for (MailAttachment one : mail.attachments()) take(one, files, leftOut);
        String address = Way.EMAIL.accepts(mail.fromAddress()) ? mail.fromAddress() : "";
        List<String> marks =
                sealing.marks(MARK, source.id() + ":" + mail.fingerprint()).stream()
                        .map(mark -> "mail:" + HexFormat.of().formatHex(mark))
                        .toList();
        Content content = content(mail, address, leftOut, files);
        var incoming =
                new TakeInLetter.Incoming(
                        marks.getLast(),
                        source,
                        null,
                        mail.receivedAt().isAfter(now) ? now : mail.receivedAt(),
                        CameBy.EMAIL,
                        LetterKind.CONSULT,
                        null,
                        writer(mail, address),
                        content,
                        null,
                        false,
                        address.isEmpty() ? ReplyWay.PAGE : ReplyWay.EMAIL,
                        files);
        return new Made(
                incoming, marks.stream().map(TakeInLetter.Incoming::intakeKeyOf).toList(), address);
    }

    private void take(MailAttachment one, List<Papers.Upload> files, List<String> leftOut) {
        MailAttachment.Dropped dropped = one.dropped();
        if (dropped != null) {
            leftOut.add(
                    named(
                            one.name(),
                            Text.official("letter-intake.mail.dropped." + code(dropped))));
            return;
        }
        try {
            files.add(
                    papers.look(new ByteArrayInputStream(one.bytes()), one.name(), "attachments"));
        } catch (Refused refused) {
            leftOut.add(named(one.name(), refused.problems().getFirst().text()));
        }
    }

    private static String code(MailAttachment.Dropped dropped) {
        return dropped.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String named(String name, String why) {
        return Text.official("letter-intake.mail.left-out", cut(name, LONGEST_NAME), cut(why, 100));
    }

    /// The words, and below them what is to be known of the mail.
    private Content content(
            IncomingMail mail, String address, List<String> leftOut, List<Papers.Upload> files) {
        String words =
                mail.text().isBlank() ? Text.official("letter-intake.mail.no-text") : mail.text();
        var notes = new StringBuilder();
        if (address.isEmpty() && !mail.fromAddress().isEmpty()) {
            notes.append('\n')
                    .append(
                            Text.official(
                                    "letter-intake.mail.address", cut(mail.fromAddress(), 100)));
        }
        leftOut.stream().limit(MOST_NAMED).forEach(one -> notes.append('\n').append(one));
        if (leftOut.size() > MOST_NAMED) {
            notes.append('\n')
                    .append(
                            Text.official(
                                    "letter-intake.mail.more-left-out",
                                    leftOut.size() - MOST_NAMED));
        }
        int room = Content.LONGEST_TEXT - notes.length();
        if (words.length() > room || mail.textCut()) {
            String note = "\n" + Text.official("letter-intake.mail.cut");
            files.add(
                    new Papers.Upload(
                            Text.official("letter-intake.mail.whole"),
                            "text/plain",
                            (mail.subject()
                                            + "\n\n"
                                            + mail.text()
                                            + "\n"
                                            + String.join("\n", leftOut))
                                    .getBytes(StandardCharsets.UTF_8)));
            words = cut(words, room - note.length()) + note;
        }
        return new Content(cut(mail.subject(), Content.LONGEST_TITLE), words + notes, "", "");
    }

    private static @Nullable Party writer(IncomingMail mail, String address) {
        if (address.isEmpty() || address.length() > LONGEST_ADDRESS) return null;
        String name =
                mail.fromName().isBlank()
                        ? Text.official("letter-intake.unnamed")
                        : mail.fromName();
        return new Party(name, "", "", "", "", address, "", "");
    }

    /// Cut where no character is split.
    private static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
