CREATE SCHEMA casework;

-- Numbers of matters, per body, kind and year; never used twice.
CREATE TABLE casework.number_counter (
    body_id  bigint NOT NULL REFERENCES organization.body,
    kind     text NOT NULL,
    year     int NOT NULL,
    last     int NOT NULL,
    PRIMARY KEY (body_id, kind, year)
);

-- Whatever somebody brought and a body must answer. Four axes, never one status: stage with the
-- party to act, outcome, light (derived from due_on), visibility.
CREATE TABLE casework.matter (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind          text NOT NULL,
    number        text NOT NULL UNIQUE,
    code_mark     bytea NOT NULL UNIQUE,          -- keyed hash of the query code
    code_sealed   bytea NOT NULL,                 -- the code itself, to print a receipt again
    intake_key    text UNIQUE,                    -- of the form or sender; the same key twice is one matter
    body_id       bigint NOT NULL REFERENCES organization.body,  -- the lead: who must answer
    parent_id     bigint REFERENCES casework.matter,
    came_by       text NOT NULL CHECK (came_by IN ('desk', 'post', 'ordinary-post', 'online', 'fax', 'oral')),
    submitted_at  timestamptz NOT NULL,
    received_on   date,                           -- in the law's sense; absent until it is confirmed
    rules         text,                           -- the law in force on that day
    stage         text NOT NULL,
    acting        text NOT NULL CHECK (acting IN ('body', 'signer', 'applicant', 'third-party', 'nobody')),
    outcome       text,
    answered_on   date,
    visibility    text NOT NULL DEFAULT 'private' CHECK (visibility IN ('private', 'published')),
    due_on        date,                           -- what the fold of the events says; written with each of them
    provisional   boolean NOT NULL DEFAULT false,
    merged_into   bigint REFERENCES casework.matter,
    archived_at   timestamptz,
    keep_until    date,
    CHECK ((received_on IS NULL) = (rules IS NULL)),
    CHECK ((outcome IS NULL) = (answered_on IS NULL)),
    CHECK (answered_on IS NULL OR received_on IS NOT NULL),
    CHECK (archived_at IS NULL OR outcome IS NOT NULL)
);
CREATE INDEX ON casework.matter (body_id, kind, stage);
CREATE INDEX ON casework.matter (kind, received_on);
CREATE INDEX ON casework.matter (kind, answered_on);
CREATE INDEX ON casework.matter (due_on) WHERE answered_on IS NULL;
CREATE INDEX ON casework.matter (parent_id) WHERE parent_id IS NOT NULL;

-- The timeline: appended, never overwritten. A step that is a legal event moves the clock.
CREATE TABLE casework.step (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id  bigint NOT NULL REFERENCES casework.matter,
    at         timestamptz NOT NULL,
    on_day     date NOT NULL,
    kind       text NOT NULL,
    by         text NOT NULL,                     -- user name, 'applicant' or 'third-party'
    stage      text NOT NULL,                     -- the stage after it
    acting     text NOT NULL,
    clock      text,                              -- the legal event it is, if it is one
    days       int NOT NULL DEFAULT 0,            -- of an extension
    shown      boolean NOT NULL,                  -- whether the applicant sees it
    words      bytea                              -- what was said, sealed
);
CREATE INDEX ON casework.step (matter_id, id);

-- Nothing of a step changes but the key its words are sealed under.
CREATE FUNCTION casework.keep_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (to_jsonb(OLD) - 'words') = (to_jsonb(NEW) - 'words')
        AND (OLD.words IS NULL) = (NEW.words IS NULL) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'steps of a matter are appended, never changed';
END $$;
CREATE TRIGGER keep_step BEFORE UPDATE OR DELETE ON casework.step
    FOR EACH ROW EXECUTE FUNCTION casework.keep_step();

-- People who have to do with a matter. All that tells who they are is sealed; marks find it again.
CREATE TABLE casework.party (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id  bigint NOT NULL REFERENCES casework.matter,
    part       text NOT NULL CHECK (part IN ('applicant', 'third-party')),
    sealed     bytea NOT NULL,
    name_mark  bytea NOT NULL,
    id_mark    bytea,
    phone_mark bytea
);
CREATE INDEX ON casework.party (matter_id);
CREATE INDEX ON casework.party (name_mark);
CREATE INDEX ON casework.party (id_mark) WHERE id_mark IS NOT NULL;
CREATE INDEX ON casework.party (phone_mark) WHERE phone_mark IS NOT NULL;

-- Papers of a matter: what came in and what went out. Content and name are sealed.
CREATE TABLE casework.paper (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id   bigint NOT NULL REFERENCES casework.matter,
    kind        text NOT NULL,
    name        bytea NOT NULL,
    media_type  text NOT NULL,
    size_bytes  bigint NOT NULL,
    content     bytea,                            -- of a small one, sealed
    blob_hash   text CHECK (blob_hash ~ '^[0-9a-f]{64}$'),   -- of a large one: where its sealed bytes lie
    added_at    timestamptz NOT NULL,
    added_by    text NOT NULL,
    shown       boolean NOT NULL,                 -- whether the applicant may take it
    CHECK ((content IS NULL) <> (blob_hash IS NULL))
);
CREATE INDEX ON casework.paper (matter_id);

-- Bodies that help with a matter, or had it before.
CREATE TABLE casework.helper (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id   bigint NOT NULL REFERENCES casework.matter,
    body_id     bigint NOT NULL REFERENCES organization.body,
    asked_on    date NOT NULL,
    answer_by   date,
    answered_on date,
    sent_back   boolean NOT NULL DEFAULT false,
    asked       bytea NOT NULL,                   -- sealed
    answer      bytea                             -- sealed
);
CREATE UNIQUE INDEX one_open_helper ON casework.helper (matter_id, body_id) WHERE answered_on IS NULL;

CREATE TABLE casework.rating (
    matter_id  bigint PRIMARY KEY REFERENCES casework.matter,
    level      int NOT NULL CHECK (level BETWEEN 1 AND 5),   -- five: very satisfied
    words      bytea,                                        -- sealed
    at         timestamptz NOT NULL
);

-- Two matters that belong together; the smaller number first.
CREATE TABLE casework.link (
    one    bigint NOT NULL REFERENCES casework.matter,
    other  bigint NOT NULL REFERENCES casework.matter,
    by     text NOT NULL,
    at     timestamptz NOT NULL,
    PRIMARY KEY (one, other),
    CHECK (one < other)
);
