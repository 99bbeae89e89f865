package org.gongkai.report.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the statistics form of 2014–2018 (政府信息公开情况统计表, 国办发〔2014〕32号), as a table or as text rows
/// such as `（一）主动公开政府信息数 12 条`. A row has its meaning from its label and from the chapter of the
/// form (四、行政复议) it stands in.
final class StatisticsForm {

    /// Fewer rows than this are prose that happens to look alike.
    private static final int FEWEST_ROWS = 3;

    /// A unit in the label or head: 网站访问量(万次).
    private static final Pattern TEN_THOUSANDS = Pattern.compile("\\((?:单位:)?万[^元)]{1,3}\\)");

    private final String source;
    private final Identity identity;
    private final List<ReadFigure> figures = new ArrayList<>();
    private final List<Unsure> unsure = new ArrayList<>();
    private final List<BlankCell> blank = new ArrayList<>();
    private final NavigableMap<Integer, Line> covered = new TreeMap<>();
    private @Nullable OwnColumn column;

    private StatisticsForm(String source, Identity identity) {
        this.source = source;
        this.identity = identity;
    }

    static StatisticsForm of(String source, List<TableRow> rows, Identity identity) {
        var form = new StatisticsForm(source, identity);
        StatisticsRows known = StatisticsRows.load();
        StatisticsRows.Chapter chapter = null;
        for (TableRow row : rows) {
            NormalText label = row.labelText(source);
            chapter = known.chapter(label.text(), chapter);
            if (!row.cells().isEmpty()) {
                form.read(known, chapter, row);
            }
        }
        int found = form.figures.size() + form.unsure.size() + form.blank.size();
        return found < FEWEST_ROWS ? new StatisticsForm(source, identity) : form;
    }

    List<ReadFigure> figures() {
        return figures;
    }

    List<Unsure> unsure() {
        return unsure;
    }

    List<BlankCell> blank() {
        return blank;
    }

    boolean covers(Line line) {
        var range = covered.floorEntry(line.start());
        return range != null && line.start() < range.getValue().end();
    }

    /// Reads the row by all words before its numbers, else by fewer of the lines they stand in,
    /// such as those below a head.
    private void read(StatisticsRows known, StatisticsRows.@Nullable Chapter in, TableRow row) {
        for (int lines = row.label().size(); lines > 0; lines--) {
            NormalText label = row.labelText(source, lines);
            Optional<StatisticsRows.Row> found = known.find(in, label.text());
            if (found.isPresent()) {
                read(found.get(), row, label);
                return;
            }
        }
    }

    private void read(StatisticsRows.Row form, TableRow row, NormalText label) {
        Matcher found = form.label().matcher(label.text());
        int from = found.find() ? label.sourceStart(found.start("label")) : row.own().start();
        Line quote = new Line(Math.max(from, row.own().start()), row.own().end());
        var range = new Line(lineStart(row, quote.start()), row.own().end());
        covered.put(range.start(), range);
        if (column == null) {
            column = new OwnColumn(identity.year(), isQuarterly(row.own().start()));
        }
        var cell = column.in(row);
        if (cell.isEmpty()) {
            doubt(
                    form.id(),
                    quote,
                    column.quarterly()
                            ? "“" + form.name() + "”一行是一个季度的数，不是全年的数"
                            : "“" + form.name() + "”一行有几个数，不知哪个是本机关本年的");
            return;
        }
        add(form, row, cell.get(), label.text(), quote);
    }

    private boolean isQuarterly(int start) {
        String before = source.substring(Math.max(0, start - 300), start);
        return (identity.title() + before).replaceAll("\\s", "").matches("(?s).*第?[一二三四1-4]季度.*");
    }

    private static int lineStart(TableRow row, int place) {
        return row.label().stream()
                .filter(line -> line.start() <= place && place < line.end())
                .mapToInt(Line::start)
                .findFirst()
                .orElse(place);
    }

    private void add(
            StatisticsRows.Row form, TableRow row, TableRow.Cell cell, String label, Line quote) {
        if (cell.isBlank()) {
            blank.add(new BlankCell(form.id(), form.name(), quote.start(), quote.in(source)));
            return;
        }
        BigDecimal said = cell.words().value();
        if (said == null) {
            doubt(form.id(), quote, "“" + form.name() + "”写的不是一个确切的数");
            return;
        }
        String unit = row.unit() == null ? "" : row.unit();
        String words = unit + label + row.heads().getOrDefault(cell.column(), "");
        boolean tenThousands = TEN_THOUSANDS.matcher(words).find();
        Optional<BigDecimal> value =
                form.unit().equals("元")
                        ? Amounts.in("元", cell.words(), words)
                        : Optional.of(tenThousands ? said.movePointRight(4) : said);
        if (value.isEmpty()) {
            doubt(form.id(), quote, "“" + form.name() + "”没有写明单位是元还是万元");
            return;
        }
        figures.add(
                new ReadFigure(
                        form.id(),
                        form.name(),
                        value.get(),
                        form.unit(),
                        identity.body(),
                        form.channel(),
                        quote.start(),
                        quote.in(source),
                        Qualifier.EXACT));
    }

    private void doubt(String about, Line quote, String why) {
        unsure.add(new Unsure(quote.in(source), quote.start(), why, about));
    }
}
