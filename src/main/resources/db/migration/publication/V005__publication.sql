CREATE SCHEMA publication;

-- A piece of government information: identity and index number for ever.
CREATE TABLE publication.document (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id       bigint NOT NULL REFERENCES organization.body,
    index_number  text UNIQUE,
    source        text NOT NULL DEFAULT 'office' CHECK (source IN ('office', 'import')),
    interprets_id bigint REFERENCES publication.document,
    created_by    text NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON publication.document (interprets_id) WHERE interprets_id IS NOT NULL;

-- The index number's running part: per body and year, only ever upwards.
CREATE TABLE publication.index_counter (
    body_id  bigint NOT NULL REFERENCES organization.body,
    year     int NOT NULL,
    last     int NOT NULL,
    PRIMARY KEY (body_id, year)
);

-- A reviewer's or signer's word on exactly these bytes.
CREATE TABLE publication.decision (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edition_id    bigint NOT NULL,
    step          text NOT NULL CHECK (step IN ('unit-head', 'secrecy', 'meeting', 'sign-off', 'import')),
    outcome       text NOT NULL CHECK (outcome IN ('approved', 'returned')),
    content_hash  text NOT NULL,
    opinion       text NOT NULL DEFAULT '',
    decided_by    text NOT NULL,
    decided_at    timestamptz NOT NULL DEFAULT now(),
    UNIQUE (id, content_hash, outcome)
);
CREATE INDEX ON publication.decision (edition_id);

-- One immutable state of a document: a draft may change, nothing after it.
CREATE TABLE publication.edition (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id      bigint NOT NULL REFERENCES publication.document,
    number           int NOT NULL,
    state            text NOT NULL CHECK (state IN ('draft', 'in-review', 'signed', 'live',
                         'superseded', 'withdrawn', 'expired', 'discarded')),
    awaiting         text CHECK (awaiting IN ('unit-head', 'secrecy', 'meeting', 'sign-off')),
    title            text NOT NULL,
    doc_number       text NOT NULL DEFAULT '',
    kind             text NOT NULL,
    branch_code      text,
    entry_code       text REFERENCES catalogue.entry,
    topic_code       text,
    made_on          date,
    keywords         text NOT NULL DEFAULT '',
    summary          text NOT NULL DEFAULT '',
    html             text NOT NULL DEFAULT '',
    attribute        text CHECK (attribute IN ('proactive', 'on-request', 'exempt')),
    attribute_ground text NOT NULL DEFAULT '',
    attribute_reason text NOT NULL DEFAULT '',
    review_level     text NOT NULL DEFAULT 'ordinary' CHECK (review_level IN ('ordinary', 'important')),
    meeting_record   text NOT NULL DEFAULT '',
    valid_until      date,
    change_note      text NOT NULL DEFAULT '',
    content_hash     text NOT NULL DEFAULT '',
    drafted_by       text NOT NULL,
    changed_at       timestamptz NOT NULL DEFAULT now(),
    save_count       int NOT NULL DEFAULT 0,
    publish_at       timestamptz,
    sign_off_id      bigint,
    sign_off_outcome text NOT NULL DEFAULT 'approved' CHECK (sign_off_outcome = 'approved'),
    published_at     timestamptz,
    ended_at         timestamptz,
    end_reason       text NOT NULL DEFAULT '',
    UNIQUE (document_id, number),
    -- no publication without an approving decision on the same hash
    FOREIGN KEY (sign_off_id, content_hash, sign_off_outcome)
        REFERENCES publication.decision (id, content_hash, outcome),
    CHECK (state NOT IN ('signed', 'live', 'superseded', 'withdrawn', 'expired') OR sign_off_id IS NOT NULL),
    CHECK (state NOT IN ('live', 'superseded', 'withdrawn', 'expired') OR published_at IS NOT NULL),
    CHECK (state <> 'withdrawn' OR length(end_reason) > 0),
    -- only what is marked for everyone reaches everyone
    CHECK (state NOT IN ('live', 'superseded', 'withdrawn', 'expired') OR attribute = 'proactive'),
    CHECK ((state = 'in-review') = (awaiting IS NOT NULL))
);
ALTER TABLE publication.edition ALTER COLUMN html SET STORAGE EXTERNAL;
ALTER TABLE publication.decision ADD FOREIGN KEY (edition_id) REFERENCES publication.edition;
CREATE UNIQUE INDEX one_public_edition ON publication.edition (document_id)
    WHERE state IN ('live', 'expired');
CREATE UNIQUE INDEX one_open_edition ON publication.edition (document_id)
    WHERE state IN ('draft', 'in-review', 'signed');
CREATE INDEX ON publication.edition (published_at DESC, document_id DESC) WHERE state = 'live';
CREATE INDEX ON publication.edition (branch_code, published_at DESC) WHERE state = 'live';
CREATE INDEX ON publication.edition (publish_at) WHERE state = 'signed';
CREATE INDEX ON publication.edition (valid_until) WHERE state = 'live';

CREATE TABLE publication.attachment (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edition_id  bigint NOT NULL REFERENCES publication.edition,
    position    int NOT NULL,
    name        text NOT NULL,
    media_type  text NOT NULL,
    extension   text NOT NULL,
    size_bytes  bigint NOT NULL,
    blob_hash   text NOT NULL,
    text        text NOT NULL DEFAULT '',
    text_state  text NOT NULL DEFAULT 'pending',
    UNIQUE (edition_id, position)
);
ALTER TABLE publication.attachment ALTER COLUMN text SET STORAGE EXTERNAL;
CREATE INDEX ON publication.attachment (blob_hash);

-- What the machine noticed, and what a person did about it.
CREATE TABLE publication.finding (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    edition_id   bigint NOT NULL REFERENCES publication.edition,
    attachment_id bigint REFERENCES publication.attachment ON DELETE CASCADE,
    fingerprint  text NOT NULL,
    rule         text NOT NULL,
    severity     text NOT NULL CHECK (severity IN ('blocking', 'hint')),
    place        text NOT NULL,
    quote        text NOT NULL,
    message      text NOT NULL,
    suggestion   text NOT NULL DEFAULT '',
    state        text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'waived')),
    reason       text NOT NULL DEFAULT '',
    settled_by   text,
    settled_at   timestamptz,
    UNIQUE (edition_id, fingerprint),
    CHECK (state = 'open' OR length(reason) > 0)
);

CREATE TABLE publication.visit (
    document_id  bigint PRIMARY KEY REFERENCES publication.document,
    count        bigint NOT NULL
);

-- The one read policy of the public: what anybody may read.
CREATE VIEW publication.public_document AS
SELECT d.id, d.body_id, d.index_number, d.interprets_id, d.source,
       e.id AS edition_id, e.number AS edition_number, e.title, e.doc_number, e.kind, e.branch_code,
       e.entry_code, e.topic_code, e.made_on, e.keywords, e.summary, e.valid_until, e.change_note,
       e.published_at, e.state, e.content_hash,
       b.code AS body_code, b.name AS body_name, b.short_name AS body_short_name, b.path AS body_path
FROM publication.document d
JOIN publication.edition e ON e.document_id = d.id AND e.state IN ('live', 'expired')
JOIN organization.body b ON b.id = d.body_id;
