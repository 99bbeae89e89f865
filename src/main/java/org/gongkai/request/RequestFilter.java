package org.gongkai.request;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.calendar.Period;

/// What narrows the list of requests; empty fields do not. The same conditions count the cells of
/// tables 3 and 4 and of the statistics before, so a number and its list cannot differ.
///
/// @param body code of a body
/// @param below `yes` to take the bodies below it too
/// @param stage `open` for all that is not answered, or one stage
/// @param light `late` or `near`, as of today
/// @param number part of the matter's number
/// @param set `new`, `carried-in`, `answered`, `carried-out`, `remedy` or `fee-paid` in the period;
///   nothing for what was submitted in it
/// @param year a calendar year as the period
/// @param from first day of another period, with `until`; then the year does not count
/// @param until its last day
/// @param applicant a column of table 3
/// @param outcome a leaf, or a branch of leaves
/// @param way how it came in
/// @param extended `yes` or `no`: whether its term was extended
/// @param remedy a row of table 4, with the set `remedy`
/// @param result a column of table 4
/// @param same id of a request: those of its applicant at its body within a year, as of today
/// @param sort `due`, `received` or `number`
public record RequestFilter(
        String body,
        String below,
        String stage,
        String light,
        String number,
        String set,
        String year,
        String from,
        String until,
        String applicant,
        String outcome,
        String way,
        String extended,
        String remedy,
        String result,
        String same,
        String sort) {

    /// Reads the parameters of an address; unknown ones are left out.
    public static RequestFilter of(Map<String, String> p) {
        Optional<Period> days = Period.of(p.getOrDefault("from", ""), p.getOrDefault("until", ""));
        return new RequestFilter(
                p.getOrDefault("body", ""),
                p.getOrDefault("below", ""),
                p.getOrDefault("stage", ""),
                p.getOrDefault("light", ""),
                p.getOrDefault("number", "").strip(),
                p.getOrDefault("set", ""),
                p.getOrDefault("year", "").replaceAll("^(?![1-9]\\d{3}$).*", ""),
                days.map(period -> period.first().toString()).orElse(""),
                days.map(period -> period.last().toString()).orElse(""),
                p.getOrDefault("applicant", ""),
                p.getOrDefault("outcome", ""),
                p.getOrDefault("way", ""),
                p.getOrDefault("extended", ""),
                p.getOrDefault("remedy", ""),
                p.getOrDefault("result", ""),
                p.getOrDefault("same", "").replaceAll("^(?!\\d{1,18}$).*", ""),
                p.getOrDefault("sort", ""));
    }

    /// The period asked for, if any.
    public Optional<Period> period() {
        if (!from.isEmpty()) return Period.of(from, until);
        return year.isEmpty()
                ? Optional.empty()
                : Optional.of(Period.ofYear(Integer.parseInt(year)));
    }

    /// The parameters of its address.
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("body", body);
        all.put("below", below);
        all.put("stage", stage);
        all.put("light", light);
        all.put("number", number);
        all.put("set", set);
        all.put("year", from.isEmpty() ? year : "");
        all.put("from", from);
        all.put("until", until);
        all.put("applicant", applicant);
        all.put("outcome", outcome);
        all.put("way", way);
        all.put("extended", extended);
        all.put("remedy", remedy);
        all.put("result", result);
        all.put("same", same);
        all.put("sort", sort);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    public boolean isNarrow() {
        return parameters().keySet().stream().anyMatch(name -> !name.equals("sort"));
    }
}
