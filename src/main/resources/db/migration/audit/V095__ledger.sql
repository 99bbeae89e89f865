-- The public ledger (公开存证): what was published when, as an append-only Merkle log.

-- What is stated, exactly as it is hashed. Written in the transaction of the change.
CREATE TABLE audit.statement (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    subject  text NOT NULL,
    version  int NOT NULL,
    text     text NOT NULL
);
CREATE INDEX ON audit.statement (subject, version, id);

-- The place of a statement in the log, given a moment after the commit.
CREATE TABLE audit.leaf (
    position      bigint PRIMARY KEY,
    statement_id  bigint NOT NULL UNIQUE REFERENCES audit.statement
);

-- The digests of all complete subtrees: a node of level n stands for 2^n leaves.
CREATE TABLE audit.node (
    level     int NOT NULL,
    position  bigint NOT NULL,
    digest    bytea NOT NULL CHECK (length(digest) = 32),
    PRIMARY KEY (level, position)
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit.statement
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON audit.statement
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit.leaf
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON audit.leaf
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit.node
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER append_only_all BEFORE TRUNCATE ON audit.node
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
