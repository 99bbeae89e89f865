package org.gongkai.report.annual;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import org.gongkai.report.figure.Figure;
import org.gongkai.report.figure.Figures;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A report as data: who, which year, in which form, its texts, and every figure with its name and
/// unit.
@Component
public class ReportData {

    private final Figures registry;

    ReportData(Figures registry) {
        this.registry = registry;
    }

    public String json(ComposedReport composed) {
        var text = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            AnnualReport report = composed.report();
            json.writeStartObject();
            json.writeStringProperty("title", composed.compiled().title());
            json.writeStringProperty("body", report.body().name());
            json.writeStringProperty("bodyCode", report.body().code());
            json.writeNumberProperty("year", report.year());
            json.writeStringProperty("form", report.form().id());
            json.writeStringProperty("state", report.state().code());
            parts(composed, json);
            figures(composed, json);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void parts(ComposedReport composed, JsonGenerator json) {
        json.writeArrayPropertyStart("parts");
        for (ComposedReport.Part part : composed.parts()) {
            json.writeStartObject();
            json.writeStringProperty("key", part.form().key());
            json.writeStringProperty("heading", part.form().heading());
            json.writeStringProperty("text", part.rendered());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void figures(ComposedReport composed, JsonGenerator json) {
        json.writeArrayPropertyStart("figures");
        for (Map.Entry<String, BigDecimal> one :
                composed.figures().values().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList()) {
            Figure figure = registry.find(one.getKey()).orElse(null);
            if (figure == null) continue;
            json.writeStartObject();
            json.writeStringProperty("id", figure.id());
            json.writeStringProperty("name", figure.name());
            json.writeNumberProperty("value", one.getValue());
            json.writeStringProperty("unit", figure.unit());
            json.writeStringProperty("source", figure.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
