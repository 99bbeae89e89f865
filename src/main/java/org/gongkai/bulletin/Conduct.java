package org.gongkai.bulletin;

import org.gongkai.casework.Reportable;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps complaints about the conduct of officials out of bulletins, whatever a module offers: they
/// are for the supervision office alone ([org.gongkai.casework.Circle]). Asked when an item is
/// added, and again when the issue is submitted and issued, for a letter may have been found to be
/// such a complaint in between.
@Component
class Conduct {

    private final JdbcClient jdbc;

    Conduct(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void refuse(Reportable.Candidate candidate) {
        boolean conduct =
                jdbc.sql(
                                """
                                SELECT EXISTS (
                                    SELECT FROM casework.matter m
                                    WHERE m.circle = 'conduct'
                                      AND (m.kind = :kind AND m.id = :id OR m.number = :number))
                                """)
                        .param("kind", candidate.kind())
                        .param("id", candidate.id())
                        .param("number", candidate.number())
                        .query(Boolean.class)
                        .single();
        if (conduct) throw new Refused("", Text.t("bulletin.refused.conduct"));
    }

    void refuse(Issue issue) {
        boolean conduct =
                jdbc.sql(
                                """
                                SELECT EXISTS (
                                    SELECT FROM bulletin.item i JOIN casework.matter m
                                        ON m.kind = i.kind AND m.id = i.source_id
                                           OR m.number = nullif(i.source_number, '')
                                    WHERE i.issue_id = ? AND m.circle = 'conduct')
                                """)
                        .param(issue.id())
                        .query(Boolean.class)
                        .single();
        if (conduct) throw new Refused("", Text.t("bulletin.refused.conduct-inside"));
    }
}
