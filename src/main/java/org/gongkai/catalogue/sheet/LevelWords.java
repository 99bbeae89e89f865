package org.gongkai.catalogue.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.catalogue.Level;

/// What districts call the levels of government.
final class LevelWords {
    private static final Pattern DECORATION = Pattern.compile("[\\s　()（）:：/／、]");

    private record LevelName(Level level, Pattern words) {}

    /// Longer words first, the village before the town: 村（社区） is one level, 乡镇（街道） another.
    private static final List<LevelName> LEVEL_NAMES =
            List.of(
                    new LevelName(Level.VILLAGE, Pattern.compile("村居|村社区|社区|嘎查|村")),
                    new LevelName(Level.TOWNSHIP, Pattern.compile("乡镇街道|镇街道?|乡镇|街道|苏木|乡|镇")),
                    new LevelName(Level.COUNTY, Pattern.compile("县市区|市县区|县区|区县|旗县|县|(?<!设)区|旗")),
                    new LevelName(Level.CITY, Pattern.compile("设区的?市|地市|市")));

    private LevelWords() {}

    /// “县级”, “乡镇（街道）”, “乡、村级”: the levels that a short heading or cell names; none when something
    /// else is said.
    static Set<Level> read(String text) {
        var levels = EnumSet.noneOf(Level.class);
        String rest = DECORATION.matcher(text).replaceAll("");
        for (LevelName name : LEVEL_NAMES) {
            String without = name.words.matcher(rest).replaceAll("");
            if (!without.equals(rest)) {
                levels.add(name.level);
                rest = without;
            }
        }
        boolean onlyLevels = rest.replaceAll("[级和及或含,，;；√■]", "").isEmpty();
        return onlyLevels ? levels : EnumSet.noneOf(Level.class);
    }
}
