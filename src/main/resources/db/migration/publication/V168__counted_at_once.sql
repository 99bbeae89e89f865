-- A report counts the documents of a year, and which of them are delivered: the public edition is
-- found with its id in the index alone, and normative documents with the day they end.
CREATE UNIQUE INDEX public_edition_of_document ON publication.edition (document_id) INCLUDE (id)
    WHERE state IN ('live', 'expired');
DROP INDEX publication.one_public_edition;
ALTER INDEX publication.public_edition_of_document RENAME TO one_public_edition;
CREATE INDEX edition_of_kind ON publication.edition (kind, document_id) INCLUDE (valid_until)
    WHERE state IN ('live', 'expired');
DROP INDEX publication.edition_kind_document_id_idx;
-- The first day that a body has anything on record.
CREATE INDEX ON publication.document
    (body_id, ((first_published_at AT TIME ZONE 'Asia/Shanghai')::date));
