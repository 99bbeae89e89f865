package org.gongkai.catalogue.sheet;

import java.util.List;
import java.util.regex.Pattern;

/// What a cell that should be ticked or not holds.
enum Mark {
    YES,
    /// An empty box: offered, not chosen.
    BOX,
    NO,
    /// Anything else: words.
    WORDS;

    private static final String TICKS = "√✓✔☑■●◼▇☒";
    private static final String BOXES = "□口☐◻○";
    private static final String NEVER = "×✗✘-—－/／无否";
    private static final Pattern CHOICE = Pattern.compile("(?=[√✓✔☑■●◼▇☒□☐◻○])");
    private static final Pattern SIGNS = Pattern.compile("[√✓✔☑■●◼▇☒□☐◻○]");

    static Mark of(String cell) {
        String text = Texts.oneLine(cell);
        if (text.isEmpty() || isOnly(text, NEVER)) {
            return NO;
        }
        boolean letter =
                text.equals("是") || text.equalsIgnoreCase("Y") || text.equalsIgnoreCase("V");
        if (letter || isOnly(text, TICKS)) {
            return YES;
        }
        return isOnly(text, BOXES) ? BOX : WORDS;
    }

    /// The chosen words of a cell that offers several: those ticked, or all when nothing is ticked
    /// and there are no boxes.
    static List<String> chosen(String cell) {
        boolean marked = SIGNS.matcher(cell).find();
        return CHOICE.splitAsStream(cell)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .filter(part -> !marked || TICKS.indexOf(part.charAt(0)) >= 0)
                .map(part -> Texts.oneLine(SIGNS.matcher(part).replaceAll("")))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean isOnly(String text, String signs) {
        return text.chars().allMatch(sign -> signs.indexOf(sign) >= 0);
    }
}
