package org.gongkai.opinion;

import java.util.Arrays;
import java.util.List;

/// Tags as people type them: several, with any sign or space between.
public final class Tags {

    public static final int MOST = 10;
    public static final int LONGEST = 20;

    private Tags() {}

    /// In the order typed, each once.
    public static List<String> read(String typed) {
        return Arrays.stream(typed.split("[\\s,，、;；#|]+"))
                .map(one -> one.replaceAll("[\\p{C}]", ""))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    /// Whether they are few and short enough.
    public static boolean fit(List<String> tags) {
        return tags.size() <= MOST && tags.stream().allMatch(one -> one.length() <= LONGEST);
    }
}
