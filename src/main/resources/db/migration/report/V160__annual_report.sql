-- Numbers that no record holds, as somebody gave them; the newest of a body, year and figure counts.
CREATE TABLE report.manual_figure (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id    bigint NOT NULL REFERENCES organization.body,
    year       int NOT NULL CHECK (year BETWEEN 2008 AND 2200),
    figure_id  text NOT NULL,
    value      numeric NOT NULL,
    reason     text NOT NULL CHECK (length(reason) BETWEEN 2 AND 500),
    file_hash  text,
    file_name  text,
    given_by   text NOT NULL,
    given_at   timestamptz NOT NULL,
    CHECK ((file_hash IS NULL) = (file_name IS NULL))
);
CREATE INDEX ON report.manual_figure (year, body_id, figure_id, id DESC);

-- By when reports of a kind of body are to be handed in and made public, in the year after.
CREATE TABLE report.reporting_term (
    kind          text PRIMARY KEY,
    submit_month  int NOT NULL CHECK (submit_month BETWEEN 1 AND 12),
    submit_day    int NOT NULL CHECK (submit_day BETWEEN 1 AND 31),
    publish_month int NOT NULL CHECK (publish_month BETWEEN 1 AND 12),
    publish_day   int NOT NULL CHECK (publish_day BETWEEN 1 AND 31)
);
-- Departments: public by 31 January; the government: by 31 March (Regulation of 2019, Art. 49).
-- The days before are a local arrangement, to be changed by the office that runs the reporting.
INSERT INTO report.reporting_term VALUES
    ('community', 1, 10, 1, 25), ('village', 1, 10, 1, 25), ('school', 1, 10, 1, 31),
    ('hospital', 1, 10, 1, 31), ('enterprise', 1, 10, 1, 31), ('street', 1, 17, 1, 31),
    ('township', 1, 17, 1, 31), ('department', 1, 20, 1, 31), ('district', 3, 10, 3, 31);

-- A body's report on a year: the duty, from the day the year's round is opened, and what becomes of
-- it.
CREATE TABLE report.annual_report (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id      bigint NOT NULL REFERENCES organization.body,
    year         int NOT NULL CHECK (year BETWEEN 2008 AND 2200),
    state        text NOT NULL DEFAULT 'draft'
                 CHECK (state IN ('draft', 'submitted', 'returned', 'cleared', 'published')),
    submit_by    date NOT NULL,
    publish_by   date NOT NULL,
    save_count   int NOT NULL DEFAULT 0,
    submitted_by text,
    submitted_at timestamptz,
    cleared_at   timestamptz,
    document_id  bigint REFERENCES publication.document,
    edition_id   bigint REFERENCES publication.edition,
    UNIQUE (body_id, year),
    CHECK (state <> 'submitted' OR submitted_by IS NOT NULL),
    CHECK (state NOT IN ('cleared', 'published') OR cleared_at IS NOT NULL),
    CHECK (state <> 'published' OR document_id IS NOT NULL)
);
CREATE INDEX ON report.annual_report (year, state);
CREATE INDEX ON report.annual_report (document_id) WHERE document_id IS NOT NULL;

-- The text of a part as a person wrote it, with figures as fields; a part nobody touched is drafted
-- anew each time it is looked at. Once the report is cleared every part is here with its words as they
-- were cleared, and says whether it was drafted.
CREATE TABLE report.annual_part (
    report_id bigint NOT NULL REFERENCES report.annual_report ON DELETE CASCADE,
    part      text NOT NULL,
    text      text NOT NULL,
    drafted   boolean NOT NULL DEFAULT false,
    cleared   text,
    PRIMARY KEY (report_id, part)
);

-- What was done with a report, by whom and why.
CREATE TABLE report.annual_step (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    report_id bigint NOT NULL REFERENCES report.annual_report ON DELETE CASCADE,
    kind      text NOT NULL,
    remark    text NOT NULL DEFAULT '',
    by        text NOT NULL,
    at        timestamptz NOT NULL
);
CREATE INDEX ON report.annual_step (report_id, id);

-- The figures of a report as they were when it was cleared.
CREATE TABLE report.frozen_figure (
    report_id bigint NOT NULL REFERENCES report.annual_report ON DELETE CASCADE,
    figure_id text NOT NULL,
    value     numeric NOT NULL,
    PRIMARY KEY (report_id, figure_id)
);

-- Why something a check found is as it should be. The finding holds its numbers: when they change,
-- the explanation is void.
CREATE TABLE report.explained_finding (
    report_id bigint NOT NULL REFERENCES report.annual_report ON DELETE CASCADE,
    finding   text NOT NULL,
    reason    text NOT NULL CHECK (length(reason) BETWEEN 5 AND 500),
    by        text NOT NULL,
    at        timestamptz NOT NULL,
    PRIMARY KEY (report_id, finding)
);
