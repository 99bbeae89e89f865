package org.gongkai.request.held;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;
import org.gongkai.publication.OnRequestPapers;

/// The page of the catalogue in the office.
///
/// @param bodies to narrow by
/// @param own bodies whose lines this person keeps
/// @param papers signed papers that could be named
/// @param body code of the body it is narrowed to
/// @param words it is narrowed to
/// @param typed what was typed into a form that was refused
public record HoldingsView(
        List<Holding> rows,
        Paging paging,
        List<Body> bodies,
        List<Body> own,
        List<OnRequestPapers.Row> papers,
        String body,
        String words,
        Map<String, String> typed,
        List<Refused.Problem> problems) {

    /// Whether this person keeps the lines of this body.
    public boolean keeps(Holding one) {
        return own.stream().anyMatch(body -> body.code().equals(one.bodyCode()));
    }

    /// Whether the form of this line was refused; 0 for the form of a new one.
    public boolean wrong(long holding) {
        String of = typed.getOrDefault("holding", "0");
        return !problems.isEmpty() && of.equals(Long.toString(holding));
    }

    public String problem(long holding, String field) {
        return wrong(holding) ? Refused.at(field, problems) : "";
    }

    /// What to show in a field: what was typed when it was refused, else what is kept.
    public String value(long holding, String field, String kept) {
        return wrong(holding) ? typed.getOrDefault(field, kept) : kept;
    }

    public Map<String, String> ownNames() {
        return own.stream()
                .collect(
                        Collectors.toMap(
                                Body::code,
                                Body::shortName,
                                (one, other) -> one,
                                java.util.LinkedHashMap::new));
    }

    public String export() {
        return Paging.address("/office/requests/catalogue.csv", paging.filters());
    }
}
