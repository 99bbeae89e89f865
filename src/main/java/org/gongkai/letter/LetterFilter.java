package org.gongkai.letter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.calendar.Period;

/// What narrows the list of letters, as it stands in an address; what is absent does not. The same
/// conditions count the figures, so a number and its list cannot differ ([LetterConditions]).
///
/// The parameters: `body` (code), `below` (`yes`: with those below it), `stage` (`open` for all
/// that is not answered), `light` (`late`, `near`), `promise` (`late`: a term within it was
/// missed), `number` (part), `source` (code), `medium`, `kind`, `complexity`, `term` (its code),
/// `category` (code), `outcome` (a leaf or a branch), `set` (`in`, `answered`, `carried-in`,
/// `carried-out`, `rated`, `called`, `published` in the period; nothing for what came in), `time`
/// (`on`, `late`: the answer), `level` (1 to 5 or `low`, `good`), `writer` (`anonymous`, `named`),
/// `merged` (`yes`), `circle` (`ordinary`: without complaints about officials), `same` (id of a
/// letter: what the same person wrote), `year`, or `from` with `until`, and `sort`.
public record LetterFilter(Map<String, String> parameters) {

    private static final java.util.List<String> NAMES =
            java.util.List.of(
                    "body",
                    "below",
                    "stage",
                    "light",
                    "promise",
                    "number",
                    "source",
                    "medium",
                    "kind",
                    "complexity",
                    "term",
                    "category",
                    "outcome",
                    "set",
                    "time",
                    "level",
                    "writer",
                    "merged",
                    "circle",
                    "same",
                    "year",
                    "from",
                    "until",
                    "sort");

    public LetterFilter {
        parameters = Map.copyOf(parameters);
    }

    /// Reads the parameters of an address; unknown and unreadable ones are left out.
    public static LetterFilter of(Map<String, String> typed) {
        var all = new LinkedHashMap<String, String>();
        for (String name : NAMES) {
            String value = typed.getOrDefault(name, "").strip();
            if (!value.isEmpty() && value.length() <= 100) all.put(name, value);
        }
        if (Period.of(typed.getOrDefault("from", ""), typed.getOrDefault("until", ""))
                .isPresent()) {
            all.remove("year");
        } else {
            all.remove("from");
            all.remove("until");
        }
        if (!all.getOrDefault("year", "").matches("(19|20|21)\\d{2}")) all.remove("year");
        if (!all.getOrDefault("same", "").matches("\\d{1,18}")) all.remove("same");
        return new LetterFilter(all);
    }

    /// A value, or nothing.
    public String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    /// The same with one thing more.
    public LetterFilter with(String name, String value) {
        var all = new LinkedHashMap<>(parameters);
        if (value.isEmpty()) all.remove(name);
        else all.put(name, value);
        return of(all);
    }

    /// The period asked for, if any.
    public Optional<Period> period() {
        if (!get("from").isEmpty()) return Period.of(get("from"), get("until"));
        return get("year").isEmpty()
                ? Optional.empty()
                : Optional.of(Period.ofYear(Integer.parseInt(get("year"))));
    }

    public boolean isNarrow() {
        return parameters.keySet().stream().anyMatch(name -> !name.equals("sort"));
    }
}
