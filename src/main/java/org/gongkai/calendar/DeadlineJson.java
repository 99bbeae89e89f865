package org.gongkai.calendar;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.gongkai.pages.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A deadline as JSON: `{due, provisional, law, …, explanation: [{date, counts, why}]}`.
final class DeadlineJson {

    private DeadlineJson() {}

    static void write(Deadline deadline, List<Explanation.Day> days, PrintWriter out) {
        var text = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            if (deadline.due() == null) json.writeNullProperty("due");
            else json.writeStringProperty("due", deadline.due().toString());
            json.writeBooleanProperty("provisional", deadline.provisional());
            json.writeStringProperty("law", deadline.rules().code());
            json.writeStringProperty("received", deadline.received().toString());
            json.writeBooleanProperty("stopped", deadline.due() == null);
            json.writeNumberProperty("left", deadline.left());
            json.writeNumberProperty("late", deadline.late());
            json.writeArrayPropertyStart("remarks");
            deadline.remarks().forEach(remark -> json.writeString(words(remark)));
            json.writeEndArray();
            json.writeArrayPropertyStart("explanation");
            days.forEach(day -> day(day, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println(text);
    }

    private static void day(Explanation.Day day, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("date", day.date().toString());
        json.writeBooleanProperty("counts", day.counts());
        if (day.counts()) json.writeNumberProperty("day", day.number());
        json.writeStringProperty("why", day.why());
        json.writeEndObject();
    }

    static String words(Deadline.Remark remark) {
        return Text.t("calendar.remark." + remark.code(), remark.arguments().toArray());
    }
}
