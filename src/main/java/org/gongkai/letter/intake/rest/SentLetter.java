package org.gongkai.letter.intake.rest;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.casework.Papers;
import org.gongkai.letter.intake.table.WrittenTime;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads one letter as a program sent it, and keeps what is wrong with it until all was read.
/// Fields nobody asked for are left alone.
final class SentLetter {

    static final int MOST_FILES = 5;

    private static final int LONGEST = 20_000;
    private static final int MOST_FILE_BYTES = 10 << 20;
    private static final Pattern NUMBER =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:()（）〔〕\\[\\]-]{0,99}");

    /// Control characters, those that turn the direction of writing, and halves of characters.
    private static final Pattern UNWANTED =
            Pattern.compile(
                    "[\\p{Cntrl}\\x{80}-\\x{9f}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}"
                            + "\\x{feff}\\p{Cs}&&[^\\n\\t]]");

    private final JsonNode json;
    private final List<Refused.Problem> problems = new ArrayList<>();

    SentLetter(JsonNode json) {
        this.json = json;
    }

    List<Refused.Problem> problems() {
        return problems;
    }

    /// The number outside, or empty with a problem.
    String outsideNumber() {
        String number = text("outsideNumber").strip();
        if (NUMBER.matcher(number).matches()) return number;
        wrong("outsideNumber", "letter-intake.api.outside-number");
        return "";
    }

    /// A text of one or several lines; empty when it is absent.
    String text(String field) {
        JsonNode node = json.get(field);
        if (node == null || node.isNull()) return "";
        if (!node.isString()) {
            wrong(field, "letter-intake.api.text");
            return "";
        }
        String text = node.stringValue();
        if (Text.length(text) > LONGEST) {
            problems.add(
                    new Refused.Problem(
                            field, Text.t("office.refused.too-long", LONGEST, Text.length(text))));
            return "";
        }
        return UNWANTED.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    String line(String field) {
        return text(field).replaceAll("\\s+", " ").strip();
    }

    @Nullable Instant time(String field) {
        String written = line(field);
        if (written.isEmpty()) return null;
        Instant at = WrittenTime.read(written).orElse(null);
        if (at == null) wrong(field, "letter-intake.api.time");
        return at;
    }

    boolean yes(String field) {
        JsonNode node = json.get(field);
        if (node == null || node.isNull()) return false;
        if (!node.isBoolean()) wrong(field, "letter-intake.api.boolean");
        return node.isBoolean() && node.booleanValue();
    }

    /// The attachments, looked at like every upload.
    List<Papers.Upload> files(Papers papers) {
        JsonNode all = json.get("attachments");
        if (all == null || all.isNull()) return List.of();
        if (!all.isArray() || all.size() > MOST_FILES) {
            problems.add(
                    new Refused.Problem(
                            "attachments", Text.t("letter-intake.api.attachments", MOST_FILES)));
            return List.of();
        }
        var files = new ArrayList<Papers.Upload>();
        for (int i = 0; i < all.size(); i++)
            add(files, papers, all.get(i), "attachments[" + i + "]");
        return files;
    }

    private void add(List<Papers.Upload> files, Papers papers, JsonNode one, String field) {
        JsonNode name = one.get("name");
        JsonNode content = one.get("content");
        if (name == null || !name.isString() || content == null || !content.isString()) {
            wrong(field, "letter-intake.api.attachment");
            return;
        }
        if (content.stringValue().length() > MOST_FILE_BYTES / 3L * 4 + 4) {
            problems.add(
                    new Refused.Problem(
                            field,
                            Text.t("letter-intake.api.attachment-large", MOST_FILE_BYTES >> 20)));
            return;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(content.stringValue());
            files.add(papers.look(new ByteArrayInputStream(bytes), name.stringValue(), field));
        } catch (IllegalArgumentException noBase64) {
            wrong(field, "letter-intake.api.base64");
        } catch (Refused refused) {
            problems.addAll(refused.problems());
        }
    }

    void wrong(String field, String key) {
        problems.add(new Refused.Problem(field, Text.t(key)));
    }
}
