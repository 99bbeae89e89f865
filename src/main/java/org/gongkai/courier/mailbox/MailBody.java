package org.gongkai.courier.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.courier.mailbox.MailAttachment.Dropped;
import org.jspecify.annotations.Nullable;

/// Goes through the parts of a mail: the words on one side, the files on the other.
final class MailBody {

    private static final int MOST_DEPTH = 10;
    private static final int MOST_PARTS = 200;
    private static final int MOST_TEXT_BYTES = 2 * 1024 * 1024;
    private static final int LONGEST_TEXT = 200_000;
    private static final Pattern META =
            Pattern.compile(
                    "<meta[^>]{1,200}charset\\s*=\\s*[\"']?([\\w-]{1,40})",
                    Pattern.CASE_INSENSITIVE);

    private final RawMail mail;
    private final MailLimits limits;
    private final List<MailAttachment> attachments = new ArrayList<>();
    private int parts;
    private boolean textCut;
    private String text = "";

    private MailBody(RawMail mail, MailLimits limits) {
        this.mail = mail;
        this.limits = limits;
    }

    static MailBody read(RawMail mail, MimePart root, MailLimits limits) {
        var body = new MailBody(mail, limits);
        String all = body.walk(root, 0);
        body.text = PlainText.cut(all, LONGEST_TEXT);
        body.textCut |= body.text.length() < all.length();
        return body;
    }

    String text() {
        return text;
    }

    boolean isTextCut() {
        return textCut;
    }

    List<MailAttachment> attachments() {
        return attachments;
    }

    /// @return the words of this part; its files are noted on the way
    private String walk(MimePart part, int depth) {
        if (++parts > MOST_PARTS) return "";
        String type = part.type().main();
        if (type.startsWith("multipart/")) return walkParts(part, type, depth);
        boolean words = type.equals("text/plain") || type.equals("text/html");
        boolean file = part.disposition().main().equals("attachment") || !part.fileName().isEmpty();
        if (words && (!file || depth == 0)) return words(part, type);
        attach(part, type);
        return "";
    }

    private String walkParts(MimePart part, String type, int depth) {
        if (depth >= MOST_DEPTH) {
            drop(part, type, Dropped.TOO_DEEP);
            return "";
        }
        List<MimePart> children = part.parts(MOST_PARTS);
        if (children.isEmpty()) return words(part, "text/plain");
        if (!type.equals("multipart/alternative")) {
            return children.stream()
                    .map(child -> walk(child, depth + 1))
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining("\n\n"));
        }
        String best = "";
        boolean plain = false;
        for (MimePart child : children) {
            String words = walk(child, depth + 1);
            if (words.isBlank() || plain) continue;
            best = words;
            plain = child.type().main().equals("text/plain");
        }
        return best;
    }

    private String words(MimePart part, String type) {
        if (part.to() - part.from() > MOST_TEXT_BYTES || isCut(part)) textCut = true;
        byte[] bytes = part.bytes(MOST_TEXT_BYTES);
        String charset = part.type().parameter("charset");
        boolean html = type.equals("text/html");
        if (html && charset.isEmpty()) {
            String start =
                    new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.ISO_8859_1);
            Matcher meta = META.matcher(start);
            if (meta.find()) charset = meta.group(1);
        }
        String words = Charsets.decode(bytes, charset);
        return html ? HtmlText.of(words) : PlainText.lines(words);
    }

    private void attach(MimePart part, String type) {
        if (isCut(part)) drop(part, type, Dropped.CUT_OFF);
        else if (part.estimatedBytes() > limits.attachmentBytes())
            drop(part, type, Dropped.TOO_LARGE);
        else if (kept() >= limits.attachments()) drop(part, type, Dropped.TOO_MANY);
        else add(part, type, part.bytes(), null);
    }

    private long kept() {
        return attachments.stream().filter(one -> one.dropped() == null).count();
    }

    private void drop(MimePart part, String type, Dropped why) {
        add(part, type, new byte[0], why);
    }

    private void add(MimePart part, String type, byte[] bytes, @Nullable Dropped dropped) {
        String ending = type.replaceFirst(".*/(?:x-)?", "").replaceAll("[^a-z0-9].*", "");
        String otherwise =
                "attachment-%d.%s"
                        .formatted(
                                attachments.size() + 1,
                                type.equals("message/rfc822") ? "eml" : ending);
        attachments.add(
                new MailAttachment(
                        PlainText.fileName(part.fileName(), otherwise), type, bytes, dropped));
    }

    /// Whether the part reaches beyond what was read.
    private boolean isCut(MimePart part) {
        return mail.cut() && part.to() == mail.bytes().length;
    }
}
