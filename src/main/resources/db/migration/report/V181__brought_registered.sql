-- What was read of each report in a file when it was brought, for the list of files.
-- `found` is false when no report was found in the file.
CREATE TABLE report.brought_report (
    brought_id bigint NOT NULL REFERENCES report.brought ON DELETE CASCADE,
    number     int NOT NULL,
    body       text,
    year       int,
    found      boolean NOT NULL,
    unsure     int NOT NULL,
    findings   int NOT NULL,
    PRIMARY KEY (brought_id, number)
);

-- Which reports of a file were put among the published documents.
CREATE TABLE report.brought_registered (
    brought_id  bigint NOT NULL REFERENCES report.brought,
    number      int NOT NULL,
    document_id bigint NOT NULL REFERENCES publication.document,
    by          text NOT NULL,
    at          timestamptz NOT NULL,
    PRIMARY KEY (brought_id, number)
);
