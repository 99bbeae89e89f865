package org.gongkai.search;

import java.util.List;

/// Text with marked stretches: plain characters, never HTML, so the page escapes each run.
public record Marked(List<Run> runs) {

    public record Run(String text, boolean marked) {}

    public static final Marked NOTHING = new Marked(List.of());

    public Marked {
        runs = List.copyOf(runs);
    }

    public boolean hasMarks() {
        return runs.stream().anyMatch(Run::marked);
    }

    public String plain() {
        var all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        return all.toString();
    }
}
