package org.gongkai.letter.handling;

import java.util.List;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.PublishMatter;
import org.gongkai.casework.Timeline;
import org.gongkai.letter.LetterDesk;
import org.gongkai.organization.Actor;
import org.gongkai.publication.EditionPublished;
import org.gongkai.publication.PublicDocuments;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Follows what became of the letters that were to be made public: once such a document is, the
/// writer reads where.
@Component
public class PublicLetters {

    private final JdbcClient jdbc;
    private final PublicDocuments documents;
    private final Matters matters;
    private final Timeline timeline;
    private final PublishMatter publishing;
    private final LetterDesk desk;

    PublicLetters(
            JdbcClient jdbc,
            PublicDocuments documents,
            Matters matters,
            Timeline timeline,
            PublishMatter publishing,
            LetterDesk desk) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.matters = matters;
        this.timeline = timeline;
        this.publishing = publishing;
        this.desk = desk;
    }

    private record Begun(long matterId, long documentId, long editionId, String by) {}

    public Optional<MadePublic> find(Matter matter) {
        return begun("matter_id", matter.id())
                .map(one ->
                        new MadePublic(
                                one.documentId(),
                                one.editionId(),
                                !documents.listThese(List.of(one.documentId())).isEmpty()));
    }

    @EventListener
    void published(EditionPublished event) {
        begun("document_id", event.documentId()).ifPresent(this::tell);
    }

    private Optional<Begun> begun(String column, long id) {
        return jdbc.sql("SELECT * FROM letter.made_public WHERE " + column + " = ?")
                .param(id)
                .query((row, n) ->
                        new Begun(
                                row.getLong("matter_id"),
                                row.getLong("document_id"),
                                row.getLong("edition_id"),
                                row.getString("by")))
                .optional();
    }

    private void tell(Begun begun) {
        Matter matter = matters.lock(begun.matterId());
        boolean told =
                timeline.list(matter).stream()
                        .anyMatch(step -> step.kind().equals("public-published"));
        if (told || matter.archivedAt() != null) return;
        desk.append(
                matter,
                LetterDesk.staying(matter, desk.today(), "public-published", begun.by())
                        .saying("/d/" + begun.documentId()));
        publishing.publish(Actor.SYSTEM, matter.id());
    }
}
