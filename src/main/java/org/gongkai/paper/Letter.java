package org.gongkai.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An official letter or form, whatever it will be written as. What it does not have is empty text,
/// an empty list or null; begin with [#of] and add the rest with the `with…` methods.
///
/// Every text is cleaned of characters that nobody sees. A letter of more than [#CHARACTERS]
/// characters, or with a title, code or list beyond its limit, is refused with an
/// IllegalArgumentException.
///
/// @param documentNumber 文号, such as 明政公复〔2026〕12号
/// @param signature the name of the body that signs
/// @param date shown as 2026年3月4日
/// @param footNote a remark below the date, such as （此件公开发布）
/// @param masthead the red head of a bulletin, above the title
public record Letter(
        String title,
        String documentNumber,
        String addressee,
        List<Block> body,
        List<String> attachments,
        String signature,
        @Nullable LocalDate date,
        String footNote,
        @Nullable Code code,
        @Nullable Masthead masthead) {

    public static final int CHARACTERS = 2_000_000;
    private static final int LINE = 300;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("y年M月d日", Locale.CHINA);

    /// Text to be read with a telephone, shown as a QR code at the upper right of the first page,
    /// and the caption below it.
    public record Code(String text, String caption) {
        static final int TEXT = 300;
        static final int CAPTION = 28;

        public Code {
            text = PlainText.line(text);
            caption = PlainText.line(caption);
            if (text.isEmpty() || text.length() > TEXT || caption.length() > CAPTION) {
                throw new IllegalArgumentException(
                        "a code of 1 to " + TEXT + " characters, a caption of " + CAPTION);
            }
        }
    }

    public Letter {
        title = PlainText.line(title);
        documentNumber = PlainText.line(documentNumber);
        addressee = PlainText.line(addressee);
        body = List.copyOf(body);
        attachments = attachments.stream().map(PlainText::line).toList();
        signature = PlainText.line(signature);
        footNote = PlainText.line(footNote);
        for (String line : List.of(title, documentNumber, signature)) {
            if (line.length() > LINE) {
                throw new IllegalArgumentException("a line of more than " + LINE + " characters");
            }
        }
        long characters = body.stream().mapToLong(Letter::characters).sum();
        if (characters > CHARACTERS) {
            throw new IllegalArgumentException("a letter of " + characters + " characters");
        }
    }

    public static Letter of(String title, List<Block> body) {
        return new Letter(title, "", "", body, List.of(), "", null, "", null, null);
    }

    public Letter withDocumentNumber(String number) {
        return new Letter(
                title,
                number,
                addressee,
                body,
                attachments,
                signature,
                date,
                footNote,
                code,
                masthead);
    }

    public Letter withAddressee(String name) {
        return new Letter(
                title,
                documentNumber,
                name,
                body,
                attachments,
                signature,
                date,
                footNote,
                code,
                masthead);
    }

    public Letter withAttachments(List<String> names) {
        return new Letter(
                title,
                documentNumber,
                addressee,
                body,
                names,
                signature,
                date,
                footNote,
                code,
                masthead);
    }

    public Letter signed(String bodyName, LocalDate day) {
        return new Letter(
                title,
                documentNumber,
                addressee,
                body,
                attachments,
                bodyName,
                day,
                footNote,
                code,
                masthead);
    }

    public Letter withFootNote(String note) {
        return new Letter(
                title,
                documentNumber,
                addressee,
                body,
                attachments,
                signature,
                date,
                note,
                code,
                masthead);
    }

    public Letter withCode(String text, String caption) {
        return new Letter(
                title,
                documentNumber,
                addressee,
                body,
                attachments,
                signature,
                date,
                footNote,
                new Code(text, caption),
                masthead);
    }

    public Letter under(Masthead head) {
        return new Letter(
                title,
                documentNumber,
                addressee,
                body,
                attachments,
                signature,
                date,
                footNote,
                code,
                head);
    }

    /// What a reader of the file lists it under.
    String listedAs() {
        return masthead == null || !title.isEmpty() ? title : masthead.name() + masthead.number();
    }

    /// The date as it is written below a letter, or nothing.
    String writtenDate() {
        return date == null ? "" : written(date);
    }

    static String written(LocalDate day) {
        return DATE.format(day);
    }

    /// The addressee with the colon that follows it.
    String salutation() {
        boolean hasColon = addressee.endsWith("：") || addressee.endsWith(":");
        return addressee.isEmpty() || hasColon ? addressee : addressee + "：";
    }

    private static long characters(Block block) {
        return switch (block) {
            case Block.Paragraph(String lead, String text) -> lead.length() + text.length();
            case Block.Note(String lead, String text) -> lead.length() + text.length();
            case Block.Heading(String text) -> text.length();
            case Block.Draft(var words) ->
                    words.stream().mapToLong(one -> one.text().length()).sum();
            case Block.Form(int headRows, var rows) ->
                    rows.stream()
                            .flatMap(List::stream)
                            .mapToLong(cell -> cell.words().text().length())
                            .sum();
            case Block.Chart chart -> chart.inWords().length();
            case Block.Numbered(var items) -> items.stream().mapToLong(String::length).sum();
            case Block.Rows(var rows) ->
                    rows.stream()
                            .mapToLong(row -> row.label().length() + row.value().length())
                            .sum();
            case Block.Grid(var head, var rows) ->
                    rows.stream().flatMap(List::stream).mapToLong(String::length).sum()
                            + head.stream().mapToLong(String::length).sum();
        };
    }
}
