-- An answer that was turned into a draft of a proactive publication (Art. 44).
CREATE TABLE request.made_proactive (
    matter_id    bigint PRIMARY KEY REFERENCES request.request,
    document_id  bigint NOT NULL UNIQUE REFERENCES publication.document,
    edition_id   bigint NOT NULL REFERENCES publication.edition,
    by           text NOT NULL,
    at           timestamptz NOT NULL
);

-- What a body holds and gives on request (依申请公开目录): names of information, not the information.
CREATE TABLE request.holding (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body_id      bigint NOT NULL REFERENCES organization.body,
    title        text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    description  text NOT NULL CHECK (length(description) <= 1000),
    made_on      date,
    document_id  bigint UNIQUE REFERENCES publication.document,
    added_by     text NOT NULL,
    added_at     timestamptz NOT NULL,
    ended_at     timestamptz
);
CREATE INDEX ON request.holding (body_id, title) WHERE ended_at IS NULL;
