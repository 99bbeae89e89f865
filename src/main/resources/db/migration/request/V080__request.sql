CREATE SCHEMA request;

-- A request under the Regulations on Open Government Information.
CREATE TABLE request.request (
    matter_id       bigint PRIMARY KEY REFERENCES casework.matter,
    applicant_kind  text NOT NULL CHECK (applicant_kind IN ('natural', 'business', 'research',
                        'welfare', 'legal-service', 'other')),   -- the columns of table 3
    form_wanted     text NOT NULL CHECK (form_wanted IN ('paper', 'electronic', 'either')),
    way_wanted      text NOT NULL CHECK (way_wanted IN ('online', 'post', 'email', 'fax', 'desk')),
    wanted          bytea NOT NULL,              -- what is asked for, sealed: people put names into it
    proactive_asked boolean NOT NULL DEFAULT false  -- Art. 44: proposes that it be made public
);

-- A correction that was asked for (Art. 30): once, with a reasonable term.
CREATE TABLE request.correction (
    matter_id   bigint PRIMARY KEY REFERENCES casework.matter,
    asked_on    date NOT NULL,
    answer_by   date NOT NULL,
    what        bytea NOT NULL,                  -- sealed
    answered_on date,
    CHECK (answer_by > asked_on)
);

-- A third party or co-maker who is asked (Art. 32, 34).
CREATE TABLE request.consultation (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id    bigint NOT NULL REFERENCES casework.matter,
    kind         text NOT NULL CHECK (kind IN ('third-party', 'co-maker')),
    party_id     bigint NOT NULL REFERENCES casework.party,
    link_mark    bytea NOT NULL UNIQUE,          -- keyed hash of the one-time link
    link_sealed  bytea NOT NULL,
    about        bytea NOT NULL,                 -- sealed
    asked_on     date NOT NULL,
    received_on  date,                           -- by the one who is asked; their 15 days run from here
    answered_on  date,
    answer       text CHECK (answer IN ('agrees', 'refuses', 'silent')),
    words        bytea,                          -- sealed
    CHECK ((answered_on IS NULL) = (answer IS NULL))
);
CREATE INDEX ON request.consultation (matter_id);

-- An extension (Art. 33): proposed, then approved or refused by the head of the office.
CREATE TABLE request.extension (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id    bigint NOT NULL REFERENCES casework.matter,
    days         int NOT NULL CHECK (days BETWEEN 1 AND 20),
    reason       text NOT NULL,
    proposed_by  text NOT NULL,
    proposed_at  timestamptz NOT NULL,
    decided_by   text,
    decided_at   timestamptz,
    approved     boolean,
    CHECK ((decided_by IS NULL) = (approved IS NULL))
);
CREATE UNIQUE INDEX one_open_extension ON request.extension (matter_id) WHERE approved IS NULL;
CREATE UNIQUE INDEX one_approved_extension ON request.extension (matter_id) WHERE approved;

-- Information processing fee (国办函〔2020〕109号).
CREATE TABLE request.fee (
    matter_id    bigint PRIMARY KEY REFERENCES casework.matter,
    scale        text NOT NULL CHECK (scale IN ('piece', 'page')),
    units        int NOT NULL CHECK (units > 0),
    amount_yuan  int NOT NULL CHECK (amount_yuan > 0),
    noticed_on   date NOT NULL,
    received_on  date NOT NULL,                  -- of the notice, by the applicant
    pay_by       date NOT NULL,
    paid_on      date,
    waived_on    date,
    waiver       text,
    CHECK (paid_on IS NULL OR waived_on IS NULL),
    CHECK ((waived_on IS NULL) = (waiver IS NULL))
);

-- Answers: prepared, signed, delivered. One that was sent back stays as it was.
CREATE TABLE request.answer (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id     bigint NOT NULL REFERENCES casework.matter,
    outcome       text NOT NULL,
    text          bytea NOT NULL,                -- the letter's text, sealed
    content_hash  text NOT NULL,
    prepared_by   text NOT NULL,
    prepared_at   timestamptz NOT NULL,
    returned_by   text,
    return_reason text,
    signed_by     text,
    signed_at     timestamptz,
    letter_number text UNIQUE,
    delivered_on  date,
    delivered_by  text CHECK (delivered_by IN ('online', 'post', 'email', 'fax', 'desk')),
    CHECK ((signed_by IS NULL) = (letter_number IS NULL)),
    CHECK (signed_by IS NULL OR signed_by <> prepared_by),
    CHECK (delivered_on IS NULL OR signed_by IS NOT NULL)
);
CREATE UNIQUE INDEX one_answer ON request.answer (matter_id) WHERE returned_by IS NULL;

-- Reconsideration and litigation, children of a request (table 4).
CREATE TABLE request.remedy (
    matter_id   bigint PRIMARY KEY REFERENCES casework.matter,
    kind        text NOT NULL CHECK (kind IN ('reconsideration', 'direct-suit', 'suit-after', 'complaint')),
    before      text NOT NULL,                   -- the organ or court
    filed_on    date NOT NULL,
    result      text CHECK (result IN ('upheld', 'corrected', 'other')),
    decided_on  date,
    CHECK ((result IS NULL) = (decided_on IS NULL))
);
