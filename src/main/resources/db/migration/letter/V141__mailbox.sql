-- Mailboxes whose mails become letters.

CREATE TABLE letter.mailbox (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source_id     bigint NOT NULL REFERENCES letter.source,
    place         uuid NOT NULL UNIQUE,           -- what its password belongs to
    host          text NOT NULL CHECK (host ~ '^[A-Za-z0-9.:-]{1,200}$'),
    port          int NOT NULL CHECK (port BETWEEN 1 AND 65535),
    line          text NOT NULL CHECK (line IN ('tls', 'starttls', 'none')),
    username      text NOT NULL CHECK (length(username) BETWEEN 1 AND 200),
    password      bytea NOT NULL,                 -- sealed
    folder        text NOT NULL CHECK (length(folder) BETWEEN 1 AND 200),
    since         timestamptz NOT NULL,           -- what came before stays in the mailbox
    active        boolean NOT NULL,
    uid_validity  bigint NOT NULL DEFAULT 0,      -- how far it was read, kept with what was made of it
    last_uid      bigint NOT NULL DEFAULT 0,
    next_at       timestamptz NOT NULL,
    polled_at     timestamptz,
    worked_at     timestamptz,
    failures      int NOT NULL DEFAULT 0,
    problem       text NOT NULL DEFAULT '',       -- a code
    letters       bigint NOT NULL DEFAULT 0,
    left_out      bigint NOT NULL DEFAULT 0,      -- sent by programs
    again         bigint NOT NULL DEFAULT 0,
    UNIQUE (host, port, username, folder)
);
CREATE INDEX ON letter.mailbox (next_at) WHERE active;

-- Mails that became no letter though a person may have sent them; somebody looks at them in the mailbox.
CREATE TABLE letter.mail_problem (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    mailbox_id    bigint NOT NULL REFERENCES letter.mailbox ON DELETE CASCADE,
    uid_validity  bigint NOT NULL,
    uid           bigint NOT NULL,
    received_at   timestamptz NOT NULL,
    problem       text NOT NULL,                  -- a code
    seen_by       text,
    seen_at       timestamptz,
    UNIQUE (mailbox_id, uid_validity, uid),
    CHECK ((seen_by IS NULL) = (seen_at IS NULL))
);
