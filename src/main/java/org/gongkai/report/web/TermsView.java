package org.gongkai.report.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.pages.Refused;
import org.gongkai.report.annual.ReportingTerms.Term;
import org.gongkai.report.figure.Figure;

/// @param zeros the figures that are usually 0, by kind of body
/// @param manual the figures people give
/// @param runs whether the reader may set them
/// @param fields what was typed before something was refused
public record TermsView(
        List<Term> terms,
        Map<String, Set<String>> zeros,
        List<Figure> manual,
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

    public String remind(Term term) {
        return typed(term, "remind", term.remind().replace(",", "、"));
    }

    public boolean isUsuallyZero(Term term, Figure figure) {
        return zeros.getOrDefault(term.kind(), Set.of()).contains(figure.id());
    }

    private String typed(Term term, String name, String kept) {
        return term.kind().equals(fields.get("kind")) ? fields.getOrDefault(name, kept) : kept;
    }

    public String problem(String field) {
        return Refused.at(field, problems);
    }
}
