-- What was public before there was a ledger; the program states it at its next start.
CREATE TABLE publication.to_prove AS
    SELECT id AS document_id FROM publication.public_document;
ALTER TABLE publication.to_prove ADD PRIMARY KEY (document_id);
