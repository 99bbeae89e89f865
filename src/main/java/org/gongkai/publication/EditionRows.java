package org.gongkai.publication;

import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes the content of an edition; the one place that lists its columns.
record EditionRows(JdbcClient jdbc) {

    long insert(long documentId, int number, Draft draft, String draftedBy) {
        return bind(
                        jdbc.sql(
                                """
                                INSERT INTO publication.edition (document_id, number, state, drafted_by, title,
                                    doc_number, kind, branch_code, entry_code, topic_code, made_on, keywords,
                                    summary, html, attribute, attribute_ground, attribute_reason, review_level,
                                    valid_until, change_note)
                                VALUES (:document, :number, 'draft', :by, :title, :docNumber, :kind, :branch,
                                    :entry, :topic, :madeOn, :keywords, :summary, :html, :attribute, :ground,
                                    :reason, :level, :validUntil, :changeNote)
                                RETURNING id
                                """),
                        draft)
                .param("document", documentId)
                .param("number", number)
                .param("by", draftedBy)
                .query(Long.class)
                .single();
    }

    void update(long editionId, Draft draft) {
        bind(
                        jdbc.sql(
                                """
                                UPDATE publication.edition
                                SET title = :title, doc_number = :docNumber, kind = :kind,
                                    branch_code = :branch, entry_code = :entry, topic_code = :topic,
                                    made_on = :madeOn, keywords = :keywords, summary = :summary, html = :html,
                                    attribute = :attribute, attribute_ground = :ground,
                                    attribute_reason = :reason, review_level = :level,
                                    valid_until = :validUntil, change_note = :changeNote,
                                    changed_at = now(), save_count = save_count + 1
                                WHERE id = :id
                                """),
                        draft)
                .param("id", editionId)
                .update();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Draft draft) {
        Attribute attribute = draft.attribute();
        return text(
                        text(
                                text(
                                        text(sql, "branch", draft.branchCode()),
                                        "entry",
                                        draft.entryCode()),
                                "topic",
                                draft.topicCode()),
                        "attribute",
                        attribute == null ? null : attribute.code())
                .param("title", draft.title())
                .param("docNumber", draft.docNumber())
                .param("kind", draft.kind().code())
                .param("madeOn", draft.madeOn(), Types.DATE)
                .param("keywords", draft.keywords())
                .param("summary", draft.summary())
                .param("html", draft.html())
                .param("ground", draft.attributeGround())
                .param("reason", draft.attributeReason())
                .param("level", draft.reviewLevel().name().toLowerCase(java.util.Locale.ROOT))
                .param("validUntil", draft.validUntil(), Types.DATE)
                .param("changeNote", draft.changeNote());
    }

    private static JdbcClient.StatementSpec text(
            JdbcClient.StatementSpec sql, String name, @Nullable String value) {
        return sql.param(name, value == null || value.isEmpty() ? null : value, Types.VARCHAR);
    }
}
