package org.gongkai.report.annual;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gongkai.organization.Body;
import org.gongkai.report.figure.FigureScope;
import org.gongkai.report.form.OfficialForms;
import org.gongkai.report.reading.Generation;
import org.jspecify.annotations.Nullable;

/// A body's report on a year.
///
/// @param submitBy by when it is to be handed in
/// @param publishBy by when it has to be public (Regulation of 2019, Art. 49, or earlier)
/// @param publishedOn the day in China on which everybody could first read it; null while nobody
///   can, or when it is not known
/// @param extended what was before it got a later day to be handed in; null when it got none
/// @param asked the later day the body asked for and nobody has decided on
/// @param closed whether the round of its year is closed: nothing is done any more
/// @param saveCount counts every change of its text, so that nobody overwrites another's
/// @param submittedBy who handed it in: somebody else has to clear it
public record AnnualReport(
        long id,
        Body body,
        int year,
        ReportState state,
        LocalDate submitBy,
        LocalDate publishBy,
        @Nullable LocalDate publishedOn,
        int saveCount,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable Instant clearedAt,
        @Nullable Long documentId,
        @Nullable Long editionId,
        @Nullable Extended extended,
        @Nullable Asked asked,
        boolean closed) {

    /// The days before a later one was given.
    ///
    /// @param daysLate for how many days it was late when it got another day
    public record Extended(LocalDate submitBy, LocalDate publishBy, int daysLate) {}

    /// @param by who asked
    public record Asked(LocalDate day, String why, String by) {}

    /// What a report would say, before there is one: nothing of it is kept.
    public static AnnualReport preview(Body body, int year) {
        LocalDate day = LocalDate.of(year + 1, 3, 31);
        return new AnnualReport(
                0,
                body,
                year,
                ReportState.DRAFT,
                day,
                day,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    /// How many days after its day it was published.
    public long daysLate() {
        return publishedOn == null
                ? 0
                : Math.max(0, ChronoUnit.DAYS.between(publishBy, publishedOn));
    }

    /// The day by which it had to be public before any other was given.
    LocalDate firstPublishBy() {
        return extended == null ? publishBy : extended.publishBy();
    }

    public boolean isPreview() {
        return id == 0;
    }

    /// The body and all below it: what a person asks for there is answered in its name.
    public FigureScope scope() {
        return FigureScope.ofYear(body, true, year);
    }

    public Generation form() {
        return OfficialForms.ofYear(year);
    }
}
