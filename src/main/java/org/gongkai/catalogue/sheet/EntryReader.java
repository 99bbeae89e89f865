package org.gongkai.catalogue.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.catalogue.Branch;
import org.gongkai.catalogue.CatalogueEntry;
import org.gongkai.catalogue.Field;
import org.gongkai.catalogue.ReviewLevel;
import org.gongkai.catalogue.Stage;
import org.gongkai.catalogue.TimeRule;
import org.gongkai.catalogue.sheet.Column.ChannelTick;
import org.gongkai.catalogue.sheet.Column.LevelTick;
import org.gongkai.catalogue.sheet.Column.StageTick;
import org.gongkai.catalogue.sheet.Column.Text;
import org.jspecify.annotations.Nullable;

/// Turns a row into an entry; what is missing or unclear becomes a problem of its cell.
final class EntryReader {
    private final Optional<Field> ofSheet;
    private final Codes codes;

    EntryReader(Optional<Field> ofSheet, Codes codes) {
        this.ofSheet = ofSheet;
        this.codes = codes;
    }

    CatalogueEntry read(TableRow row) {
        Place place = Place.of(row, ofSheet);
        Branch branch = place.branch().orElseGet(() -> otherBranch(row));
        var choices = new Choices(row);
        var entry =
                new CatalogueEntry(
                        codes.codeOf(row, place.field(), branch),
                        branch,
                        place.field(),
                        row.line(Text.LEVEL1),
                        row.line(Text.LEVEL2),
                        row.line(Text.LEVEL3),
                        Lists.elements(row.text(Text.ELEMENTS)),
                        Lists.basis(row.text(Text.BASIS)),
                        timeRule(row),
                        row.line(Text.SUBJECT),
                        choices.channels(),
                        choices.audience(),
                        choices.manner(),
                        choices.levels(),
                        stage(row),
                        reviewLevel(row));
        reportGaps(row, entry);
        return entry;
    }

    private static Branch otherBranch(TableRow row) {
        row.problem(Text.BRANCH, "看不出属于条例哪一条款，暂归入20.15其他信息", "请增加“所属条款”列并填条款编号，或用领域名称命名工作表");
        return Branch.getBranch("20.15");
    }

    private static TimeRule timeRule(TableRow row) {
        TimeRule rule = TimeRule.parse(row.text(Text.TIME));
        if (!rule.isRead() && !rule.written().isEmpty()) {
            row.problem(
                    Text.TIME,
                    "公开时限“" + rule.written() + "”不能自动计算，已按原文保留",
                    "如需系统提醒，请改写为“…之日起20个工作日内”“及时公开”“按季公开”等写法");
        }
        return rule;
    }

    private static @Nullable Stage stage(TableRow row) {
        for (Column column : row.columns()) {
            if (column.meaning() instanceof StageTick(Stage ticked)
                    && Mark.of(row.cell(column)) == Mark.YES) {
                return ticked;
            }
        }
        String said = String.join("、", Mark.chosen(row.text(Text.STAGE)));
        if (said.isEmpty()) {
            return null;
        }
        List<Stage> named =
                Arrays.stream(Stage.values())
                        .filter(stage -> said.contains(stage.label()))
                        .toList();
        if (named.size() != 1) {
            row.problem(
                    Text.STAGE,
                    named.isEmpty()
                            ? "过程“" + said + "”未能识别"
                            : "过程写了几项，只取“" + named.getFirst().label() + "”",
                    "请填决策、执行、管理、服务、结果中的一项");
        }
        return named.isEmpty() ? null : named.getFirst();
    }

    private static ReviewLevel reviewLevel(TableRow row) {
        String said = row.line(Text.REVIEW);
        if (said.startsWith(ReviewLevel.IMPORTANT.label())) {
            return ReviewLevel.IMPORTANT;
        }
        if (!said.isEmpty() && !said.startsWith(ReviewLevel.ORDINARY.label())) {
            row.problem(Text.REVIEW, "审查级别“" + said + "”未能识别，暂按普通", "请填普通或重要");
        }
        return ReviewLevel.ORDINARY;
    }

    /// A column that the whole table lacks is reported once for the sheet, not here.
    private static void reportGaps(TableRow row, CatalogueEntry entry) {
        for (String gap : entry.listGaps()) {
            Column.Meaning meaning = Headings.meaning("", gap);
            boolean columnExists =
                    row.has(meaning)
                            || (meaning == Text.CHANNELS && row.hasAny(ChannelTick.class))
                            || (meaning == Text.LEVELS && row.hasAny(LevelTick.class));
            if (columnExists) {
                row.problem(meaning, "“" + gap + "”没有填写", "请补填后重新导入，或在系统中补录");
            }
        }
    }
}
