CREATE SCHEMA letter;

-- Where voices come from, as data: who receives them and what is promised. Terms as the calendar
-- writes them: w7 = seven working days, d4 = four calendar days.
CREATE TABLE letter.source (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code              text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]{2,40}$'),
    body_id           bigint NOT NULL REFERENCES organization.body,   -- receives what comes this way
    name              text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    medium            text NOT NULL CHECK (medium IN ('mailbox', 'leader-hotline', 'hotline', 'wechat',
                          'weibo', 'box', 'telephone', 'discipline', 'visit', 'platform', 'email',
                          'opinion', 'appraisal', 'other')),
    open              boolean NOT NULL,              -- whether the public may write to it on the site
    accept_term       text NOT NULL CHECK (accept_term ~ '^[wdm]\d{1,3}$'),
    simple_term       text NOT NULL CHECK (simple_term ~ '^[wdm]\d{1,3}$'),
    complex_term      text NOT NULL CHECK (complex_term ~ '^[wdm]\d{1,3}$'),
    acknowledge_term  text CHECK (acknowledge_term ~ '^[wdm]\d{1,3}$'),   -- of a complex one, first
    longest_extension int NOT NULL CHECK (longest_extension BETWEEN 0 AND 90),
    return_within     int NOT NULL CHECK (return_within BETWEEN 1 AND 30),  -- working days
    contact_term      text NOT NULL CHECK (contact_term ~ '^[wdm]\d{1,3}$'),
    rectify_term      text NOT NULL CHECK (rectify_term ~ '^[wdm]\d{1,3}$'),
    call_back         boolean NOT NULL DEFAULT false,   -- whether the writer is called after the answer
    active            boolean NOT NULL DEFAULT true,
    UNIQUE (body_id, name)
);

-- The body whose people alone read complaints about the conduct of officials.
CREATE TABLE letter.supervision_office (
    one      boolean PRIMARY KEY DEFAULT true CHECK (one),
    body_id  bigint NOT NULL REFERENCES organization.body
);

-- What letters are about. The body that usually handles it is only a suggestion.
CREATE TABLE letter.category (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]{2,40}$'),
    name        text NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 40),
    body_id     bigint REFERENCES organization.body,
    rank_order  int NOT NULL DEFAULT 0,
    active      boolean NOT NULL DEFAULT true
);

CREATE TABLE letter.letter (
    matter_id       bigint PRIMARY KEY REFERENCES casework.matter,
    source_id       bigint NOT NULL REFERENCES letter.source,
    outside_number  text CHECK (length(outside_number) BETWEEN 1 AND 100),
    kind            text NOT NULL CHECK (kind IN ('consult', 'suggestion', 'help', 'complaint', 'report',
                        'praise', 'conduct', 'appraisal')),
    complexity      text CHECK (complexity IN ('simple', 'complex')),
    category_id     bigint REFERENCES letter.category,
    consent         boolean NOT NULL,               -- that question and answer may be published, anonymised
    reply_way       text NOT NULL CHECK (reply_way IN ('page', 'sms', 'email', 'telephone', 'post', 'desk')),
    title           bytea NOT NULL,                 -- sealed, as is all that was written
    content         bytea NOT NULL,
    against_id      bigint REFERENCES organization.body,   -- whose official a complaint is about
    likeness        bigint[] NOT NULL,              -- keyed marks that alike texts have in common
    first_body_id   bigint NOT NULL REFERENCES organization.body,  -- received it: answerable until handed over
    round           int NOT NULL DEFAULT 1,         -- which answer is being given
    UNIQUE (source_id, outside_number)
);
CREATE INDEX ON letter.letter USING gin (likeness);
CREATE INDEX ON letter.letter (category_id) WHERE category_id IS NOT NULL;

