package org.gongkai.publication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gongkai.catalogue.ReviewLevel;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.publication.Attribute;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.Draft;
import org.gongkai.publication.Edition;
import org.jspecify.annotations.Nullable;

/// The form of a draft exactly as it was typed, so that it can be shown again when something in it
/// is wrong. What a browser did not send is empty.
public record DraftForm(
        Integer saveCount,
        String title,
        String docNumber,
        String kind,
        String branchCode,
        String entryCode,
        String topicCode,
        String madeOn,
        String keywords,
        String summary,
        String html,
        String attribute,
        String attributeGround,
        String attributeReason,
        String reviewLevel,
        String validUntil,
        String changeNote) {

    public DraftForm {
        saveCount = Objects.requireNonNullElse(saveCount, -1);
        title = given(title);
        docNumber = given(docNumber);
        kind = given(kind);
        branchCode = given(branchCode);
        entryCode = given(entryCode);
        topicCode = given(topicCode);
        madeOn = given(madeOn);
        keywords = given(keywords);
        summary = given(summary);
        html = given(html);
        attribute = given(attribute);
        attributeGround = given(attributeGround);
        attributeReason = given(attributeReason);
        reviewLevel = given(reviewLevel);
        validUntil = given(validUntil);
        changeNote = given(changeNote);
    }

    static DraftForm of(Edition edition) {
        Draft c = edition.content();
        Attribute attribute = c.attribute();
        return new DraftForm(
                edition.saveCount(),
                c.title(),
                c.docNumber(),
                c.kind().code(),
                given(c.branchCode()),
                given(c.entryCode()),
                given(c.topicCode()),
                Objects.toString(c.madeOn(), ""),
                c.keywords(),
                c.summary(),
                c.html(),
                attribute == null ? "" : attribute.code(),
                c.attributeGround(),
                c.attributeReason(),
                levelCode(c.reviewLevel()),
                Objects.toString(c.validUntil(), ""),
                c.changeNote());
    }

    /// A chosen entry decides the branch, and may ask for the heavier review.
    ///
    /// @throws Refused when a date or a choice is none; everything wrong at once
    Draft toDraft(Choices choices) {
        var reading = new FormReading();
        LocalDate made = reading.date("madeOn", madeOn);
        LocalDate valid = reading.date("validUntil", validUntil);
        DocumentKind ofKind = reading.choice("kind", kind, DocumentKind::of, DocumentKind.OTHER);
        Attribute ofAttribute = reading.choice("attribute", attribute, Attribute::of, null);
        ReviewLevel level =
                reading.choice("reviewLevel", reviewLevel, DraftForm::level, ReviewLevel.ORDINARY);
        reading.known("branchCode", branchCode, choices.hasBranch(branchCode));
        reading.known("topicCode", topicCode, choices.hasTopic(topicCode));
        reading.known("entryCode", entryCode, choices.hasEntry(entryCode));
        reading.refuseIfWrong();
        Choices.Entry entry = choices.entry(entryCode);
        boolean important = level == ReviewLevel.IMPORTANT || (entry != null && entry.important());
        return new Draft(
                title,
                docNumber,
                ofKind == null ? DocumentKind.OTHER : ofKind,
                FormReading.orNull(entry == null ? branchCode : entry.branch()),
                FormReading.orNull(entryCode),
                FormReading.orNull(topicCode),
                made,
                keywords,
                summary,
                html,
                ofAttribute,
                attributeGround,
                attributeReason,
                important ? ReviewLevel.IMPORTANT : ReviewLevel.ORDINARY,
                valid,
                changeNote);
    }

    /// Codes of all that can be chosen as a kind.
    public static List<String> kinds() {
        return java.util.Arrays.stream(DocumentKind.values()).map(DocumentKind::code).toList();
    }

    /// The code of a level as it stands in forms and message keys.
    public static String levelCode(ReviewLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static ReviewLevel level(String code) {
        return ReviewLevel.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static String given(@Nullable String value) {
        // a program may send what no database keeps
        return value == null ? "" : value.replace("\0", "");
    }
}
