-- Finds whether a read of this hour is recorded already.
CREATE INDEX ON audit.entry (subject, account, at);
