CREATE SCHEMA report;

-- A report that was read in, and the document it became.
CREATE TABLE report.read_report (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id  bigint NOT NULL UNIQUE REFERENCES publication.document,
    body_id      bigint NOT NULL REFERENCES organization.body,
    year         int NOT NULL,
    generation   text NOT NULL,
    file_name    text NOT NULL,
    source_hash  text NOT NULL UNIQUE,
    source_text  text NOT NULL,
    read_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON report.read_report (body_id, year);

-- A number of that report, with the words it stood in.
CREATE TABLE report.read_figure (
    report_id    bigint NOT NULL REFERENCES report.read_report ON DELETE CASCADE,
    position     int NOT NULL,
    figure_id    text NOT NULL,
    name         text NOT NULL,
    value        numeric NOT NULL,
    unit         text NOT NULL,
    about_body   text,
    channel      text,
    qualifier    text NOT NULL,
    quote_offset int NOT NULL,
    quote        text NOT NULL,
    PRIMARY KEY (report_id, position)
);

-- What the reader was not sure of, for a person to look at.
CREATE TABLE report.read_unsure (
    report_id    bigint NOT NULL REFERENCES report.read_report ON DELETE CASCADE,
    position     int NOT NULL,
    quote_offset int NOT NULL,
    quote        text NOT NULL,
    why          text NOT NULL,
    PRIMARY KEY (report_id, position)
);
