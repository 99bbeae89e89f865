-- Keys with which platforms of others hand letters over. The key itself is kept nowhere.

CREATE TABLE letter.source_key (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source_id   bigint NOT NULL REFERENCES letter.source,
    label       text NOT NULL CHECK (length(label) BETWEEN 1 AND 60),
    mark        bytea NOT NULL UNIQUE,            -- keyed, renewed when it is used after a change of key
    made_by     text NOT NULL,
    made_at     timestamptz NOT NULL,
    used_at     timestamptz,                      -- to the minute
    revoked_by  text,
    revoked_at  timestamptz,
    CHECK ((revoked_by IS NULL) = (revoked_at IS NULL))
);
CREATE INDEX ON letter.source_key (source_id);
