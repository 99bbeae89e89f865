CREATE SCHEMA audit;

-- What happened. Written in the transaction of the change; never changed, never deleted.
CREATE TABLE audit.entry (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    account    text NOT NULL,
    body_code  text,
    action     text NOT NULL,
    subject    text NOT NULL,
    detail     jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX ON audit.entry (subject, id);
CREATE INDEX ON audit.entry (action, id);

-- The chain: each seal holds the SM3 digest of (digest before, entry).
CREATE TABLE audit.seal (
    number    bigint PRIMARY KEY,
    entry_id  bigint NOT NULL UNIQUE REFERENCES audit.entry,
    digest    bytea NOT NULL CHECK (length(digest) = 32)
);

CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit is append-only';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit.entry
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON audit.entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit.seal
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON audit.seal
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
