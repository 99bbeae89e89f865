CREATE SCHEMA bulletin;

-- A kind of bulletin, kept by administrators: 信息快报, 督查专报, 网情, 舆情专报.
CREATE TABLE bulletin.series (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id           bigint NOT NULL REFERENCES organization.body,   -- the office that issues it
    name              text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    rhythm            text NOT NULL CHECK (rhythm IN ('daily', 'weekly', 'as-needed')),
    number_form       text NOT NULL CHECK (number_form LIKE '%{n}%' AND number_form LIKE '%{year}%'),
    total_before      int NOT NULL DEFAULT 0 CHECK (total_before BETWEEN 0 AND 99999),  -- issued elsewhere before
    term              text NOT NULL CHECK (term ~ '^[wd][1-9][0-9]{0,2}$'),  -- of the instructions written on it
    longest_extension int NOT NULL CHECK (longest_extension BETWEEN 0 AND 999),  -- days of the term's kind
    active            boolean NOT NULL DEFAULT true,
    save_count        int NOT NULL DEFAULT 0,
    UNIQUE (body_id, name)
);

CREATE TABLE bulletin.section (
    series_id  bigint NOT NULL REFERENCES bulletin.series,
    position   int NOT NULL,
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    PRIMARY KEY (series_id, position),
    UNIQUE (series_id, name)
);

-- To whom a series goes: accounts, or whoever holds a role at a body on the day of issue.
CREATE TABLE bulletin.listed (
    series_id   bigint NOT NULL REFERENCES bulletin.series,
    position    int NOT NULL,
    account_id  bigint REFERENCES organization.account,
    role        text,
    body_id     bigint REFERENCES organization.body,
    PRIMARY KEY (series_id, position),
    CHECK ((account_id IS NULL) <> (role IS NULL)),
    CHECK ((role IS NULL) = (body_id IS NULL))
);

-- One issue. Its number is given at issue. No number is given without the one before it: the row
-- refers to its predecessor, so a series and year can have no gap, and no number can go away.
CREATE TABLE bulletin.issue (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    series_id     bigint NOT NULL REFERENCES bulletin.series,
    state         text NOT NULL DEFAULT 'draft'
                  CHECK (state IN ('draft', 'submitted', 'issued', 'discarded')),
    title         bytea,                          -- sealed; a special report has a subject
    covers_from   date NOT NULL,
    covers_until  date NOT NULL,
    composers     text[] NOT NULL,                -- everybody who wrote in it
    started_at    timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    save_count    int NOT NULL DEFAULT 0,
    content_hash  text CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    submitted_by  text,
    submitted_at  timestamptz,
    issued_by     text,
    issued_at     timestamptz,
    issued_on     date,
    year          int,
    n             int CHECK (n > 0),
    previous_n    int GENERATED ALWAYS AS (nullif(n - 1, 0)) STORED,
    total         int CHECK (total > 0),
    number        text,
    CHECK (covers_until >= covers_from),
    CHECK (num_nulls(content_hash, submitted_by, submitted_at) IN (0, 3)),
    CHECK ((state IN ('submitted', 'issued')) = (content_hash IS NOT NULL)),
    CHECK (num_nulls(issued_by, issued_at, issued_on, year, n, total, number) IN (0, 7)),
    CHECK ((state = 'issued') = (n IS NOT NULL)),
    -- four eyes: who issues it neither wrote in it nor put it forward
    CHECK (issued_by IS NULL OR NOT issued_by = ANY (composers) AND issued_by <> submitted_by),
    UNIQUE (series_id, year, n),
    UNIQUE (series_id, total),
    UNIQUE (series_id, number),
    FOREIGN KEY (series_id, year, previous_n) REFERENCES bulletin.issue (series_id, year, n)
);
CREATE INDEX ON bulletin.issue (series_id, state);

-- What an issue reports: a matter or item of a module, or a text of its own.
CREATE TABLE bulletin.item (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    issue_id       bigint NOT NULL REFERENCES bulletin.issue,
    position       int NOT NULL,
    section        text NOT NULL,
    kind           text,                          -- of what it was made from: `letter`
    source_id      bigint,
    source_number  text NOT NULL DEFAULT '',
    source_body    text NOT NULL DEFAULT '',
    source_on      date,
    source_address text NOT NULL DEFAULT '',
    headline       bytea NOT NULL,                -- sealed
    words          bytea NOT NULL,                -- sealed
    CHECK (num_nulls(kind, source_id, source_on) IN (0, 3)),
    UNIQUE (issue_id, kind, source_id),
    UNIQUE (issue_id, position) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (issue_id, id)
);

-- Decisions of whoever may issue, each on exactly these bytes.
CREATE TABLE bulletin.decision (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    issue_id      bigint NOT NULL REFERENCES bulletin.issue,
    outcome       text NOT NULL CHECK (outcome IN ('issued', 'returned')),
    content_hash  text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    by            text NOT NULL,
    at            timestamptz NOT NULL,
    opinion       bytea                           -- sealed
);
CREATE INDEX ON bulletin.decision (issue_id);

-- One copy for each recipient, and when it was first opened.
CREATE TABLE bulletin.copy (
    issue_id    bigint NOT NULL REFERENCES bulletin.issue,
    account_id  bigint NOT NULL REFERENCES organization.account,
    sent_at     timestamptz NOT NULL,
    opened_at   timestamptz,
    PRIMARY KEY (issue_id, account_id)
);
CREATE INDEX ON bulletin.copy (account_id, opened_at);

-- An issue that went out stays as it is; only the key its sealed columns are under changes.
CREATE FUNCTION bulletin.keep_issue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'issued' THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP = 'UPDATE' AND (to_jsonb(OLD) - 'title' - 'previous_n')
        = (to_jsonb(NEW) - 'title' - 'previous_n') THEN   -- not computed yet in NEW
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'an issue that went out is never changed';
END $$;
CREATE TRIGGER keep_issue BEFORE UPDATE OR DELETE ON bulletin.issue
    FOR EACH ROW EXECUTE FUNCTION bulletin.keep_issue();

CREATE FUNCTION bulletin.keep_item() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    about bigint := CASE TG_OP WHEN 'INSERT' THEN NEW.issue_id ELSE OLD.issue_id END;
BEGIN
    IF (SELECT state FROM bulletin.issue WHERE id = about) <> 'issued' THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    IF TG_OP = 'UPDATE'
        AND (to_jsonb(OLD) - 'headline' - 'words') = (to_jsonb(NEW) - 'headline' - 'words') THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'items of an issue that went out are never changed';
END $$;
CREATE TRIGGER keep_item BEFORE INSERT OR UPDATE OR DELETE ON bulletin.item
    FOR EACH ROW EXECUTE FUNCTION bulletin.keep_item();
