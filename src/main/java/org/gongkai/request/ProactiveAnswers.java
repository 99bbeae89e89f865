package org.gongkai.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.PublishMatter;
import org.gongkai.casework.Timeline;
import org.gongkai.organization.Actor;
import org.gongkai.publication.EditionPublished;
import org.gongkai.publication.PublicDocuments;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Follows what became of the answers that were to be made public: once such a document is, the
/// applicant reads where.
@Component
public class ProactiveAnswers {

    private final JdbcClient jdbc;
    private final PublicDocuments documents;
    private final Matters matters;
    private final Timeline timeline;
    private final PublishMatter publishing;
    private final RequestDesk desk;

    ProactiveAnswers(
            JdbcClient jdbc,
            PublicDocuments documents,
            Matters matters,
            Timeline timeline,
            PublishMatter publishing,
            RequestDesk desk) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.matters = matters;
        this.timeline = timeline;
        this.publishing = publishing;
        this.desk = desk;
    }

    public Optional<MadeProactive> find(Matter matter) {
        return jdbc.sql(
                        """
                        SELECT document_id, edition_id FROM request.made_proactive
                        WHERE matter_id = ?
                        """)
                .param(matter.id())
                .query((row, n) -> Map.entry(row.getLong(1), row.getLong(2)))
                .optional()
                .map(made ->
                        new MadeProactive(
                                made.getKey(),
                                made.getValue(),
                                !documents.listThese(List.of(made.getKey())).isEmpty()));
    }

    @EventListener
    void published(EditionPublished event) {
        jdbc.sql("SELECT matter_id, by FROM request.made_proactive WHERE document_id = ?")
                .param(event.documentId())
                .query((row, n) -> new Begun(row.getLong("matter_id"), row.getString("by")))
                .optional()
                .ifPresent(begun -> tell(begun, event.documentId()));
    }

    private record Begun(long matterId, String by) {}

    private void tell(Begun begun, long documentId) {
        Matter matter = matters.lock(begun.matterId());
        boolean told =
                timeline.list(matter).stream()
                        .anyMatch(step -> step.kind().equals("proactive-published"));
        if (told || matter.archivedAt() != null) return;
        desk.append(
                matter,
                RequestDesk.staying(matter, desk.today(), "proactive-published", begun.by())
                        .saying("/d/" + documentId));
        publishing.publish(Actor.SYSTEM, matter.id());
    }
}
