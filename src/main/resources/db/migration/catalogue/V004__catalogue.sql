CREATE SCHEMA catalogue;

-- What must be disclosed: the lines of the standard catalogue in force here. Branches (Art. 20, 21),
-- the 26 fields and the topics are fixed by rule and live in the code.
CREATE TABLE catalogue.entry (
    code          text PRIMARY KEY,
    position      int NOT NULL,
    branch_code   text NOT NULL,
    field_code    text,
    level1        text NOT NULL,
    level2        text NOT NULL,
    level3        text NOT NULL,
    elements      text[] NOT NULL,
    basis         text[] NOT NULL,
    time_rule     text NOT NULL,
    subject       text NOT NULL,
    channels      text[] NOT NULL,   -- each with its mark: ■政府网站
    everyone      boolean NOT NULL,
    audience      text NOT NULL,
    manner        text NOT NULL,
    levels        text[] NOT NULL,
    stage         text,
    review_level  text NOT NULL,
    active        boolean NOT NULL DEFAULT true
);
CREATE INDEX ON catalogue.entry (branch_code, position);
CREATE INDEX ON catalogue.entry (field_code, position);

-- A body's own guide (公开指南, Art. 12); bodies without one show the district's.
CREATE TABLE catalogue.guide (
    body_id     bigint PRIMARY KEY REFERENCES organization.body,
    html        text NOT NULL,
    updated_at  timestamptz NOT NULL DEFAULT now()
);
