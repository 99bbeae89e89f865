package org.gongkai.catalogue.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.catalogue.Audience;
import org.gongkai.catalogue.CatalogueChannel;
import org.gongkai.catalogue.Level;
import org.gongkai.catalogue.Manner;
import org.gongkai.catalogue.sheet.Column.ChannelTick;
import org.gongkai.catalogue.sheet.Column.LevelTick;
import org.gongkai.catalogue.sheet.Column.Text;
import org.gongkai.catalogue.sheet.Column.Tick;

/// Reads the ticked columns of a row: channels, audience, manner, levels.
final class Choices {
    private static final Pattern GROUP_NAME =
            Pattern.compile("^特定(?:群体|群众|对象)[:：]?[（(]?(.*?)[）)]?$");
    private static final Pattern EVERYONE = Pattern.compile("全社会|社会公众|公众");
    private static final String NAMELESS_GROUP = "特定群体";

    private final TableRow row;

    Choices(TableRow row) {
        this.row = row;
    }

    List<CatalogueChannel> channels() {
        var channels = new ArrayList<>(ChannelMarks.read(row.text(Text.CHANNELS)));
        for (Column column : row.columns()) {
            if (column.meaning() instanceof ChannelTick channel) {
                String cell = row.cell(column);
                Mark mark = Mark.of(cell);
                if (mark == Mark.WORDS) {
                    row.problem(column, "“" + cell + "”不是选择符号，已按必选读入", "请改填■（必选）或□（可选），文字说明另行补录");
                }
                if (mark != Mark.NO) {
                    channels.add(new CatalogueChannel(channel.name(), mark != Mark.BOX));
                }
            }
        }
        return channels;
    }

    Audience audience() {
        boolean everyone = isTicked(Tick.EVERYONE, "全社会");
        String group = groupOf(row.text(Tick.GROUP), Tick.GROUP);
        for (String choice : Mark.chosen(row.text(Text.AUDIENCE))) {
            String rest = EVERYONE.matcher(choice).replaceAll("").replaceAll("^[、,，;；和及]+", "");
            everyone |= !rest.equals(choice);
            group = rest.isEmpty() ? group : groupOf(rest, Text.AUDIENCE);
        }
        boolean asked = row.has(Tick.EVERYONE) || row.has(Tick.GROUP) || row.has(Text.AUDIENCE);
        if (!everyone && group.isEmpty()) {
            if (asked) {
                row.problem(
                        row.has(Text.AUDIENCE) ? Text.AUDIENCE : Tick.EVERYONE,
                        "没有选择公开对象，暂按“全社会”",
                        "请在“全社会”或“特定群体”中选择一项");
            }
            return Audience.EVERYONE;
        }
        return new Audience(everyone, group);
    }

    Manner manner() {
        String words = String.join("", Mark.chosen(row.text(Text.MANNER)));
        boolean onRequest = isTicked(Tick.ON_REQUEST, "依申请") || words.contains("依申请");
        boolean proactive = isTicked(Tick.PROACTIVE, "主动") || words.contains("主动");
        boolean asked = row.has(Tick.PROACTIVE) || row.has(Tick.ON_REQUEST) || row.has(Text.MANNER);
        Column.Meaning place = row.has(Text.MANNER) ? Text.MANNER : Tick.PROACTIVE;
        if (proactive && onRequest) {
            row.problem(place, "同时选了主动公开和依申请公开，暂按主动公开", "请拆成两项，各选一种公开方式");
        } else if (!proactive && !onRequest && asked) {
            row.problem(place, "没有选择公开方式，暂按主动公开", "请在“主动”或“依申请公开”中选择一项");
        }
        return onRequest && !proactive ? Manner.ON_REQUEST : Manner.PROACTIVE;
    }

    Set<Level> levels() {
        var levels = EnumSet.noneOf(Level.class);
        String words = String.join("", Mark.chosen(row.text(Text.LEVELS)));
        levels.addAll(LevelWords.read(words));
        if (!words.isEmpty() && levels.isEmpty()) {
            row.problem(Text.LEVELS, "公开层级“" + words + "”未能识别", "请填市级、县级、乡级或村级");
        }
        for (Column column : row.columns()) {
            if (column.meaning() instanceof LevelTick(Set<Level> ofColumn)) {
                levels.addAll(ticked(column, ofColumn));
            }
        }
        return levels;
    }

    private Set<Level> ticked(Column column, Set<Level> ofColumn) {
        String cell = row.cell(column);
        Mark mark = Mark.of(cell);
        if (mark == Mark.WORDS && LevelWords.read(cell).isEmpty()) {
            row.problem(column, "“" + cell + "”不是选择符号，已按选中读入", "请改填√，或清空该格");
        }
        return mark == Mark.YES || mark == Mark.WORDS ? ofColumn : Set.of();
    }

    private boolean isTicked(Tick tick, String ownWord) {
        String cell = row.line(tick);
        Mark mark = Mark.of(cell);
        if (mark == Mark.WORDS && !cell.contains(ownWord) && !EVERYONE.matcher(cell).find()) {
            row.problem(tick, "“" + cell + "”不是选择符号，已按选中读入", "请改填√，或清空该格");
        }
        return mark == Mark.YES || mark == Mark.WORDS;
    }

    private String groupOf(String cell, Column.Meaning place) {
        Mark mark = Mark.of(cell);
        if (mark == Mark.NO || mark == Mark.BOX) {
            return "";
        }
        String line = String.join("、", Mark.chosen(cell));
        String who = mark == Mark.YES ? "" : GROUP_NAME.matcher(line).replaceFirst("$1");
        if (who.isEmpty()) {
            row.problem(place, "选了特定群体，但没有写明是谁", "请写明特定群体，例如“申请人”或“被征地农民”");
            return NAMELESS_GROUP;
        }
        return who;
    }
}
