-- Why something is disclosed although the third party refused (Art. 32): told to it with the
-- signature of the answer. Sealed.
ALTER TABLE request.consultation ADD COLUMN despite bytea,
    ADD CHECK (despite IS NULL OR kind = 'third-party' AND answer = 'refuses');
