package org.gongkai.report.web;

import java.util.List;
import java.util.Map;
import org.gongkai.pages.Refused;
import org.gongkai.report.annual.ReportingTerms.Term;

/// @param runs whether the reader may set them
/// @param fields what was typed before something was refused
public record TermsView(
        List<Term> terms,
        boolean runs,
        Map<String, String> fields,
        List<Refused.Problem> problems) {

    public String submit(Term term) {
        return typed(term, "submit", "%02d-%02d".formatted(term.submitMonth(), term.submitDay()));
    }

    public String publish(Term term) {
        return typed(
                term, "publish", "%02d-%02d".formatted(term.publishMonth(), term.publishDay()));
    }

    private String typed(Term term, String name, String kept) {
        return term.kind().equals(fields.get("kind")) ? fields.getOrDefault(name, kept) : kept;
    }

    public String problem(String field) {
        return Refused.at(field, problems);
    }
}
