-- When a document was first public. It was looked up among its editions for each document that a
-- statistic counts; now it is written down once, by the one method that publishes.
ALTER TABLE publication.document ADD COLUMN first_published_at timestamptz;
UPDATE publication.document d SET first_published_at =
    (SELECT min(e.published_at) FROM publication.edition e WHERE e.document_id = d.id);
CREATE INDEX ON publication.document (((first_published_at AT TIME ZONE 'Asia/Shanghai')::date));
CREATE INDEX ON publication.edition (kind, document_id) WHERE state IN ('live', 'expired');

CREATE OR REPLACE VIEW publication.published_document AS
SELECT d.id AS document_id, d.body_id, d.index_number, b.code AS body_code, b.name AS body_name,
       b.path AS body_path, e.id AS edition_id, e.title, e.doc_number, e.kind, e.branch_code,
       d.first_published_at,
       (d.first_published_at AT TIME ZONE 'Asia/Shanghai')::date AS published_on,
       e.valid_until, e.state
FROM publication.document d
JOIN organization.body b ON b.id = d.body_id
JOIN publication.edition e ON e.document_id = d.id AND e.state IN ('live', 'expired');
