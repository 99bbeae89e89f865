package org.gongkai.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A document for tests, plain unless said otherwise.
public record Paper(IndexedDocument document) {

    public static Paper titled(long id, String title) {
        return new Paper(
                new IndexedDocument(
                        id,
                        title,
                        "",
                        "QH01-2024-%05d".formatted(id),
                        "QH01",
                        List.of("QH", "QH01"),
                        "青禾区人民政府办公室",
                        "policy",
                        "",
                        "notice",
                        LocalDate.of(2024, 5, 1),
                        Instant.parse("2024-05-06T01:00:00Z"),
                        true,
                        "",
                        "",
                        "",
                        List.of()));
    }

    public Paper text(String text) {
        var d = document;
        return new Paper(
                new IndexedDocument(
                        d.id(),
                        d.title(),
                        d.docNumber(),
                        d.indexNumber(),
                        d.bodyCode(),
                        d.bodyPath(),
                        d.bodyName(),
                        d.branch(),
                        d.topic(),
                        d.kind(),
                        d.madeOn(),
                        d.publishedAt(),
                        d.valid(),
                        d.keywords(),
                        d.summary(),
                        text,
                        d.attachments()));
    }

    public Paper number(String docNumber) {
        var d = document;
        return new Paper(
                new IndexedDocument(
                        d.id(),
                        d.title(),
                        docNumber,
                        d.indexNumber(),
                        d.bodyCode(),
                        d.bodyPath(),
                        d.bodyName(),
                        d.branch(),
                        d.topic(),
                        d.kind(),
                        d.madeOn(),
                        d.publishedAt(),
                        d.valid(),
                        d.keywords(),
                        d.summary(),
                        d.text(),
                        d.attachments()));
    }

    public Paper by(String code, String name, String... path) {
        var d = document;
        return new Paper(
                new IndexedDocument(
                        d.id(),
                        d.title(),
                        d.docNumber(),
                        d.indexNumber(),
                        code,
                        List.of(path),
                        name,
                        d.branch(),
                        d.topic(),
                        d.kind(),
                        d.madeOn(),
                        d.publishedAt(),
                        d.valid(),
                        d.keywords(),
                        d.summary(),
                        d.text(),
                        d.attachments()));
    }

    public Paper of(String branch, String kind, String publishedAt, boolean valid) {
        var d = document;
        return new Paper(
                new IndexedDocument(
                        d.id(),
                        d.title(),
                        d.docNumber(),
                        d.indexNumber(),
                        d.bodyCode(),
                        d.bodyPath(),
                        d.bodyName(),
                        branch,
                        d.topic(),
                        kind,
                        d.madeOn(),
                        Instant.parse(publishedAt),
                        valid,
                        d.keywords(),
                        d.summary(),
                        d.text(),
                        d.attachments()));
    }

    public Paper on(String topic) {
        var d = document;
        return new Paper(
                new IndexedDocument(
                        d.id(),
                        d.title(),
                        d.docNumber(),
                        d.indexNumber(),
                        d.bodyCode(),
                        d.bodyPath(),
                        d.bodyName(),
                        d.branch(),
                        topic,
                        d.kind(),
                        d.madeOn(),
                        d.publishedAt(),
                        d.valid(),
                        d.keywords(),
                        d.summary(),
                        d.text(),
                        d.attachments()));
    }

    public Paper valid(boolean valid) {
        return of(document.branch(), document.kind(), document.publishedAt().toString(), valid);
    }

    public Paper attached(String name, String text) {
        return new Paper(document.withAttachments(List.of(new AttachmentText(name, text))));
    }
}
