package org.gongkai.request;

/// What is special about a request among matters.
///
/// @param formWanted `paper`, `electronic` or `either`
/// @param wayWanted how the answer is to come: `online`, `post`, `email`, `fax`, `desk`
/// @param proactiveAsked whether the applicant proposes that it be made public (Art. 44)
public record Details(
        ApplicantKind applicantKind,
        String formWanted,
        String wayWanted,
        Wanted wanted,
        boolean proactiveAsked) {}
