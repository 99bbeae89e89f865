-- What a form has already done: a second click finds the first one's result.
CREATE TABLE database.form_key (
    key     text PRIMARY KEY CHECK (length(key) BETWEEN 8 AND 80),
    result  text NOT NULL DEFAULT '',
    at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON database.form_key (at);
