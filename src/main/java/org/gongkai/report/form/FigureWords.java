package org.gongkai.report.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;

/// What figures, their rows, columns and units are called on a page: as the forms print them, or in
/// English where the page is. Reports themselves, which are in Chinese, do not ask here.
public final class FigureWords {

    private static final Map<String, String> ENGLISH = read();
    private static final String TOTAL = ", " + ENGLISH.get("column.total");

    private FigureWords() {}

    /// @param chinese its name in the forms, which stays where there is no English one
    public static String name(String figure, String chinese) {
        return isEnglish() ? either(english(figure), chinese) : chinese;
    }

    /// The name of a figure where only totals of rows stand, so that none has to say it is one.
    public static String nameOfRow(String figure, String chinese) {
        String name = name(figure, chinese);
        String total = isEnglish() ? TOTAL : "-总计";
        return name.endsWith(total) ? name.substring(0, name.length() - total.length()) : name;
    }

    /// @param chinese as it is written in a report, where it may be any word that counts
    public static String unit(String chinese) {
        return chosen("unit." + chinese, chinese);
    }

    /// A number with its unit.
    public static String amount(String number, String chinese) {
        String unit = unit(chinese);
        return number + (unit.equals(chinese) ? "" : " ") + unit;
    }

    public static String row(FormRow row, String chinese) {
        return chosen(row.figure(), chinese);
    }

    public static String column(FormColumn column, String chinese) {
        return chosen("column." + column.key(), chinese);
    }

    /// A caption, or the heading of a part or chapter.
    public static String printed(String chinese) {
        return chosen("printed." + chinese, chinese);
    }

    private static boolean isEnglish() {
        return Text.language().equals("en");
    }

    private static String chosen(String key, String chinese) {
        return isEnglish() ? either(ENGLISH.get(key), chinese) : chinese;
    }

    private static String either(@Nullable String english, String chinese) {
        return Objects.requireNonNullElse(english, chinese);
    }

    /// Its own name, or that of its row, which may be empty, and its column.
    private static @Nullable String english(String figure) {
        String own = ENGLISH.get(figure);
        if (own != null) return own;
        for (int dot = figure.lastIndexOf('.'); dot > 0; dot = figure.lastIndexOf('.', dot - 1)) {
            String row = ENGLISH.get(figure.substring(0, dot));
            String column = ENGLISH.get("column." + figure.substring(dot + 1));
            if (row != null && column != null) {
                return row.isEmpty() ? column : row + ", " + column;
            }
        }
        return null;
    }

    private static Map<String, String> read() {
        var words = new Properties();
        try (var in =
                Objects.requireNonNull(
                        FigureWords.class.getResourceAsStream("english-words.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var all = new HashMap<String, String>();
        words.forEach((key, word) -> all.put((String) key, (String) word));
        return Map.copyOf(all);
    }
}
