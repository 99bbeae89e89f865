-- Tables of letters that somebody uploads: an export of another platform, taken in row by row.

CREATE TABLE letter.table_import (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source_id   bigint NOT NULL REFERENCES letter.source,
    usual_kind  text NOT NULL,                    -- of rows that say none
    by          text NOT NULL,
    at          timestamptz NOT NULL,
    place       uuid NOT NULL UNIQUE,             -- what its sealed values belong to
    name        bytea NOT NULL,                   -- of the file, sealed
    preview     bytea NOT NULL,                   -- its first rows, masked and sealed
    blob_hash   text CHECK (blob_hash ~ '^[0-9a-f]{64}$'),   -- where its sealed bytes lie, until it ends
    size_bytes  bigint NOT NULL,
    head        text[] NOT NULL,                  -- the names of its columns
    state       text NOT NULL CHECK (state IN ('ready', 'running', 'done', 'cancelled', 'failed')),
    lines_total int NOT NULL CHECK (lines_total >= 0),
    lines_read  int NOT NULL DEFAULT 0,           -- kept with what was made of them
    rows_new    int NOT NULL DEFAULT 0,
    rows_again  int NOT NULL DEFAULT 0,
    rows_bad    int NOT NULL DEFAULT 0,
    ended_at    timestamptz,
    CHECK (rows_new + rows_again + rows_bad = lines_read),
    CHECK ((state IN ('ready', 'running')) = (blob_hash IS NOT NULL)),
    CHECK ((state IN ('ready', 'running')) = (ended_at IS NULL))
);
CREATE INDEX ON letter.table_import (id) WHERE state IN ('ready', 'running');
CREATE INDEX ON letter.table_import (source_id);

-- What became of each row; the key makes it impossible that one is taken twice.
CREATE TABLE letter.import_row (
    import_id  bigint NOT NULL REFERENCES letter.table_import,
    nth        int NOT NULL,                      -- counted over the rows that hold anything
    line       int NOT NULL,                      -- in the file, counted from 1
    until      int NOT NULL,
    result     text NOT NULL CHECK (result IN ('new', 'again', 'bad')),
    matter_id  bigint REFERENCES casework.matter,
    reason     text,                              -- why it is bad; of no person
    quote      bytea,                             -- its cells, sealed; forgotten after thirty days
    PRIMARY KEY (import_id, nth),
    CHECK ((result = 'bad') = (matter_id IS NULL)),
    CHECK ((result = 'bad') = (reason IS NOT NULL)),
    CHECK (result = 'bad' OR quote IS NULL)
);
CREATE INDEX ON letter.import_row (import_id, result, nth);
