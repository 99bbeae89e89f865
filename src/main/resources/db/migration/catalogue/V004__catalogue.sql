CREATE SCHEMA catalogue;

-- The items of Art. 20 and 21 of the Regulations: the branches of the public catalogue.
CREATE TABLE catalogue.branch (
    code     text PRIMARY KEY,
    article  int NOT NULL,
    name     text NOT NULL,
    applies  text NOT NULL CHECK (applies IN ('all', 'county', 'township'))
);

-- The 26 fields of the national standard catalogue.
CREATE TABLE catalogue.field (
    code  text PRIMARY KEY,
    name  text NOT NULL
);

CREATE TABLE catalogue.topic (
    code    text PRIMARY KEY,
    name    text NOT NULL,
    parent  text REFERENCES catalogue.topic
);

CREATE TABLE catalogue.entry (
    code          text PRIMARY KEY,
    branch_code   text NOT NULL REFERENCES catalogue.branch,
    field_code    text REFERENCES catalogue.field,
    level1        text NOT NULL,
    level2        text NOT NULL,
    level3        text NOT NULL DEFAULT '',
    elements      text[] NOT NULL,
    basis         text[] NOT NULL,
    time_rule     text NOT NULL,
    subject       text NOT NULL,
    channels      jsonb NOT NULL,
    audience      text NOT NULL,
    manner        text NOT NULL,
    levels        text[] NOT NULL,
    stage         text NOT NULL,
    review_level  text NOT NULL CHECK (review_level IN ('ordinary', 'important')),
    position      int NOT NULL,
    active        boolean NOT NULL DEFAULT true
);
CREATE INDEX ON catalogue.entry (branch_code);
