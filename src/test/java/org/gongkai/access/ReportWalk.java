package org.gongkai.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.gongkai.RunningServer;
import org.gongkai.files.Blobs;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The addresses of annual reports and figures: the report of the officer's own body on a year that
/// no other test touches.
final class ReportWalk {

    private static final int YEAR = 2009;
    private static final String SCOPE = "?body=MJ-BG&year=" + YEAR + "&figure=";

    private static final long REPORT =
            number(
                    """
                    INSERT INTO report.annual_report (body_id, year, submit_by, publish_by)
                    SELECT id, %d, '2010-01-20', '2010-01-31' FROM organization.body
                    WHERE code = 'MJ-BG' RETURNING id
                    """
                            .formatted(YEAR));
    private static final long GIVEN =
            number(
                    """
                    INSERT INTO report.manual_figure (body_id, year, figure_id, value, reason, file_hash,
                                                      file_name, given_by, given_at)
                    SELECT id, %d, 'table2.licence.decisions', 1, '会走的出处', '%s', '表.csv', '某人', now()
                    FROM organization.body WHERE code = 'MJ-BG' RETURNING id
                    """
                            .formatted(YEAR, kept()));

    private static final long BROUGHT =
            number(
                    """
                    INSERT INTO report.brought (name, blob_hash, by, at)
                    VALUES ('会走的报告.txt', '%s', 'officer', now()) RETURNING id
                    """
                            .formatted(kept()));

    private ReportWalk() {}

    static boolean knows(String path) {
        return path.startsWith("/office/reports/") || path.startsWith("/office/figures/");
    }

    static String address(String path) {
        long id =
                path.startsWith("/office/figures/")
                        ? GIVEN
                        : path.contains("/brought/") ? BROUGHT : REPORT;
        String known =
                path.replaceFirst("\\{id[^}]*}}", Long.toString(id))
                        .replaceFirst("\\{extension[^}]*}", "docx");
        if (known.endsWith("/one")) return known + SCOPE + "letter.in";
        if (known.endsWith("/staff")) return known + SCOPE + "staff.total";
        return known.endsWith("/manual") ? known + SCOPE + "table2.licence.decisions" : known;
    }

    private static String kept() {
        try {
            byte[] bytes = "1\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return RunningServer.bean(Blobs.class)
                    .store(new ByteArrayInputStream(bytes))
                    .hash()
                    .hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(String sql) {
        return RunningServer.bean(JdbcClient.class).sql(sql).query(Long.class).single();
    }
}
