-- The body as its report calls it. A body may get another name later; the figures of its old
-- reports are about it all the same.
ALTER TABLE report.read_report ADD COLUMN body_name text NOT NULL DEFAULT '';
UPDATE report.read_report r SET body_name = b.name FROM organization.body b WHERE b.id = r.body_id;
ALTER TABLE report.read_report ALTER COLUMN body_name DROP DEFAULT;

CREATE INDEX ON report.read_figure (report_id, figure_id);

-- Which reports are known: one for a body and a year, the last that was read and can be read by all.
CREATE VIEW report.known_report AS
SELECT DISTINCT ON (r.body_id, r.year)
       r.body_id, r.year, r.generation, r.document_id, p.title, r.source_text AS text
FROM report.read_report r
JOIN publication.public_document p ON p.id = r.document_id
ORDER BY r.body_id, r.year, r.id DESC;

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
HAVING count(DISTINCT f.value) = 1;
