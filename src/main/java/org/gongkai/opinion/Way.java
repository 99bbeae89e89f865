package org.gongkai.opinion;

import java.util.Locale;

/// How a body responds to a topic or an item. Press conferences and interviews are entered as
/// events that name their topics.
public enum Way {
    PRESS_CONFERENCE,
    INTERVIEW,
    INTERPRETATION,
    WEIBO,
    WECHAT,
    WEBSITE,
    OTHER;

    /// The ways that are entered by themselves.
    public static java.util.List<Way> ofResponses() {
        return java.util.List.of(WEIBO, WECHAT, WEBSITE, INTERPRETATION, OTHER);
    }

    /// As it stands in the database, in forms and in addresses.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when there is no such code
    public static Way of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
