package org.gongkai.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.files.Extraction;
import org.gongkai.files.Part;
import org.gongkai.files.SafeName;
import org.gongkai.pages.Text;
import org.gongkai.publication.screening.Finding;
import org.gongkai.publication.screening.Rule;
import org.gongkai.publication.screening.ScreenedText;
import org.gongkai.publication.screening.Screening;
import org.gongkai.publication.screening.Severity;
import org.gongkai.publication.text.ContentHash;
import org.gongkai.publication.text.RichText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the findings of an edition true: those in its text are looked for anew each time, those in
/// an attachment once, when it comes in, since its bytes never change.
@Component
public class ScreenEdition {

    private final JdbcClient jdbc;
    private final EntryElements elements;
    private final Clock clock;

    ScreenEdition(JdbcClient jdbc, EntryElements elements, Clock clock) {
        this.jdbc = jdbc;
        this.elements = elements;
        this.clock = clock;
    }

    /// Looks at the text. What was waived stays waived as long as it stands there unchanged.
    @Transactional
    public void screen(Edition edition) {
        Draft c = edition.content();
        var texts =
                List.of(
                        new ScreenedText(Text.t("publication.field.title"), c.title()),
                        new ScreenedText(Text.t("publication.field.docNumber"), c.docNumber()),
                        new ScreenedText(Text.t("publication.field.summary"), c.summary()),
                        new ScreenedText(Text.t("publication.field.keywords"), c.keywords()),
                        new ScreenedText(
                                Text.t("publication.field.html"), RichText.plain(c.html())));
        List<Finding> all = new ArrayList<>(look(texts));
        elements.look(edition).ifPresent(all::add);
        Map<String, Finding> found = byFingerprint(all);
        jdbc.sql(
                        """
                        DELETE FROM publication.finding
                        WHERE edition_id = :edition AND attachment_id IS NULL
                          AND NOT fingerprint = ANY(:found)
                        """)
                .param("edition", edition.id())
                .param("found", found.keySet().toArray(String[]::new))
                .update();
        found.forEach((fingerprint, finding) -> insert(edition.id(), null, fingerprint, finding));
    }

    /// @param written whether the program wrote the file itself, so that its pictures are known
    void screenAttachment(
            long editionId, long attachmentId, SafeName name, Extraction text, boolean written) {
        List<Part> parts = text instanceof Extraction.Extracted read ? read.parts() : List.of();
        var texts =
                parts.stream().map(part -> new ScreenedText(part.place(), part.text())).toList();
        List<Finding> all = new ArrayList<>(look(texts));
        boolean known = written && text instanceof Extraction.Extracted;
        if (!known) unread(name, text).ifPresent(all::add);
        byFingerprint(all)
                .forEach((fingerprint, finding) ->
                        insert(editionId, attachmentId, attachmentId + ":" + fingerprint, finding));
    }

    /// What a machine could not read a person has to look at: all of the file, or some of it.
    private static Optional<Finding> unread(SafeName name, Extraction text) {
        boolean partly = text instanceof Extraction.Extracted;
        if (text instanceof Extraction.Extracted read && read.notes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        Rule.UNREADABLE,
                        partly ? Severity.HINT : Severity.BLOCKING,
                        name.value(),
                        0,
                        "",
                        text.words() + Text.t("publication.look-yourself"),
                        ""));
    }

    int countOpenBlocking(long editionId) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM publication.finding
                        WHERE edition_id = ? AND severity = 'blocking' AND state = 'open'
                        """)
                .param(editionId)
                .query(Integer.class)
                .single();
    }

    /// What is noticed in an edition: open and blocking ones first.
    public List<NoticedFinding> list(long editionId) {
        return jdbc.sql(
                        """
                        SELECT id, edition_id, attachment_id, rule, severity, place, quote, message, suggestion,
                               state, reason
                        FROM publication.finding WHERE edition_id = ?
                        ORDER BY state <> 'open', severity <> 'blocking', attachment_id NULLS FIRST, id
                        """)
                .param(editionId)
                .query(new DataClassRowMapper<>(NoticedFinding.class))
                .list();
    }

    private void insert(
            long editionId, @Nullable Long attachmentId, String fingerprint, Finding finding) {
        jdbc.sql(
                        """
                        INSERT INTO publication.finding (edition_id, attachment_id, fingerprint, rule, severity,
                                                         place, quote, message, suggestion)
                        VALUES (:edition, :attachment, :fingerprint, :rule, :severity, :place, :quote, :message,
                                :suggestion)
                        ON CONFLICT (edition_id, fingerprint) DO NOTHING
                        """)
                .param("edition", editionId)
                .param("attachment", attachmentId, java.sql.Types.BIGINT)
                .param("fingerprint", fingerprint)
                .param("rule", finding.rule().name())
                .param("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .param("place", finding.place())
                .param("quote", finding.quote())
                .param("message", finding.message())
                .param("suggestion", finding.suggestion())
                .update();
    }

    private List<Finding> look(List<ScreenedText> texts) {
        return new Screening(LocalDate.now(clock)).screen(texts);
    }

    /// The same words at the same place are the same finding, however the text around them moved.
    private static Map<String, Finding> byFingerprint(List<Finding> findings) {
        var result = new LinkedHashMap<String, Finding>();
        for (Finding finding : findings) {
            String fingerprint =
                    ContentHash.of(
                                    new ContentHash.Field("rule", finding.rule().name()),
                                    new ContentHash.Field("place", finding.place()),
                                    new ContentHash.Field("quote", finding.quote()))
                            .hex();
            result.putIfAbsent(fingerprint, finding);
        }
        return result;
    }
}
