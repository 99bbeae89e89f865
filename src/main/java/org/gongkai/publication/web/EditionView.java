package org.gongkai.publication.web;

import java.util.List;
import org.gongkai.pages.Refused;
import org.gongkai.publication.Attachment;
import org.gongkai.publication.DocumentKind;
import org.gongkai.publication.Edition;
import org.gongkai.publication.EditionOrigin;
import org.gongkai.publication.EditionState;
import org.gongkai.publication.HistoryLine;

/// All that the page of an edition shows.
///
/// @param editing whether the form is shown rather than the reading view
/// @param form what stands in the form
/// @param typed what stood in the small forms
/// @param problems what is wrong with it
/// @param conflict whether it was saved elsewhere since the form was loaded
/// @param deciders who may decide the step it awaits
/// @param editions all editions of the document, newest first
/// @param interpretation what it explains and what explains it
/// @param origins what it was made from and has to agree with
/// @param formKey key of the forms that create something
public record EditionView(
        Edition edition,
        boolean editing,
        DraftForm form,
        Typed typed,
        List<Refused.Problem> problems,
        boolean conflict,
        Choices choices,
        List<Attachment> attachments,
        List<FindingView> findings,
        WhatNow now,
        List<StepMark> steps,
        List<String> deciders,
        String drafter,
        List<HistoryLine> history,
        List<Edition> editions,
        InterpretationView interpretation,
        List<EditionOrigin.Place> origins,
        String formKey) {

    /// What is wrong with a field, or empty.
    public String problem(String field) {
        return Refused.at(field, problems);
    }

    public boolean isDraft() {
        return edition.state() == EditionState.DRAFT;
    }

    /// Whether it explains another document, or ought to.
    public boolean isInterpretation() {
        return form.kind().equals(DocumentKind.INTERPRETATION.code())
                || interpretation.interprets() != null;
    }

    public long openBlocking() {
        return findings.stream()
                .filter(f -> f.finding().isOpen() && f.finding().isBlocking())
                .count();
    }

    public long open() {
        return findings.stream().filter(f -> f.finding().isOpen()).count();
    }

    /// Findings that somebody let stand, for the reviewer.
    public List<FindingView> waived() {
        return findings.stream().filter(f -> !f.finding().isOpen()).toList();
    }

    /// The last word of a reviewer who sent it back, when it stands with the drafter again.
    public List<HistoryLine> lastReturn() {
        if (!isDraft()) return List.of();
        return history.stream()
                .filter(h -> !h.outcome().isEmpty() && h.edition() == edition.number())
                .limit(1)
                .filter(h -> h.outcome().equals("returned"))
                .toList();
    }
}
