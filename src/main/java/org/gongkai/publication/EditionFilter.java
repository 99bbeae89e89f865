package org.gongkai.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.organization.Actor;

/// What narrows the office's list of editions; as in the address, empty means everything.
///
/// @param body code of a body; those below it are meant as well
/// @param state state code, or empty for all but superseded and discarded ones
/// @param kind code of the kind
/// @param branch code of the branch
/// @param entry code of the catalogue entry it answers
/// @param text words of the title, the document number or the index number
/// @param year year it was made in
/// @param mine `me` for the reader's own drafts only
/// @param sort one of [#SORTS]
public record EditionFilter(
        String body,
        String state,
        String kind,
        String branch,
        String entry,
        String text,
        String year,
        String mine,
        String sort) {

    static final Map<String, String> SORTS =
            Map.of(
                    "changed", "e.changed_at DESC, e.id DESC",
                    "made", "e.made_on DESC NULLS LAST, e.id DESC",
                    "published", "e.published_at DESC NULLS LAST, e.id DESC",
                    "title", "e.title, e.id",
                    "body", "b.path, e.changed_at DESC, e.id DESC",
                    "state", "e.state, e.changed_at DESC, e.id DESC");

    public EditionFilter {
        sort = SORTS.containsKey(sort) ? sort : "changed";
        year = year.matches("\\d{4}") ? year : "";
        text = text.strip().length() > 100 ? text.strip().substring(0, 100) : text.strip();
    }

    /// Everything that was narrowed to, for the addresses of other pages.
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("body", body);
        all.put("state", state);
        all.put("kind", kind);
        all.put("branch", branch);
        all.put("entry", entry);
        all.put("text", text);
        all.put("year", year);
        all.put("mine", mine);
        all.put("sort", sort.equals("changed") ? "" : sort);
        return all;
    }

    /// The same list in another order.
    public Map<String, String> sortedBy(String other) {
        var all = parameters();
        all.put("sort", other.equals("changed") ? "" : other);
        return all;
    }

    /// Whether anything is narrowed.
    public boolean isNarrow() {
        return parameters().entrySet().stream()
                .anyMatch(e -> !e.getKey().equals("sort") && !e.getValue().isEmpty());
    }

    String owner(Actor actor) {
        return mine.equals("me") ? actor.username() : "";
    }
}
