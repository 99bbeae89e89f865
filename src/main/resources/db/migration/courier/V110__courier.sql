CREATE SCHEMA courier;

-- What goes to people outside, from the transaction that decided it until a carrier took it. Whom it
-- goes to and what it says are sealed; nothing is ever deleted here, and a refusal stays listed.
CREATE TABLE courier.message (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    message_key  text NOT NULL UNIQUE CHECK (length(message_key) BETWEEN 1 AND 200),  -- sent once
    way          text NOT NULL CHECK (way IN ('sms', 'email')),
    about        text NOT NULL CHECK (length(about) BETWEEN 1 AND 200),   -- matter/…, never a person
    recipient    bytea NOT NULL,
    subject      bytea NOT NULL,
    words        bytea NOT NULL,
    state        text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed')),
    attempts     int NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_try_at  timestamptz,
    -- a code; a sentence of a mail server would name the recipient
    last_problem text CHECK (last_problem ~ '^[A-Za-z0-9.-]{1,80}$'),
    receipt      text CHECK (length(receipt) BETWEEN 1 AND 200),          -- as the carrier gave it
    created_at   timestamptz NOT NULL DEFAULT now(),
    sent_at      timestamptz,
    CHECK ((state = 'waiting') = (next_try_at IS NOT NULL)),
    CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
    CHECK ((state = 'sent') = (receipt IS NOT NULL)),
    CHECK (state <> 'failed' OR last_problem IS NOT NULL)
);
CREATE INDEX due_message ON courier.message (way, next_try_at) WHERE state = 'waiting';
CREATE INDEX failed_message ON courier.message (created_at) WHERE state = 'failed';
CREATE INDEX message_about ON courier.message (about text_pattern_ops);
