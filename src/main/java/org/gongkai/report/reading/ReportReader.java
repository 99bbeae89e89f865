package org.gongkai.report.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads annual reports on open government information; see the package description for the way.
/// Thread-safe; one instance may read any number of reports.
public final class ReportReader {

    private static final long LONGEST_FILE = 50L * 1024 * 1024;

    /// All reports of a large district together have fewer; each takes a moment to make sense of.
    private static final int MOST_NUMBERS = 20_000;

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]++");

    private final FigureRegistry registry;
    private final boolean everyStatement;

    public ReportReader() {
        this(FigureRegistry.load(), false);
    }

    private ReportReader(FigureRegistry registry, boolean everyStatement) {
        this.registry = registry;
        this.everyStatement = everyStatement;
    }

    /// One that takes down all a text says, to compare it with its tables: also of numbers that
    /// only tables tell, and a figure said again with another number.
    public static ReportReader ofStatements() {
        return new ReportReader(FigureRegistry.loadWithTables(), true);
    }

    /// Reads the report of a file; of several the first, and says so among what is unsure.
    public ReadReport read(Path file) throws UnreadableReport {
        return first(readAll(file));
    }

    /// See [#read(Path)].
    public ReadReport read(String fileName, byte[] bytes) throws UnreadableReport {
        return first(readAll(fileName, bytes));
    }

    private static ReadReport first(List<ReadReport> reports) {
        ReadReport first = reports.getFirst();
        if (reports.size() == 1) return first;
        Line title = Line.of(first.source(), new Line(first.start(), first.end())).getFirst();
        var unsure = new ArrayList<>(first.unsure());
        unsure.add(
                new Unsure(
                        title.in(first.source()),
                        title.start(),
                        "文件里有" + reports.size() + "份报告，这是第一份"));
        return first.settled(first.figures(), List.copyOf(unsure));
    }

    /// Reads every report of a file, one after the other; all their places are in the same source.
    public List<ReadReport> readAll(Path file) throws UnreadableReport {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        if (Files.isDirectory(file)) {
            throw new UnreadableReport("这是文件夹，不是文件");
        }
        try {
            if (Files.size(file) > LONGEST_FILE) {
                throw new UnreadableReport("文件超过 50 MB，不像一份年度报告");
            }
            return readAll(name, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new UnreadableReport("找不到文件", e);
        } catch (IOException e) {
            throw new UnreadableReport("文件打不开", e);
        }
    }

    /// See [#readAll(Path)].
    public List<ReadReport> readAll(String fileName, byte[] bytes) throws UnreadableReport {
        SourceText source = SourceText.of(fileName, bytes);
        if (NUMBER.matcher(source.text()).results().limit(MOST_NUMBERS + 1L).count()
                > MOST_NUMBERS) {
            throw new UnreadableReport("文件里的数字超过 " + MOST_NUMBERS + " 个，不像年度报告");
        }
        List<List<Line>> bounds = ReportBounds.of(source, PageFurniture.of(source.text()).report());
        var reports = new ArrayList<ReadReport>();
        for (int i = 0; i < bounds.size(); i++) {
            int from = bounds.size() == 1 ? 0 : bounds.get(i).getFirst().start();
            int to =
                    i + 1 < bounds.size()
                            ? bounds.get(i + 1).getFirst().start()
                            : source.text().length();
            reports.add(read(fileName, source, new Line(from, to)));
        }
        return reports;
    }

    private ReadReport read(String fileName, SourceText source, Line part) {
        String text = source.text();
        PageFurniture page = PageFurniture.of(text, part);
        Identity identity = Identity.of(text, page.report());
        ReportDates dates = ReportDates.of(text, page);
        List<Line> lines =
                Drawings.cut(
                        page.report().subList(identity.firstLine(), page.report().size()), text);

        List<TableRow> rows = TableRow.of(source, part, lines);
        FormTables tables = FormTables.of(text, rows, identity.body());
        StatisticsForm form = StatisticsForm.of(text, rows, identity);
        Passages passages =
                Passages.of(source, lines, line -> tables.covers(line) || form.covers(line));
        var narrative = new NarrativeFigures(registry, identity, everyStatement);
        passages.passages().forEach(passage -> narrative.read(passage, text));
        narrative.readRest();

        var figures = new ArrayList<>(narrative.figures());
        figures.addAll(form.figures());
        figures.addAll(tables.figures());
        List<ReadFigure> distinct = NarrativeFigures.distinct(figures);
        var unsure = new ArrayList<>(narrative.unsure());
        unsure.addAll(form.unsure());
        unsure.addAll(tables.unsure());
        unsure.addAll(dates.unsure());
        unsure.addAll(Remarks.on(distinct));
        return new ReadReport(
                fileName,
                identity.body(),
                identity.year(),
                identity.title(),
                published(dates),
                generation(identity, part.in(text)),
                passages.sections(),
                distinct,
                unsure.stream().distinct().toList(),
                Stream.concat(tables.blank().stream(), form.blank().stream()).toList(),
                dates.dates(),
                passages.paragraphs(),
                ReadTable.all(source, part, lines),
                text,
                part.start(),
                part.end());
    }

    private static @org.jspecify.annotations.Nullable LocalDate published(ReportDates dates) {
        return dates.dates().stream()
                .filter(date -> date.role().equals("published"))
                .map(date -> LocalDate.parse(date.value()))
                .findFirst()
                .orElse(null);
    }

    private static Generation generation(Identity identity, String text) {
        Integer year = identity.year();
        return Generation.of(NormalText.normal(text), year == null ? 0 : year);
    }
}
