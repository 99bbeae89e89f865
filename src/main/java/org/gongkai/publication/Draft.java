package org.gongkai.publication;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.gongkai.catalogue.ReviewLevel;
import org.jspecify.annotations.Nullable;

/// What a person writes: everything of an edition that may change while it is a draft.
///
/// @param docNumber 文号, or empty
/// @param branchCode item of Art. 20/21 it belongs to
/// @param entryCode catalogue entry it answers, if any
/// @param madeOn 成文日期
/// @param html body, already cleaned by the rich-text policy
/// @param attributeGround ground in the Regulations for not disclosing (Art. 14–16)
/// @param attributeReason why, in words; needed unless proactive
/// @param validUntil last day it is in force, for normative documents
/// @param changeNote what changed against the edition before
public record Draft(
        String title,
        String docNumber,
        DocumentKind kind,
        @Nullable String branchCode,
        @Nullable String entryCode,
        @Nullable String topicCode,
        @Nullable LocalDate madeOn,
        String keywords,
        String summary,
        String html,
        @Nullable Attribute attribute,
        String attributeGround,
        String attributeReason,
        ReviewLevel reviewLevel,
        @Nullable LocalDate validUntil,
        String changeNote) {

    static final int LONGEST_TITLE = 200;

    /// An empty sheet with a title.
    public static Draft titled(String title, DocumentKind kind) {
        return sheet(title, kind, "", null);
    }

    /// A sheet that is to be published proactively, with a text to begin from.
    public static Draft proactive(String title, DocumentKind kind, String html) {
        return sheet(title, kind, html, Attribute.PROACTIVE);
    }

    private static Draft sheet(
            String title, DocumentKind kind, String html, @Nullable Attribute attribute) {
        return new Draft(
                title,
                "",
                kind,
                null,
                null,
                null,
                null,
                "",
                "",
                html,
                attribute,
                "",
                "",
                ReviewLevel.ORDINARY,
                null,
                "");
    }

    /// The same under another title and with another body.
    public Draft withWords(String otherTitle, String otherHtml) {
        return new Draft(
                otherTitle,
                docNumber,
                kind,
                branchCode,
                entryCode,
                topicCode,
                madeOn,
                keywords,
                summary,
                otherHtml,
                attribute,
                attributeGround,
                attributeReason,
                reviewLevel,
                validUntil,
                changeNote);
    }

    /// The same with each single-line text passed through `line` and the body replaced.
    Draft withText(UnaryOperator<String> line, String cleanHtml) {
        return new Draft(
                line.apply(title),
                line.apply(docNumber),
                kind,
                branchCode,
                entryCode,
                topicCode,
                madeOn,
                line.apply(keywords),
                line.apply(summary),
                cleanHtml,
                attribute,
                line.apply(attributeGround),
                line.apply(attributeReason),
                reviewLevel,
                validUntil,
                line.apply(changeNote));
    }

    Draft withChangeNote(String note) {
        return new Draft(
                title,
                docNumber,
                kind,
                branchCode,
                entryCode,
                topicCode,
                madeOn,
                keywords,
                summary,
                html,
                attribute,
                attributeGround,
                attributeReason,
                reviewLevel,
                validUntil,
                note);
    }

    /// The beginning of a draft that explains this one.
    ///
    /// @param naming its title, with `{0}` for the title of what is explained
    Draft interpretation(String naming) {
        int room = LONGEST_TITLE - naming.length();
        String whole = InterpretationTitle.named(title);
        String named = whole.length() > room ? whole.substring(0, room - 1) + "…" : whole;
        return new Draft(
                naming.replace("{0}", named),
                "",
                DocumentKind.INTERPRETATION,
                branchCode,
                null,
                topicCode,
                null,
                keywords,
                "",
                "",
                Attribute.PROACTIVE,
                "",
                "",
                ReviewLevel.ORDINARY,
                null,
                "");
    }

    /// The same with every occurrence of some words replaced.
    Draft replacing(String words, String replacement) {
        return withText(text -> text.replace(words, replacement), html.replace(words, replacement));
    }
}
