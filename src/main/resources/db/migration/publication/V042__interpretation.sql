-- Which document an edition explains is reviewed and signed like everything else the public reads,
-- so it belongs to the edition.
ALTER TABLE publication.edition
    ADD COLUMN interprets_id bigint REFERENCES publication.document,
    ADD CHECK (interprets_id IS NULL OR interprets_id <> document_id);
UPDATE publication.edition e SET interprets_id = d.interprets_id
FROM publication.document d WHERE d.id = e.document_id AND d.interprets_id IS NOT NULL;
CREATE INDEX ON publication.edition (interprets_id) WHERE interprets_id IS NOT NULL;

CREATE OR REPLACE VIEW publication.public_document AS
SELECT d.id, d.body_id, d.index_number, e.interprets_id, d.source,
       e.id AS edition_id, e.number AS edition_number, e.title, e.doc_number, e.kind, e.branch_code,
       e.entry_code, e.topic_code, e.made_on, e.keywords, e.summary, e.valid_until, e.change_note,
       e.published_at, e.state, e.content_hash,
       b.code AS body_code, b.name AS body_name, b.short_name AS body_short_name, b.path AS body_path
FROM publication.document d
JOIN publication.edition e ON e.document_id = d.id AND e.state IN ('live', 'expired')
JOIN organization.body b ON b.id = d.body_id;

ALTER TABLE publication.document DROP COLUMN interprets_id;
