package org.gongkai.opinion;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.pages.FormReading;
import org.jspecify.annotations.Nullable;

/// What narrows the list of items; empty fields do not.
///
/// @param from first day of posting
/// @param until last day of posting
/// @param sentiment a code, or `none` for what nobody has judged
/// @param body code of the body it concerns, or that keeps it where it concerns none
/// @param below `yes` to take the bodies below it too
/// @param topic an id, or `none`
/// @param state a code, or `open` for what still waits
/// @param major `yes` for major ones only
/// @param table id of the import it came with
/// @param feed id of the feed it came from
/// @param sort `seen` for the order in which they came in
public record ItemFilter(
        String from,
        String until,
        String platform,
        String tag,
        String sentiment,
        String body,
        String below,
        String topic,
        String state,
        String major,
        String table,
        String feed,
        String sort) {

    /// Reads the parameters of an address; what makes no sense is left out.
    public static ItemFilter of(Map<String, String> p) {
        return new ItemFilter(
                day(p, "from"),
                day(p, "until"),
                word(p, "platform"),
                p.getOrDefault("tag", "").strip(),
                word(p, "sentiment"),
                p.getOrDefault("body", "").strip(),
                word(p, "below"),
                p.getOrDefault("topic", "").replaceAll("^(?!none$|\\d{1,18}$).*", ""),
                word(p, "state"),
                word(p, "major"),
                number(p, "table"),
                number(p, "feed"),
                word(p, "sort"));
    }

    private static String day(Map<String, String> p, String name) {
        LocalDate day = new FormReading().date(name, p.getOrDefault(name, ""));
        return day == null ? "" : day.toString();
    }

    private static String word(Map<String, String> p, String name) {
        String typed = p.getOrDefault(name, "");
        return typed.matches("[a-z-]{1,20}") ? typed : "";
    }

    private static String number(Map<String, String> p, String name) {
        String typed = p.getOrDefault(name, "");
        return typed.matches("\\d{1,18}") ? typed : "";
    }

    @Nullable LocalDate first() {
        return from.isEmpty() ? null : LocalDate.parse(from);
    }

    @Nullable LocalDate last() {
        return until.isEmpty() ? null : LocalDate.parse(until);
    }

    /// The parameters of its address.
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("from", from);
        all.put("until", until);
        all.put("platform", platform);
        all.put("tag", tag);
        all.put("sentiment", sentiment);
        all.put("body", body);
        all.put("below", below);
        all.put("topic", topic);
        all.put("state", state);
        all.put("major", major);
        all.put("table", table);
        all.put("feed", feed);
        all.put("sort", sort);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    public boolean isNarrow() {
        return parameters().keySet().stream().anyMatch(name -> !name.equals("sort"));
    }
}
