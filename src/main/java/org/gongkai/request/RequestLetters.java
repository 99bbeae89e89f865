package org.gongkai.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Paper;
import org.gongkai.casework.Papers;
import org.gongkai.pages.Text;
import org.gongkai.paper.Block;
import org.gongkai.paper.Letter;
import org.gongkai.paper.LetterFormat;
import org.gongkai.paper.Letters;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Puts the letters of a request among its papers. What is kept is the letter as a value, sealed;
/// Word, PDF and OFD are written from it whenever somebody takes one, so that all three say the
/// same for ever (ADR 0012).
@Component
public class RequestLetters {

    private final Papers papers;
    private final LetterTexts texts;
    private final Letters writer;
    private final JsonMapper json;

    RequestLetters(Papers papers, LetterTexts texts, Letters writer, JsonMapper json) {
        this.papers = papers;
        this.texts = texts;
        this.writer = writer;
        this.json = json.rebuild().addMixIn(Block.class, NamedBlock.class).build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    private interface NamedBlock {}

    /// Writes a letter as the request stands now.
    ///
    /// @return id of the paper
    long issue(Matter matter, LetterKind kind, String by) {
        return issue(matter, kind, texts.letter(matter, kind), by);
    }

    /// Puts a letter that was written elsewhere among the papers.
    ///
    /// @return id of the paper
    long issue(Matter matter, LetterKind kind, Letter letter, String by) {
        return papers.add(
                matter,
                kind.code(),
                new Papers.Upload(
                        Text.official("request.letter." + kind.code() + ".title"),
                        Paper.WRITTEN,
                        json.writeValueAsString(letter).getBytes(StandardCharsets.UTF_8)),
                by,
                kind.toApplicant());
    }

    /// The register sheet (登记表) as the request stands now; not kept until the file is closed.
    ///
    /// @param format `docx`, `pdf` or `ofd`
    public Copy register(Matter matter, String format) {
        LetterFormat wanted = format(format).orElse(LetterFormat.PDF);
        return new Copy(
                Text.official("request.letter.register.title")
                        + "-"
                        + matter.number()
                        + "."
                        + wanted.extension(),
                wanted.mediaType(),
                writer.write(texts.letter(matter, LetterKind.REGISTER), wanted));
    }

    /// Whether a paper is a letter of ours, which can be had in every format.
    public static boolean isLetter(Paper paper) {
        return paper.isWritten();
    }

    /// Whether the applicant may take a paper: all that is meant for them, and the reply once it
    /// was handed over.
    public static boolean isForApplicant(Matter matter, Paper paper) {
        return paper.shown() && (!paper.kind().equals(LetterKind.REPLY.code()) || !matter.isOpen());
    }

    /// A paper as somebody takes it.
    public record Copy(String name, String mediaType, byte[] content) {}

    /// @param format `docx`, `pdf` or `ofd` for a letter; of no meaning for what was sent in
    public Copy copy(Matter matter, Paper paper, String format) {
        byte[] content = papers.read(matter, paper);
        if (!isLetter(paper)) return new Copy(paper.name(), paper.mediaType(), content);
        LetterFormat wanted = format(format).orElse(LetterFormat.PDF);
        return new Copy(
                paper.name() + "-" + matter.number() + "." + wanted.extension(),
                wanted.mediaType(),
                writer.write(json.readValue(content, Letter.class), wanted));
    }

    private static Optional<LetterFormat> format(String typed) {
        return java.util.Arrays.stream(LetterFormat.values())
                .filter(one -> one.name().equals(typed.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
