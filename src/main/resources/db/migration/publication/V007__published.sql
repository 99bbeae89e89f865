-- What counts as published: a document, from the first time it was public, while it was not withdrawn.
-- Statistics and their lists read only this, so that a number and its list cannot differ.
CREATE VIEW publication.published_document AS
SELECT d.id AS document_id, d.body_id, d.index_number, b.code AS body_code, b.name AS body_name,
       b.path AS body_path, e.id AS edition_id, e.title, e.doc_number, e.kind, e.branch_code,
       first.published_at AS first_published_at,
       (first.published_at AT TIME ZONE 'Asia/Shanghai')::date AS published_on,
       e.valid_until, e.state
FROM publication.document d
JOIN organization.body b ON b.id = d.body_id
JOIN publication.edition e ON e.document_id = d.id AND e.state IN ('live', 'expired')
JOIN LATERAL (
    SELECT min(x.published_at) AS published_at FROM publication.edition x
    WHERE x.document_id = d.id AND x.published_at IS NOT NULL
) first ON true;
