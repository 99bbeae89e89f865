CREATE SCHEMA opinion;

-- What several posts are about together (热点). Its name is for lists and papers, so it says no
-- person's name; the summary may quote posts and is sealed.
CREATE TABLE opinion.topic (
    id         bigint PRIMARY KEY,
    body_id    bigint NOT NULL REFERENCES organization.body,  -- keeps it
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    summary    bytea NOT NULL,                                -- sealed
    hot        boolean NOT NULL,                              -- counted as 公众关注热点 once responded to
    opened_on  date NOT NULL,
    closed_on  date CHECK (closed_on >= opened_on),
    made_by    text NOT NULL
);
CREATE SEQUENCE opinion.topic_id OWNED BY opinion.topic.id;
CREATE INDEX ON opinion.topic (body_id, opened_on DESC);

-- Where posts are fetched from by themselves.
CREATE TABLE opinion.feed (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id       bigint NOT NULL REFERENCES organization.body,
    name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    address       text NOT NULL CHECK (address ~ '^https?://' AND length(address) <= 2000),
    platform      text NOT NULL,
    tags          text[] NOT NULL DEFAULT '{}',
    every_minutes int NOT NULL CHECK (every_minutes BETWEEN 5 AND 1440),
    active        boolean NOT NULL DEFAULT true,
    etag          text NOT NULL DEFAULT '',                   -- for the next conditional request
    modified      text NOT NULL DEFAULT '',
    next_at       timestamptz NOT NULL,
    fetched_at    timestamptz,
    worked_at     timestamptz,
    failures      int NOT NULL DEFAULT 0,                     -- in a row
    problem       text NOT NULL DEFAULT '',                   -- why the last fetch failed
    problem_is    text NOT NULL DEFAULT '',                   -- its number, such as a status
    UNIQUE (body_id, address),
    CHECK ((failures = 0) = (problem = ''))
);
CREATE INDEX ON opinion.feed (next_at) WHERE active;

-- A table of posts that was brought in, with what became of its rows.
CREATE TABLE opinion.import (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id    bigint NOT NULL REFERENCES organization.body,
    name       text NOT NULL,                                 -- of the file
    by_account text NOT NULL,
    at         timestamptz NOT NULL,
    moved_at   timestamptz NOT NULL,                          -- when it last got on
    ended_at   timestamptz,
    problem    text NOT NULL DEFAULT '',                      -- why the file could not be read at all
    rows       int NOT NULL DEFAULT 0,
    added      int NOT NULL DEFAULT 0,
    known      int NOT NULL DEFAULT 0,
    bad        int NOT NULL DEFAULT 0,
    CHECK (rows = added + known + bad)
);
CREATE INDEX ON opinion.import (body_id, id DESC);

-- Rows that were not taken: where and why, never what they say.
CREATE TABLE opinion.bad_row (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    import_id bigint NOT NULL REFERENCES opinion.import,
    line      bigint NOT NULL,
    problem   text NOT NULL,                                  -- key of its sentence
    about     text[] NOT NULL DEFAULT '{}'                    -- what the sentence names
);
CREATE INDEX ON opinion.bad_row (import_id, line);

