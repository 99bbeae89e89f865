package org.gongkai.letter.intake.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.Party;
import org.gongkai.files.rows.BadRow;
import org.gongkai.files.rows.Line;
import org.gongkai.files.rows.Row;
import org.gongkai.letter.Category;
import org.gongkai.letter.Content;
import org.gongkai.letter.LetterKind;
import org.gongkai.letter.ReplyWay;
import org.gongkai.letter.Source;
import org.gongkai.letter.TakeInLetter;
import org.gongkai.organization.Body;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;

/// Makes letters of rows.
final class LetterRows {

    private static final String MARK = "letter-row";
    private static final int LONGEST_NUMBER = 100;
    private static final Set<String> YES =
            Set.of("是", "同意", "公开", "愿意", "可以", "同意公开", "愿意公开", "y", "yes", "true", "1", "√");
    private static final Set<String> NO =
            Set.of(
                    "否", "不同意", "不公开", "不愿意", "不可以", "不同意公开", "不愿意公开", "保密", "n", "no", "false",
                    "0", "×", "");

    private final Source source;
    private final LetterKind usual;
    private final Columns columns;
    private final Map<String, Long> categories = new HashMap<>();
    private final Map<String, Long> bodies = new HashMap<>();
    private final TakeInLetter taking;
    private final Sealing sealing;

    LetterRows(
            Source source,
            LetterKind usual,
            Columns columns,
            Words words,
            TakeInLetter taking,
            Sealing sealing) {
        this.source = source;
        this.usual = usual;
        this.columns = columns;
        this.taking = taking;
        this.sealing = sealing;
        for (Category one : words.categories()) {
            categories.put(one.code(), one.id());
            categories.put(one.name(), one.id());
        }
        for (Body one : words.bodies()) {
            bodies.put(one.name(), one.id());
            bodies.put(one.shortName(), one.id());
        }
    }

    /// What the cells may name.
    record Words(List<Category> categories, List<Body> bodies) {}

    JudgedRow judge(Line line) {
        return switch (line) {
            case BadRow bad ->
                    JudgedRow.bad(
                            bad.number(),
                            bad.until(),
                            Text.t(bad.reason().key(), bad.arguments().toArray()),
                            bad.quote().isEmpty() ? List.of() : List.of(bad.quote()));
            case Row row -> judge(row);
        };
    }

    private JudgedRow judge(Row row) {
        var problems = new ArrayList<Refused.Problem>();
        Party writer = writer(row);
        Content content = content(row, writer);
        Instant at = at(row, problems);
        List<String> marks =
                cell(row, Column.NUMBER).isEmpty() ? marks(row, at, content) : List.of();
        TakeInLetter.Incoming incoming =
                incoming(
                        row, writer, content, at, marks.isEmpty() ? "" : marks.getLast(), problems);
        problems.addAll(taking.problems(incoming));
        if (problems.isEmpty()) {
            List<String> keys =
                    marks.isEmpty()
                            ? List.of(incoming.intakeKey())
                            : marks.stream().map(TakeInLetter.Incoming::intakeKeyOf).toList();
            return new JudgedRow(row.number(), row.number(), incoming, keys, "", List.of());
        }
        boolean forSupervision = incoming.kind() == LetterKind.CONDUCT;
        return JudgedRow.bad(
                row.number(),
                row.number(),
                problems.stream()
                        .map(LetterRows::words)
                        .distinct()
                        .collect(Collectors.joining("；")),
                forSupervision ? List.of() : row.cells());
    }

    private static String words(Refused.Problem problem) {
        String field = "letter-intake.field." + problem.field();
        return Text.has(field)
                ? Text.t("letter-intake.bad.field", Text.t(field), problem.text())
                : problem.text();
    }

    private TakeInLetter.Incoming incoming(
            Row row,
            @Nullable Party writer,
            Content content,
            @Nullable Instant at,
            String key,
            List<Refused.Problem> problems) {
        String number = cell(row, Column.NUMBER);
        if (number.length() > LONGEST_NUMBER || number.chars().anyMatch(Character::isISOControl)) {
            wrong(problems, "number", "letter-intake.bad.number");
        }
        boolean called = source.medium().way() == CameBy.TELEPHONE;
        return new TakeInLetter.Incoming(
                key,
                source,
                number.isEmpty() ? null : number,
                at,
                null,
                kind(row, problems),
                categories.get(cell(row, Column.CATEGORY)),
                writer,
                content,
                bodies.get(content.against()),
                consent(row, problems),
                called && writer != null && !writer.phone().isEmpty()
                        ? ReplyWay.TELEPHONE
                        : ReplyWay.PAGE,
                List.of());
    }

    private String cell(Row row, Column column) {
        return columns.cell(column, row.cells());
    }

    /// Somebody who can be reached; who left a telephone and no name has none.
    private @Nullable Party writer(Row row) {
        String name = cell(row, Column.NAME);
        String phone = cell(row, Column.PHONE);
        String email = cell(row, Column.EMAIL);
        String address = cell(row, Column.ADDRESS);
        if (phone.isEmpty() && email.isEmpty() && address.isEmpty()) return null;
        String known = name.isEmpty() ? Text.official("letter-intake.unnamed") : name;
        return new Party(known, "", "", "", phone, email, address, "");
    }

    /// A name nobody can be reached by goes below the text, so that it is not lost.
    private Content content(Row row, @Nullable Party writer) {
        String text = cell(row, Column.TEXT);
        String name = cell(row, Column.NAME);
        String whole =
                writer != null || name.isEmpty() || text.isEmpty()
                        ? text
                        : text + "\n" + Text.official("letter-intake.signed", name);
        return new Content(
                cell(row, Column.TITLE).replaceAll("\\s+", " "),
                whole,
                cell(row, Column.PLACE),
                cell(row, Column.AGAINST));
    }

    private @Nullable Instant at(Row row, List<Refused.Problem> problems) {
        String written = cell(row, Column.AT);
        if (written.isEmpty()) return null;
        Instant at = WrittenTime.read(written).orElse(null);
        if (at == null) wrong(problems, "cameOn", "letter-intake.bad.time");
        return at;
    }

    private LetterKind kind(Row row, List<Refused.Problem> problems) {
        String word = cell(row, Column.KIND);
        if (word.isEmpty()) return usual;
        return KindWords.find(word)
                .orElseGet(() -> {
                    wrong(problems, "kind", "letter-intake.bad.kind");
                    return usual;
                });
    }

    private boolean consent(Row row, List<Refused.Problem> problems) {
        String word = cell(row, Column.CONSENT).toLowerCase(java.util.Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            wrong(problems, "consent", "letter-intake.bad.consent");
        }
        return YES.contains(word);
    }

    private static void wrong(List<Refused.Problem> problems, String field, String key) {
        problems.add(new Refused.Problem(field, Text.t(key)));
    }

    /// By what a row without a number is known: who wrote what, when. Under every key there was,
    /// the newest last, so that a change of key makes nothing new.
    private List<String> marks(Row row, @Nullable Instant at, Content content) {
        String phone = cell(row, Column.PHONE);
        String identity =
                String.join(
                        "\u0000",
                        Long.toString(source.id()),
                        at == null ? "" : at.toString(),
                        phone.isEmpty() ? cell(row, Column.NAME) : phone,
                        content.text());
        return sealing.marks(MARK, identity).stream()
                .map(mark -> "row:" + HexFormat.of().formatHex(mark))
                .toList();
    }
}
