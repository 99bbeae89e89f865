package org.gongkai.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A matter of the sample as its file tells it: a line `[number] word word …`, then facts (`name:
/// value`), then what happened (`day deed about | words`).
///
/// @param number two digits
/// @param head the words of the first line
record SampleStory(String number, List<String> head, Map<String, String> facts, List<Step> steps) {

    private static final Pattern HEAD = Pattern.compile("^\\[(\\d+)] (.+)$");
    private static final Pattern FACT = Pattern.compile("^([a-z]+): (.+)$");
    private static final Pattern STEP =
            Pattern.compile("^(\\d+) ([a-z-]+)(?: ([^|]+?))?(?: \\| (.+))?$");

    /// What happens to it.
    ///
    /// @param day working days after the day it came
    /// @param what the deed is about, such as an outcome; may be empty
    /// @param words what is said; may be empty
    record Step(int day, String deed, String what, String words) {

        /// The first word of what it is about.
        String first() {
            return what.split(" ", 2)[0];
        }

        /// The other words.
        String rest() {
            return what.substring(Math.min(what.length(), first().length() + 1));
        }
    }

    String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    /// Reads the stories of a text; a blank line ends one.
    static List<SampleStory> parse(String text) {
        var all = new ArrayList<SampleStory>();
        for (String block : text.split("\n\\s*\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
            if (!lines.isEmpty()) all.add(story(lines));
        }
        return all;
    }

    private static SampleStory story(List<String> lines) {
        Matcher head = match(HEAD, lines.getFirst());
        var facts = new HashMap<String, String>();
        var steps = new ArrayList<Step>();
        for (String line : lines.subList(1, lines.size())) {
            if (FACT.matcher(line).matches()) {
                Matcher fact = match(FACT, line);
                facts.put(fact.group(1), fact.group(2).strip());
            } else {
                Matcher step = match(STEP, line);
                steps.add(
                        new Step(
                                Integer.parseInt(step.group(1)),
                                step.group(2),
                                step.group(3) == null ? "" : step.group(3),
                                step.group(4) == null ? "" : step.group(4)));
            }
        }
        return new SampleStory(
                head.group(1),
                List.of(head.group(2).split(" ")),
                Map.copyOf(facts),
                List.copyOf(steps));
    }

    private static Matcher match(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) throw new IllegalStateException("sample story: " + line);
        return matcher;
    }
}
