package org.gongkai.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// The condition a filter puts on the view of public documents (alias `p`), with its parameters.
record PublicQuery(String condition, Map<String, Object> parameters) {

    static PublicQuery of(PublicFilter filter) {
        var condition = new StringBuilder("TRUE");
        var parameters = new HashMap<String, Object>();
        if (!filter.body().isEmpty()) {
            condition.append(
                    " AND p.body_path <@ (SELECT path FROM organization.body WHERE code = :body)");
            parameters.put("body", filter.body());
        }
        if (!filter.branch().isEmpty()) {
            condition.append(" AND p.branch_code = :branch");
            parameters.put("branch", filter.branch());
        }
        if (filter.kind().equals(PublicFilter.ANNUAL_REPORT)) {
            condition.append(
                    " AND p.kind = 'report' AND p.interprets_id IS NULL"
                            + " AND p.title ~ :titled AND p.title !~ :about");
            parameters.put("titled", AnnualReportTitle.NAMES_ONE);
            parameters.put("about", AnnualReportTitle.IS_ABOUT_ONE);
        } else if (!filter.kind().isEmpty()) {
            condition.append(" AND p.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (!filter.topic().isEmpty()) {
            condition.append(
                    " AND (p.topic_code = :topic OR p.topic_code ~ '^[0-9]{2}[A-Z]$' AND"
                            + " left(p.topic_code, 2) = :topic)");
            parameters.put("topic", filter.topic());
        }
        if (filter.year() > 0) {
            condition.append(" AND p.published_at >= :from AND p.published_at < :to");
            var from = LocalDate.of(filter.year(), Math.max(1, filter.month()), 1);
            var to = filter.month() > 0 ? from.plusMonths(1) : from.plusYears(1);
            parameters.put("from", from.atStartOfDay(PublicRow.CHINA).toOffsetDateTime());
            parameters.put("to", to.atStartOfDay(PublicRow.CHINA).toOffsetDateTime());
        }
        if (!filter.words().isEmpty()) {
            condition.append(" AND (p.title ILIKE :words OR p.doc_number ILIKE :words)");
            String literal = filter.words().replaceAll("([\\\\%_])", "\\\\$1");
            parameters.put("words", "%" + literal + "%");
        }
        return new PublicQuery(condition.toString(), parameters);
    }
}
