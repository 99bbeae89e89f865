package org.gongkai.bulletin.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.bulletin.Listed;
import org.gongkai.bulletin.Rhythm;
import org.gongkai.bulletin.Series;
import org.gongkai.bulletin.SeriesFields;
import org.gongkai.calendar.Term;
import org.gongkai.organization.Role;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Text;

/// The form of a series: lists are typed one a line, roles chosen in rows.
final class SeriesForm {

    /// How many rows of roles the form has.
    static final int ROWS = 6;

    private SeriesForm() {}

    static SeriesFields read(Map<String, String> fields) {
        var form = new FormReading();
        Rhythm rhythm = form.choice("rhythm", text(fields, "rhythm"), Rhythm::of, Rhythm.AS_NEEDED);
        String kind = text(fields, "termKind").equals("d") ? "d" : "w";
        long days = form.number("term", text(fields, "term"));
        if (days < 1 || days > 365) form.wrong("term", Text.t("bulletin.refused.term"));
        long longest = form.number("longestExtension", text(fields, "longestExtension"));
        if (longest > 365) form.wrong("longestExtension", Text.t("bulletin.refused.term"));
        long before = form.number("totalBefore", text(fields, "totalBefore"));
        if (before > 99_999) form.wrong("totalBefore", Text.t("bulletin.refused.total"));
        var recipients = new ArrayList<Listed>();
        for (int row = 0; row < ROWS; row++) {
            String role = text(fields, "role-" + row);
            String body = text(fields, "body-" + row);
            if (role.isEmpty() && body.isEmpty()) continue;
            if (role.isEmpty() || body.isEmpty()) {
                form.wrong("holders", Text.t("bulletin.refused.holders"));
                continue;
            }
            Role held = form.choice("holders", role, Role::of, null);
            if (held != null) recipients.add(new Listed.Holders(held, body));
        }
        for (String username : lines(fields, "usernames")) {
            recipients.add(new Listed.Person(username));
        }
        form.refuseIfWrong();
        return new SeriesFields(
                text(fields, "name"),
                Objects.requireNonNullElse(rhythm, Rhythm.AS_NEEDED),
                text(fields, "numberForm"),
                (int) before,
                lines(fields, "sections"),
                Term.of(kind + days),
                (int) longest,
                recipients,
                fields.containsKey("active"));
    }

    /// The form as a series fills it.
    static Map<String, String> of(Series series, List<Listed> recipients) {
        var fields = new HashMap<String, String>();
        fields.put("name", series.name());
        fields.put("rhythm", series.rhythm().code());
        fields.put("numberForm", series.numberForm());
        fields.put("totalBefore", Integer.toString(series.totalBefore()));
        fields.put("sections", String.join("\n", series.sections()));
        fields.put("termKind", series.term().code().substring(0, 1));
        fields.put("term", Integer.toString(series.term().length()));
        fields.put("longestExtension", Integer.toString(series.longestExtension()));
        fields.put("saveCount", Integer.toString(series.saveCount()));
        if (series.active()) fields.put("active", "yes");
        int row = 0;
        for (Listed one : recipients) {
            if (one instanceof Listed.Holders(Role role, String body)) {
                fields.put("role-" + row, role.code());
                fields.put("body-" + row++, body);
            }
        }
        fields.put(
                "usernames",
                recipients.stream()
                        .filter(Listed.Person.class::isInstance)
                        .map(one -> ((Listed.Person) one).username())
                        .collect(Collectors.joining("\n")));
        return fields;
    }

    private static List<String> lines(Map<String, String> fields, String name) {
        return text(fields, name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
