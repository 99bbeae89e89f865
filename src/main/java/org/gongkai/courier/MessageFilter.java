package org.gongkai.courier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which messages are listed; empty lets everything through.
///
/// @param state `waiting`, `sent` or `failed`
/// @param way code of a [Way]
/// @param about how the word begins that says what a message is about
public record MessageFilter(String state, String way, String about) {

    public static final List<String> STATES = List.of("waiting", "sent", "failed");

    static final String CONDITION =
            """
            (:state = '' OR state = :state) AND (:way = '' OR way = :way)
            AND (:about = '' OR starts_with(about, :about))
            """;

    public static MessageFilter of(Map<String, String> typed) {
        return new MessageFilter(
                typed.getOrDefault("state", ""),
                typed.getOrDefault("way", ""),
                typed.getOrDefault("about", "").strip());
    }

    /// As it stands in the address.
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("state", state);
        all.put("way", way);
        all.put("about", about);
        return all;
    }

    public boolean isNarrow() {
        return !state.isEmpty() || !way.isEmpty() || !about.isEmpty();
    }
}
