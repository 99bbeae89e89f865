package org.gongkai.files.rows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A text file put together from pieces of any encoding, and what the reader makes of it.
final class TableFile {

    static final Charset GBK = Charset.forName("GB18030");
    static final Set<String> NAMES = Set.of("编号", "姓名", "电话", "标题", "内容", "日期");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    static TableFile of(String text) {
        return new TableFile().add(text, StandardCharsets.UTF_8);
    }

    static TableFile of(String text, Charset charset) {
        return new TableFile().add(text, charset);
    }

    TableFile add(String text) {
        return add(text, StandardCharsets.UTF_8);
    }

    TableFile add(String text, Charset charset) {
        bytes.writeBytes(text.getBytes(charset));
        return this;
    }

    TableFile bytes(int... raw) {
        for (int one : raw) bytes.write(one);
        return this;
    }

    Path in(Path folder) throws IOException {
        return Files.write(Files.createTempFile(folder, "表", ".csv"), bytes.toByteArray());
    }

    Found read(Path folder) throws IOException {
        return read(in(folder), NAMES);
    }

    static Found read(Path file, Set<String> names) throws IOException {
        try (var reader = RowReader.open(file, names)) {
            var lines = new ArrayList<Line>();
            reader.forEachRemaining(lines::add);
            return new Found(reader.head(), reader.sheet(), reader.otherSheets(), lines);
        }
    }

    record Found(Head head, String sheet, List<String> others, List<Line> lines) {

        List<Row> rows() {
            return lines.stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
        }

        List<List<String>> cells() {
            return rows().stream().map(Row::cells).toList();
        }

        List<BadRow> bad() {
            return lines.stream().filter(BadRow.class::isInstance).map(BadRow.class::cast).toList();
        }

        List<String> faults() {
            return bad().stream()
                    .map(bad -> bad.number() + "–" + bad.until() + " " + bad.reason())
                    .toList();
        }
    }
}
