package org.gongkai.report.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongkai.pages.Refused;
import org.gongkai.report.annual.ReportingTerms.Term;
import org.gongkai.report.figure.Figure;
import org.springframework.util.MultiValueMap;

/// @param zeros the figures that are usually 0, by kind of body
/// @param manual the figures people give
/// @param runs whether the reader may set them
/// @param root the name of the body whose people set them
/// @param fields what was typed before something was refused
public record TermsView(
        List<Term> terms,
        Map<String, Set<String>> zeros,
        List<Figure> manual,
        boolean runs,
        String root,
        MultiValueMap<String, String> fields,
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
        return zeros(term).contains(figure.id());
    }

    /// The names of the figures that are usually 0 for the kind.
    public List<String> usualZeros(Term term) {
        return manual.stream()
                .filter(figure -> isUsuallyZero(term, figure))
                .map(Figure::name)
                .toList();
    }

    /// As ticked before something was refused: nothing ticked is sent as nothing.
    private Collection<String> zeros(Term term) {
        return fields.containsKey("submit-" + term.kind())
                ? fields.getOrDefault("zero-" + term.kind(), List.of())
                : zeros.getOrDefault(term.kind(), Set.of());
    }

    private String typed(Term term, String name, String kept) {
        return Objects.requireNonNullElse(fields.getFirst(name + "-" + term.kind()), kept);
    }

    public String problem(String field) {
        return Refused.at(field, problems);
    }
}
