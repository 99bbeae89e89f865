package org.gongkai.opinion;

import java.util.Locale;

/// Where a post stood.
public enum Platform {
    WEIBO,
    WECHAT,
    /// short videos and live streams
    VIDEO,
    /// forums and bulletin boards of residents
    FORUM,
    /// message boards where people write to leaders
    BOARD,
    /// news sites, newspapers and broadcasts
    NEWS,
    OTHER;

    /// As it stands in the database, in forms and in addresses.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws IllegalArgumentException when there is no such code
    public static Platform of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
