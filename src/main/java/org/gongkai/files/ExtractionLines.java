package org.gongkai.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import org.gongkai.files.Extraction.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// The words between the server and the child that reads a file: JSON lines in plain ASCII, so that
/// no console encoding can spoil them. `{"place","text"}`, `{"note"}`, and last `{"end"}`, or
/// `{"UNREADABLE"}` or `{"HARMFUL"}` with the sentence why. Without one of these the child has
/// died.
final class ExtractionLines {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private ExtractionLines() {}

    /// Writes the lines, in the child.
    static final class Writer {
        private final PrintWriter out;

        Writer(PrintWriter out) {
            this.out = out;
        }

        void part(Part part) {
            line("place", part.place(), "text", part.text());
        }

        void end(Optional<Refused> refusal, Collection<String> notes) {
            notes.forEach(note -> line("note", note));
            refusal.ifPresentOrElse(
                    refused -> line(refused.reason().name(), refused.words()),
                    () -> line("end", ""));
        }

        private void line(String... namesAndValues) {
            var line = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
                json.writeStartObject();
                for (int i = 0; i < namesAndValues.length; i += 2) {
                    json.writeStringProperty(namesAndValues[i], namesAndValues[i + 1]);
                }
                json.writeEndObject();
            }
            out.write(line.append('\n').toString());
        }
    }

    /// Reads the lines, in the server; trusts nothing in them but their form.
    static Extraction read(InputStream in, String fileName) throws IOException {
        var parts = new ArrayList<Part>();
        var notes = new ArrayList<String>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            String place = "";
            while (json.nextToken() != null) {
                if (json.currentToken() != JsonToken.VALUE_STRING) {
                    continue;
                }
                switch (json.currentName()) {
                    case "place" -> place = json.getString();
                    case "text" -> parts.add(new Part(fileName + " › " + place, json.getString()));
                    case "note" -> notes.add(json.getString());
                    case "end" -> {
                        return Extraction.ended(parts, notes);
                    }
                    default -> {
                        return new Refused(
                                Refused.Reason.valueOf(json.currentName()), json.getString());
                    }
                }
            }
        } catch (JacksonException | IllegalArgumentException cutOff) {
            throw new IOException("the child wrote no well-formed lines", cutOff);
        }
        throw new IOException("the child died before its end");
    }
}
