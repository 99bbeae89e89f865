-- Bodies working together on a matter: help with what was asked and answered, hand-over, and the
-- opening of closed files.

ALTER TABLE casework.helper
    ADD COLUMN asked_by text NOT NULL,
    ADD COLUMN answered_by text,
    ADD CHECK ((answered_on IS NULL) = (answered_by IS NULL)),
    ADD CHECK ((answered_on IS NULL) = (answer IS NULL)),
    ADD CHECK (answered_on IS NOT NULL OR NOT sent_back);
CREATE INDEX ON casework.helper (body_id);

-- The letter that asked for help, and what came with the answer: all that the helping body may take.
ALTER TABLE casework.paper ADD COLUMN helper_id bigint REFERENCES casework.helper;
CREATE INDEX ON casework.paper (helper_id) WHERE helper_id IS NOT NULL;

-- A matter that went from one body to another. The body it came from goes on reading it.
CREATE TABLE casework.hand_over (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id  bigint NOT NULL REFERENCES casework.matter,
    from_id    bigint NOT NULL REFERENCES organization.body,
    to_id      bigint NOT NULL REFERENCES organization.body,
    back       boolean NOT NULL,                  -- sent back to where it had come from
    at         timestamptz NOT NULL,
    by         text NOT NULL,
    reason     bytea NOT NULL,                    -- sealed
    CHECK (from_id <> to_id)
);
CREATE INDEX ON casework.hand_over (matter_id);
CREATE INDEX ON casework.hand_over (from_id);

-- Somebody opened a closed file, for the rest of that day.
CREATE TABLE casework.file_opening (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id  bigint NOT NULL REFERENCES casework.matter,
    account    text NOT NULL,
    at         timestamptz NOT NULL,
    purpose    text NOT NULL CHECK (purpose IN ('dispute', 'inspection', 'applicant', 'figures', 'other')),
    reason     bytea NOT NULL                     -- sealed: people may write names into it
);
CREATE INDEX ON casework.file_opening (matter_id, account);

CREATE INDEX ON casework.matter (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX ON casework.link (other);
ALTER TABLE casework.matter
    ADD CHECK (merged_into <> id),
    ADD CHECK (visibility = 'private' OR outcome IS NOT NULL);