-- Given to another body to lead; until it takes it, whoever gave it stays answerable.
CREATE TABLE letter.assignment (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id  bigint NOT NULL REFERENCES letter.letter,
    from_id    bigint NOT NULL REFERENCES organization.body,
    to_id      bigint NOT NULL REFERENCES organization.body,
    by         text NOT NULL,
    on_day     date NOT NULL,
    return_by  date NOT NULL,                       -- last day to send it back; then it counts as taken
    words      bytea,                               -- sealed
    state      text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'taken', 'returned', 'withdrawn')),
    ended_by   text,
    ended_on   date,
    reason     bytea,                               -- sealed
    CHECK (from_id <> to_id),
    CHECK ((state = 'pending') = (ended_on IS NULL)),
    CHECK (state <> 'returned' OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX one_pending ON letter.assignment (matter_id) WHERE state = 'pending';
CREATE INDEX ON letter.assignment (to_id) WHERE state = 'pending';
CREATE INDEX ON letter.assignment (return_by) WHERE state = 'pending';

CREATE TABLE letter.extension (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id    bigint NOT NULL REFERENCES letter.letter,
    days         int NOT NULL CHECK (days BETWEEN 1 AND 90),
    reason       bytea NOT NULL,                    -- sealed
    proposed_by  text NOT NULL,
    proposed_on  date NOT NULL,
    decided_by   text,
    decided_on   date,
    approved     boolean,
    CHECK ((decided_by IS NULL) = (approved IS NULL)),
    CHECK (decided_by IS NULL OR decided_by <> proposed_by)
);
CREATE UNIQUE INDEX one_open_extension ON letter.extension (matter_id) WHERE approved IS NULL;
CREATE UNIQUE INDEX one_approved_extension ON letter.extension (matter_id) WHERE approved;

-- Answers: prepared, reviewed, delivered. One that was sent back stays as it was.
CREATE TABLE letter.reply (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id     bigint NOT NULL REFERENCES letter.letter,
    round         int NOT NULL,
    outcome       text NOT NULL,
    text          bytea NOT NULL,                   -- sealed
    content_hash  text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    prepared_by   text NOT NULL,
    prepared_at   timestamptz NOT NULL,
    returned_by   text,
    return_reason bytea,                            -- sealed
    reviewed_by   text,
    reviewed_at   timestamptz,
    reviewed_hash text,
    delivered_on  date,
    delivered_by  text CHECK (delivered_by IN ('page', 'sms', 'email', 'telephone', 'post', 'desk')),
    CHECK (reviewed_by IS NULL OR reviewed_by <> prepared_by),
    -- a decision is for exactly these words
    CHECK (reviewed_hash IS NOT DISTINCT FROM CASE WHEN reviewed_by IS NULL THEN NULL ELSE content_hash END),
    CHECK (delivered_on IS NULL OR reviewed_by IS NOT NULL),
    CHECK ((returned_by IS NULL) = (return_reason IS NULL))
);
CREATE UNIQUE INDEX one_reply ON letter.reply (matter_id, round) WHERE returned_by IS NULL;

CREATE TABLE letter.template (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id  bigint NOT NULL REFERENCES organization.body,
    name     text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    outcome  text,                                  -- which outcome it goes with; none for any
    text     text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    active   boolean NOT NULL DEFAULT true,
    UNIQUE (body_id, name)
);

-- A rating that the body takes to be mistaken or malicious (误评、恶意差评), and what was found.
CREATE TABLE letter.appeal (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id   bigint NOT NULL REFERENCES letter.letter,
    round       int NOT NULL,
    reason      bytea NOT NULL,                     -- sealed
    by          text NOT NULL,
    on_day      date NOT NULL,
    decided_by  text,
    decided_on  date,
    upheld      boolean,
    words       bytea,                              -- sealed
    UNIQUE (matter_id, round),
    CHECK ((decided_by IS NULL) = (upheld IS NULL)),
    CHECK (decided_by IS NULL OR decided_by <> by)
);

-- A call after the answer (回访).
CREATE TABLE letter.call (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id  bigint NOT NULL REFERENCES letter.letter,
    on_day     date NOT NULL,
    by         text NOT NULL,
    reached    boolean NOT NULL,
    solved     text CHECK (solved IN ('yes', 'partly', 'no')),
    words      bytea,                               -- sealed
    CHECK (reached OR solved IS NULL)
);
CREATE INDEX ON letter.call (matter_id);

-- A letter and its answer, anonymised, on their way to the public like every document.
CREATE TABLE letter.made_public (
    matter_id    bigint PRIMARY KEY REFERENCES letter.letter,
    document_id  bigint NOT NULL UNIQUE REFERENCES publication.document,
    edition_id   bigint NOT NULL REFERENCES publication.edition,
    by           text NOT NULL,
    at           timestamptz NOT NULL
);
