package org.gongkai.letter.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.casework.Help;
import org.gongkai.letter.Category;
import org.gongkai.letter.LetterFilter;
import org.gongkai.letter.LetterRow;
import org.gongkai.letter.Source;
import org.gongkai.organization.Body;
import org.gongkai.pages.Paging;

/// The list as it is shown.
///
/// @param tiles what presses, each a number that opens its list
/// @param mayEnter whether this person may enter a letter that came by another way
/// @param keeps whether this person keeps the settings
/// @param helping what the person's bodies are asked to help with and have not answered
public record LetterListView(
        LetterFilter filter,
        List<LetterRow> rows,
        Paging paging,
        List<Body> bodies,
        List<Source> sources,
        List<Category> categories,
        List<Tile> tiles,
        boolean mayEnter,
        boolean keeps,
        List<Help> helping) {

    static final String PLACE = "/office/letters";

    /// What the form of the list has a field for; all else is kept in the address.
    private static final List<String> FIELDS =
            List.of(
                    "number",
                    "stage",
                    "light",
                    "body",
                    "source",
                    "kind",
                    "category",
                    "year",
                    "from",
                    "until");

    public record Tile(String name, long count, String address) {}

    public String sorted(String order) {
        return Paging.address(PLACE, filter.with("sort", order).parameters());
    }

    public String export() {
        return Paging.address("/office/letters.csv", filter.parameters());
    }

    /// What narrows the list without a field of its own.
    public Map<String, String> kept() {
        return filter.parameters().entrySet().stream()
                .filter(one -> !FIELDS.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Whether something narrows it that the form does not show.
    public boolean isNarrowedFurther() {
        return kept().keySet().stream().anyMatch(name -> !name.equals("sort"));
    }
}
