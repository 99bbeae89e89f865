package org.gongkai.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gongkai.pages.FormReading;
import org.gongkai.request.Outcome;
import org.gongkai.request.Reply;
import org.gongkai.request.Withheld;
import org.jspecify.annotations.Nullable;

/// The fields of an answer that is being written: outcome, text, rows of what is withheld, files.
public final class ReplyForm {

    private static final int MOST_ROWS = 50;
    private static final int SPARE_ROWS = 2;
    static final String FILE = "file-";

    private ReplyForm() {}

    /// One row of what is withheld, as it was typed.
    public record Row(int number, String part, String ground) {}

    /// @throws org.gongkai.pages.Refused with what is wrong, at the latest when the form is done
    static Reply read(Map<String, String> fields, FormReading form) {
        @Nullable Outcome outcome =
                form.choice("outcome", text(fields, "outcome"), Outcome::of, null);
        if (outcome == null) form.needed("outcome");
        var withheld = new ArrayList<Withheld>();
        for (Row row : typed(fields)) {
            Outcome ground = form.choice("withheld", row.ground(), Outcome::of, null);
            if (ground == null) form.needed("withheld");
            else withheld.add(new Withheld(row.part(), ground));
        }
        form.refuseIfWrong();
        return new Reply(
                Objects.requireNonNull(outcome), text(fields, "text"), withheld, files(fields));
    }

    /// The rows to show: those typed, and some to fill in.
    public static List<Row> rows(Map<String, String> fields) {
        var rows = new ArrayList<>(typed(fields));
        int spare = Math.min(SPARE_ROWS, MOST_ROWS - rows.size());
        for (int i = 0; i < spare; i++) rows.add(new Row(rows.size() + 1, "", ""));
        return rows;
    }

    /// Whether a file is ticked in a form that was sent.
    static boolean isTicked(Map<String, String> fields, long paperId) {
        return fields.containsKey(FILE + paperId);
    }

    private static List<Row> typed(Map<String, String> fields) {
        var rows = new ArrayList<Row>();
        IntStream.rangeClosed(1, MOST_ROWS)
                .forEach(number -> {
                    String part = text(fields, "part-" + number);
                    String ground = text(fields, "ground-" + number);
                    if (!part.isEmpty() || !ground.isEmpty()) {
                        rows.add(new Row(rows.size() + 1, part, ground));
                    }
                });
        return rows;
    }

    private static List<Long> files(Map<String, String> fields) {
        return fields.keySet().stream()
                .filter(name -> name.matches(FILE + "\\d{1,18}"))
                .map(name -> Long.valueOf(name.substring(FILE.length())))
                .toList();
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
