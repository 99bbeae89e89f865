package org.gongkai.report.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Reads annual reports on open government information; see the package description for the way.
/// Thread-safe; one instance may read any number of reports.
public final class ReportReader {

    private static final long LONGEST_FILE = 50L * 1024 * 1024;

    private final FigureRegistry registry = FigureRegistry.load();

    public ReadReport read(Path file) throws UnreadableReport {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        if (Files.isDirectory(file)) {
            throw new UnreadableReport("这是文件夹，不是文件");
        }
        try {
            if (Files.size(file) > LONGEST_FILE) {
                throw new UnreadableReport("文件超过 50 MB，不像一份年度报告");
            }
            return read(name, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new UnreadableReport("找不到文件", e);
        } catch (IOException e) {
            throw new UnreadableReport("文件打不开", e);
        }
    }

    public ReadReport read(String fileName, byte[] bytes) throws UnreadableReport {
        SourceText source = SourceText.of(fileName, bytes);
        String text = source.text();
        PageFurniture page = PageFurniture.of(text);
        Identity identity = Identity.of(text, page.report());
        ReportDates dates = ReportDates.of(text, page);
        List<Line> lines = page.report().subList(identity.firstLine(), page.report().size());

        List<TableRow> rows = TableRow.of(source, lines);
        FormTables tables = FormTables.of(text, rows, identity.body());
        StatisticsForm form = StatisticsForm.of(text, rows, identity);
        Passages passages =
                Passages.of(source, lines, line -> tables.covers(line) || form.covers(line));
        var narrative = new NarrativeFigures(registry, identity);
        passages.passages().forEach(passage -> narrative.read(passage, text));

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
                generation(identity, text),
                passages.sections(),
                distinct,
                unsure.stream().distinct().toList(),
                java.util.stream.Stream.concat(tables.blank().stream(), form.blank().stream())
                        .toList(),
                dates.dates(),
                passages.paragraphs(),
                text);
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
