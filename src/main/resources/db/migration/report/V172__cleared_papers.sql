-- The papers that were made of a cleared report and attached to its document, by the SHA-256 of
-- their bytes: what is published is what was cleared.
ALTER TABLE report.annual_report ADD COLUMN papers text[] NOT NULL DEFAULT '{}';
UPDATE report.annual_report r SET papers = ARRAY(
    SELECT a.blob_hash FROM publication.attachment a
    JOIN publication.edition e ON e.id = a.edition_id
    WHERE a.edition_id = r.edition_id AND a.name IN (e.title || '.pdf', e.title || '.docx'))
WHERE r.edition_id IS NOT NULL;