-- One post (舆情信息).
CREATE TABLE opinion.item (
    id           bigint PRIMARY KEY,
    body_id      bigint NOT NULL REFERENCES organization.body, -- keeps it
    platform     text NOT NULL,
    post         bytea NOT NULL,                               -- sealed: title, author, text, link, outside number
    outside_mark bytea,                                        -- of platform and outside number
    link_mark    bytea,
    text_mark    bytea,                                        -- of the words without signs and spaces
    posted_on    date NOT NULL,
    seen_at      timestamptz NOT NULL,
    tags         text[] NOT NULL DEFAULT '{}',
    about_id     bigint REFERENCES organization.body,          -- the body it concerns
    topic_id     bigint REFERENCES opinion.topic,
    major        boolean NOT NULL DEFAULT false,               -- 重大舆情
    sentiment    text CHECK (sentiment IN ('positive', 'neutral', 'negative')),
    sentiment_by text,
    sentiment_at timestamptz,
    state        text NOT NULL DEFAULT 'new'
                 CHECK (state IN ('new', 'noted', 'routed', 'answered', 'no-action')),
    reason       bytea,                                        -- sealed: why nothing is done
    matter_id    bigint REFERENCES casework.matter,
    feed_id      bigint REFERENCES opinion.feed,
    import_id    bigint REFERENCES opinion.import,
    entered_by   text NOT NULL,
    UNIQUE (body_id, outside_mark),
    UNIQUE (body_id, link_mark),
    -- a sentiment is a person's judgement and says whose
    CHECK ((sentiment IS NULL) = (sentiment_by IS NULL) AND (sentiment IS NULL) = (sentiment_at IS NULL)),
    CHECK (sentiment_by <> 'system'),
    CHECK ((state = 'no-action') = (reason IS NOT NULL)),
    CHECK (state <> 'routed' OR matter_id IS NOT NULL)
);
CREATE SEQUENCE opinion.item_id OWNED BY opinion.item.id;
CREATE INDEX ON opinion.item (body_id, posted_on DESC, id DESC);
CREATE INDEX ON opinion.item (about_id, posted_on DESC) WHERE about_id IS NOT NULL;
CREATE INDEX ON opinion.item (topic_id) WHERE topic_id IS NOT NULL;
CREATE INDEX ON opinion.item (text_mark) WHERE text_mark IS NOT NULL;
CREATE INDEX ON opinion.item (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX ON opinion.item (matter_id) WHERE matter_id IS NOT NULL;
CREATE INDEX ON opinion.item USING gin (tags);

-- What was done with an item, by whom; only ever added to.
CREATE TABLE opinion.step (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id    bigint NOT NULL REFERENCES opinion.item,
    at         timestamptz NOT NULL,
    by_account text NOT NULL,
    kind       text NOT NULL,
    value      text NOT NULL DEFAULT ''                        -- a code or a tag, no personal data
);
CREATE INDEX ON opinion.step (item_id, id);
CREATE FUNCTION opinion.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'steps are only added';
END $$;
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON opinion.step
    FOR EACH ROW EXECUTE FUNCTION opinion.refuse_change();

-- A press conference, held or attended, or an interview online.
CREATE TABLE opinion.event (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id     bigint NOT NULL REFERENCES organization.body,
    kind        text NOT NULL CHECK (kind IN ('press-conference', 'interview')),
    attended    boolean NOT NULL,                              -- somebody else held it
    title       text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    on_day      date NOT NULL,
    place       text NOT NULL DEFAULT '',
    leader      boolean NOT NULL,                              -- whether the 主要负责同志 took part
    others      text NOT NULL DEFAULT '',
    link        text NOT NULL DEFAULT '',
    document_id bigint REFERENCES publication.document,
    entered_by  text NOT NULL,
    void_by     text,                                          -- entered by mistake
    CHECK (kind = 'press-conference' OR NOT attended)
);
CREATE INDEX ON opinion.event (body_id, on_day);

-- What was responded to at it.
CREATE TABLE opinion.event_topic (
    event_id bigint NOT NULL REFERENCES opinion.event,
    topic_id bigint NOT NULL REFERENCES opinion.topic,
    PRIMARY KEY (event_id, topic_id)
);
CREATE INDEX ON opinion.event_topic (topic_id);

-- What a body said to a topic or to one item, by a way of its own.
CREATE TABLE opinion.response (
    id          bigint PRIMARY KEY,
    topic_id    bigint REFERENCES opinion.topic,
    item_id     bigint REFERENCES opinion.item,
    way         text NOT NULL CHECK (way IN ('interpretation', 'weibo', 'wechat', 'website', 'other')),
    body_id     bigint NOT NULL REFERENCES organization.body,
    on_day      date NOT NULL,
    link        text NOT NULL DEFAULT '',
    document_id bigint REFERENCES publication.document,
    words       bytea NOT NULL,                                -- sealed: may name whom it answers
    entered_by  text NOT NULL,
    void_by     text,                                          -- entered by mistake
    CHECK (num_nonnulls(topic_id, item_id) = 1)
);
CREATE SEQUENCE opinion.response_id OWNED BY opinion.response.id;
CREATE INDEX ON opinion.response (body_id, on_day);
CREATE INDEX ON opinion.response (topic_id) WHERE topic_id IS NOT NULL;
CREATE INDEX ON opinion.response (item_id) WHERE item_id IS NOT NULL;

-- Every response that counts, with what it responds to. An item of a topic stands for its topic, so
-- that the same topic is one, however and wherever it was answered.
CREATE VIEW opinion.responded AS
SELECT coalesce(r.topic_id, i.topic_id) AS topic_id,
       CASE WHEN coalesce(r.topic_id, i.topic_id) IS NULL THEN r.item_id END AS item_id,
       r.way, r.body_id, r.on_day
FROM opinion.response r
LEFT JOIN opinion.item i ON i.id = r.item_id
WHERE r.void_by IS NULL
UNION ALL
SELECT t.topic_id, NULL, e.kind, e.body_id, e.on_day
FROM opinion.event e
JOIN opinion.event_topic t ON t.event_id = e.id
WHERE e.void_by IS NULL;
