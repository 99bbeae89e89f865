-- How far back the change feed no longer goes: whoever stopped reading before this has to begin anew.
CREATE TABLE database.pruning (
    only_row  boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    up_to     bigint NOT NULL,        -- the last change that is gone
    before    timestamptz NOT NULL    -- changes younger than this are all there
);
INSERT INTO database.pruning (up_to, before) VALUES (0, '-infinity');
CREATE INDEX ON database.change (at);
