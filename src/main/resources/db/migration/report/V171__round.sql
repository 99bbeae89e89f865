-- The round of a year: opened by whoever runs the reporting, closed when nothing further is to be done.
CREATE TABLE report.round (
    year       int PRIMARY KEY CHECK (year BETWEEN 2008 AND 2200),
    opened_by  text NOT NULL,
    opened_at  timestamptz NOT NULL,
    closed_by  text,
    closed_at  timestamptz,
    CHECK ((closed_by IS NULL) = (closed_at IS NULL))
);
INSERT INTO report.round (year, opened_by, opened_at)
SELECT DISTINCT year, '系统', now() FROM report.annual_report;

-- A later day for one body: asked for by it, given by the level above. A day that was given is not
-- moved when the days of its kind are.
ALTER TABLE report.annual_report
    ADD COLUMN extended  boolean NOT NULL DEFAULT false,
    ADD COLUMN asked_day date,
    ADD COLUMN asked_why text,
    ADD COLUMN asked_by  text,
    ADD CHECK ((asked_day IS NULL) = (asked_why IS NULL)),
    ADD CHECK ((asked_day IS NULL) = (asked_by IS NULL));

-- How many working days before a day it is called to mind, as `7,1`; nothing means never before.
ALTER TABLE report.reporting_term ADD COLUMN remind text NOT NULL DEFAULT '7,1'
    CHECK (remind ~ '^([0-9]{1,2}(,[0-9]{1,2}){0,4})?$');

-- What a body was told about a day: each step once, anew when it gets another day.
CREATE TABLE report.reminder (
    report_id bigint NOT NULL REFERENCES report.annual_report ON DELETE CASCADE,
    due       date NOT NULL,
    step      text NOT NULL,
    at        timestamptz NOT NULL,
    PRIMARY KEY (report_id, due, step)
);

-- Figures that are usually 0 for a kind of body, so that a person confirms them all at once.
CREATE TABLE report.usual_zero (
    kind      text NOT NULL REFERENCES report.reporting_term,
    figure_id text NOT NULL,
    PRIMARY KEY (kind, figure_id)
);
-- Committees of residents and villagers are no authorities: they permit, punish, force and charge
-- nothing.
INSERT INTO report.usual_zero
SELECT kind, figure FROM unnest(ARRAY['community', 'village']) AS kind,
    unnest(ARRAY['table2.licence.decisions', 'table2.penalty.decisions',
                 'table2.coercion.decisions', 'table2.fees.amount']) AS figure;
