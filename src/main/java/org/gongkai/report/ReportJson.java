package org.gongkai.report;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.gongkai.report.reading.ReadDate;
import org.gongkai.report.reading.ReadFigure;
import org.gongkai.report.reading.ReadReport;
import org.gongkai.report.reading.Section;
import org.gongkai.report.reading.Unsure;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Read reports as JSON, written token by token: a command has no time to inspect classes.
final class ReportJson {

    private final JsonGenerator json;

    private ReportJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(Map<Path, ReadReport> reports, Map<Path, String> errors, PrintWriter out) {
        var text = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new ReportJson(json).document(reports, errors);
        }
        out.println(text);
    }

    private void document(Map<Path, ReadReport> reports, Map<Path, String> errors) {
        json.writeStartObject();
        json.writeArrayPropertyStart("reports");
        reports.forEach(this::report);
        errors.forEach(this::error);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void error(Path file, String why) {
        json.writeStartObject();
        text("file", file.toString());
        text("error", why);
        json.writeEndObject();
    }

    private void report(Path file, ReadReport report) {
        json.writeStartObject();
        text("file", file.toString());
        text("body", report.body());
        if (report.year() == null) {
            json.writeNullProperty("year");
        } else {
            json.writeNumberProperty("year", report.year());
        }
        text("title", report.title());
        text("published", report.published() == null ? null : report.published().toString());
        text("generation", report.generation().id());
        json.writeArrayPropertyStart("sections");
        report.sections().forEach(this::section);
        json.writeEndArray();
        json.writeArrayPropertyStart("figures");
        report.figures().forEach(this::figure);
        json.writeEndArray();
        json.writeArrayPropertyStart("unsure");
        report.unsure().forEach(this::unsure);
        json.writeEndArray();
        json.writeArrayPropertyStart("dates");
        report.dates().forEach(this::date);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void section(Section section) {
        json.writeStartObject();
        text("heading", section.heading());
        json.writeNumberProperty("offset", section.offset());
        json.writeEndObject();
    }

    private void figure(ReadFigure figure) {
        json.writeStartObject();
        text("id", figure.id());
        text("name", figure.name());
        json.writeNumberProperty("value", figure.value());
        text("unit", figure.unit());
        text("qualifier", figure.qualifier().id());
        text("body", figure.body());
        text("channel", figure.channel());
        json.writeNumberProperty("offset", figure.offset());
        text("quote", figure.quote());
        json.writeEndObject();
    }

    private void unsure(Unsure unsure) {
        json.writeStartObject();
        text("quote", unsure.quote());
        json.writeNumberProperty("offset", unsure.offset());
        text("why", unsure.why());
        json.writeEndObject();
    }

    private void date(ReadDate date) {
        json.writeStartObject();
        text("role", date.role());
        text("value", date.value());
        json.writeNumberProperty("offset", date.offset());
        text("quote", date.quote());
        json.writeEndObject();
    }

    private void text(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
