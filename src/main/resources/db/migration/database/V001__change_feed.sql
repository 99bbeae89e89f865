CREATE SCHEMA IF NOT EXISTS database;

-- What the public can see changed: written in the transaction of the change, followed in order by
-- whoever keeps something derived from it (the search index, rendered pages), on every node.
CREATE TABLE database.change (
    seq    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic  text NOT NULL,
    key    text NOT NULL,
    at     timestamptz NOT NULL DEFAULT now()
);
