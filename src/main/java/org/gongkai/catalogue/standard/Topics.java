package org.gongkai.catalogue.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// Reads the shipped subject classes.
final class Topics {
    static final List<Topic> ALL = read();

    private Topics() {}

    private static List<Topic> read() {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser rows = CSVParser.parse(Resources.text("topics.csv"), format)) {
            return rows.stream()
                    .map(row -> new Topic(row.get("代码"), row.get("名称"), row.get("上级")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
