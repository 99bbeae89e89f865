package org.gongkai.publication.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.publication.Draft;
import org.gongkai.publication.Edition;
import org.gongkai.publication.NoticedFinding;
import org.gongkai.publication.ScreenEdition;
import org.gongkai.publication.text.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts each finding back among the words it stands in.
@Component
class FindingViews {

    private final ScreenEdition screening;
    private final JdbcClient jdbc;

    FindingViews(ScreenEdition screening, JdbcClient jdbc) {
        this.screening = screening;
        this.jdbc = jdbc;
    }

    List<FindingView> of(Edition edition) {
        List<NoticedFinding> findings = screening.list(edition.id());
        if (findings.isEmpty()) return List.of();
        String text = textOf(edition.content());
        Map<Long, FindingView> inFiles = inFiles(findings, edition.id());
        return findings.stream()
                .map(f -> inFiles.getOrDefault(f.id(), FindingView.in(text, f)))
                .toList();
    }

    private static String textOf(Draft c) {
        return String.join(
                "\n",
                c.title(),
                c.docNumber(),
                c.summary(),
                c.keywords(),
                RichText.plain(c.html()));
    }

    private Map<Long, FindingView> inFiles(List<NoticedFinding> findings, long editionId) {
        if (findings.stream().allMatch(f -> f.attachmentId() == null)) return Map.of();
        var byId = new HashMap<Long, NoticedFinding>();
        findings.forEach(f -> byId.put(f.id(), f));
        var views = new HashMap<Long, FindingView>();
        jdbc.sql(
                        """
                        SELECT f.id, a.name,
                               substr(a.text, greatest(1, at - 18), least(18, greatest(0, at - 1))) AS before,
                               substr(a.text, at + length(f.quote), 18) AS after, at
                        FROM publication.finding f
                        JOIN publication.attachment a ON a.id = f.attachment_id
                        CROSS JOIN LATERAL (SELECT strpos(a.text, f.quote) AS at) found
                        WHERE f.edition_id = ?
                        """)
                .param(editionId)
                .query(row -> {
                    NoticedFinding finding = byId.get(row.getLong("id"));
                    if (finding == null) return;
                    boolean found = row.getInt("at") > 0;
                    views.put(
                            finding.id(),
                            new FindingView(
                                    finding,
                                    row.getString("name"),
                                    found ? row.getString("before") : "",
                                    found ? row.getString("after") : ""));
                });
        return views;
    }
}
