-- The body as its report calls it. A body may get another name later; the figures of its old
-- reports are about it all the same.
ALTER TABLE report.read_report ADD COLUMN body_name text NOT NULL DEFAULT '';
UPDATE report.read_report r SET body_name = b.name FROM organization.body b WHERE b.id = r.body_id;
ALTER TABLE report.read_report ALTER COLUMN body_name DROP DEFAULT;

CREATE INDEX ON report.read_figure (report_id, figure_id);

-- Which reports are known: one for a body and a year that can be read by all. Our own, once it is
-- published, before one that was read in, and of those the last.
CREATE VIEW report.known_report AS
SELECT DISTINCT ON (k.body_id, k.year)
       k.body_id, k.year, k.generation, k.document_id, k.title, k.text
FROM (
    SELECT r.body_id, r.year, r.generation, r.document_id, p.title, r.source_text AS text, r.id,
           false AS own
    FROM report.read_report r
    JOIN publication.public_document p ON p.id = r.document_id
    UNION ALL
    SELECT a.body_id, a.year,
           CASE WHEN a.year >= 2021 THEN '2021' WHEN a.year >= 2019 THEN '2019'
                WHEN a.year >= 2014 THEN '2014' ELSE 'narrative' END,
           a.document_id, p.title,
           (SELECT string_agg(coalesce(t.cleared, t.text), E'\n') FROM report.annual_part t WHERE t.report_id = a.id),
           a.id, true
    FROM report.annual_report a
    JOIN publication.public_document p ON p.id = a.document_id
    WHERE a.state = 'published'
) k
ORDER BY k.body_id, k.year, k.own DESC, k.id DESC;

-- What these reports say about their own body. A figure that a report gives twice with two values
-- is not known; which of two figures with different ids counts is for the reader of the view.
CREATE VIEW report.known_figure AS
SELECT k.body_id, k.year, f.figure_id, min(f.name) AS name, min(f.value) AS value,
       min(f.unit) AS unit, r.id AS report_id, k.document_id
FROM report.known_report k
JOIN report.read_report r ON r.document_id = k.document_id
JOIN report.read_figure f ON f.report_id = r.id
WHERE f.about_body IS NULL OR f.about_body = r.body_name
GROUP BY k.body_id, k.year, f.figure_id, r.id, k.document_id
HAVING count(DISTINCT f.value) = 1
UNION ALL
SELECT k.body_id, k.year, f.figure_id, f.figure_id, f.value, '', a.id, k.document_id
FROM report.known_report k
JOIN report.annual_report a ON a.document_id = k.document_id AND a.state = 'published'
JOIN report.frozen_figure f ON f.report_id = a.id
-- what the form of its year prints, not what else was counted on that day
WHERE (f.figure_id LIKE 'table%') = (a.year >= 2019);
