package org.gongkai.bulletin.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.bulletin.Candidates;
import org.gongkai.bulletin.Issue;
import org.gongkai.bulletin.IssueDraft;
import org.gongkai.pages.FormReading;

/// Reads the page on which an issue is composed.
final class ComposeForm {

    private static final String HEADLINE = "headline-";
    private static final int MOST_DAYS = 60;

    private ComposeForm() {}

    static IssueDraft draft(Map<String, String> fields, Issue issue) {
        var form = new FormReading();
        LocalDate from = form.date("from", fields.getOrDefault("from", ""));
        LocalDate until = form.date("until", fields.getOrDefault("until", ""));
        for (IssueDraft.Piece piece : pieces(fields)) {
            // a section that was taken out of the series since may stay
            if (piece.section().isEmpty()) form.needed("section-" + piece.id());
        }
        form.refuseIfWrong();
        return new IssueDraft(
                fields.getOrDefault("title", ""),
                Objects.requireNonNullElse(from, issue.coversFrom()),
                Objects.requireNonNullElse(until, issue.coversUntil()),
                pieces(fields));
    }

    /// The items as they were typed, whatever is wrong with them.
    static List<IssueDraft.Piece> pieces(Map<String, String> fields) {
        var pieces = new ArrayList<IssueDraft.Piece>();
        for (String name : fields.keySet()) {
            if (!name.matches(HEADLINE + "\\d{1,18}")) continue;
            String id = name.substring(HEADLINE.length());
            pieces.add(
                    new IssueDraft.Piece(
                            Long.parseLong(id),
                            fields.getOrDefault("section-" + id, ""),
                            fields.getOrDefault(name, ""),
                            fields.getOrDefault("words-" + id, "")));
        }
        return pieces;
    }

    /// What is looked for among the candidates.
    static Candidates.Wanted wanted(Map<String, String> fields, int usualDays) {
        String days = fields.getOrDefault("days", "");
        return new Candidates.Wanted(
                fields.getOrDefault("kind", ""),
                days.matches("\\d{1,3}")
                        ? Math.clamp(Integer.parseInt(days), 0, MOST_DAYS)
                        : usualDays,
                fields.getOrDefault("seek", ""));
    }

    /// @return -1, which no issue has, when it is no number
    static int saveCount(Map<String, String> fields) {
        String typed = fields.getOrDefault("saveCount", "");
        return typed.matches("\\d{1,8}") ? Integer.parseInt(typed) : -1;
    }
}
