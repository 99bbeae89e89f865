package org.gongkai.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A document for tests, plain unless said otherwise.
public final class Paper {

    private final long id;
    private final String title;
    private String docNumber = "";
    private String bodyCode = "QH01";
    private List<String> bodyPath = List.of("QH", "QH01");
    private String bodyName = "青禾区人民政府办公室";
    private String branch = "policy";
    private String topic = "";
    private String kind = "notice";
    private Instant publishedAt = Instant.parse("2024-05-06T01:00:00Z");
    private boolean valid = true;
    private String text = "";
    private final List<AttachmentText> attachments = new ArrayList<>();

    private Paper(long id, String title) {
        this.id = id;
        this.title = title;
    }

    public static Paper titled(long id, String title) {
        return new Paper(id, title);
    }

    public Paper text(String words) {
        text = words;
        return this;
    }

    public Paper number(String number) {
        docNumber = number;
        return this;
    }

    public Paper by(String code, String name, String... path) {
        bodyCode = code;
        bodyName = name;
        bodyPath = List.of(path);
        return this;
    }

    public Paper of(String ofBranch, String ofKind, String published, boolean isValid) {
        branch = ofBranch;
        kind = ofKind;
        publishedAt = Instant.parse(published);
        valid = isValid;
        return this;
    }

    public Paper on(String ofTopic) {
        topic = ofTopic;
        return this;
    }

    public Paper valid(boolean isValid) {
        valid = isValid;
        return this;
    }

    public Paper attached(String name, String words) {
        attachments.add(new AttachmentText(name, words));
        return this;
    }

    public IndexedDocument document() {
        return new IndexedDocument(
                id,
                title,
                docNumber,
                "QH01-2024-%05d".formatted(id),
                bodyCode,
                bodyPath,
                bodyName,
                branch,
                topic,
                kind,
                LocalDate.of(2024, 5, 1),
                publishedAt,
                valid,
                "",
                "",
                text,
                List.copyOf(attachments));
    }
}
