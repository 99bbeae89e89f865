package org.gongkai.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Reads `resources/sample`.
final class SampleFiles {

    private static final PathMatchingResourcePatternResolver RESOURCES =
            new PathMatchingResourcePatternResolver();
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

    private SampleFiles() {}

    static List<Map<String, String>> table(String name) {
        try (var reader =
                        new InputStreamReader(
                                RESOURCES.getResource("classpath:sample/" + name).getInputStream(),
                                StandardCharsets.UTF_8);
                var csv = FORMAT.parse(reader)) {
            return csv.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The documents in the order of their file names.
    static List<SampleDocument> documents() {
        try {
            return Arrays.stream(RESOURCES.getResources("classpath:sample/documents/*.html"))
                    .sorted(
                            Comparator.comparing(
                                    resource -> String.valueOf(resource.getFilename())))
                    .map(SampleFiles::document)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SampleRequest> requests() {
        return stories("requests.txt").stream().map(SampleRequest::of).toList();
    }

    static List<SampleStory> letters() {
        return stories("letters.txt");
    }

    private static List<SampleStory> stories(String name) {
        byte[] text = bytes(RESOURCES.getResource("classpath:sample/" + name));
        return SampleStory.parse(new String(text, StandardCharsets.UTF_8));
    }

    static byte[] attachment(String name) {
        return bytes(RESOURCES.getResource("classpath:sample/documents/attachments/" + name));
    }

    private static SampleDocument document(Resource resource) {
        return SampleDocument.parse(
                String.valueOf(resource.getFilename()),
                new String(bytes(resource), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Resource resource) {
        try (var stream = resource.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
