CREATE SCHEMA channel;

-- Where an edition went: one delivery per edition and channel, with its receipt.
CREATE TABLE channel.delivery (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id  bigint NOT NULL REFERENCES publication.document,
    edition_id   bigint NOT NULL REFERENCES publication.edition,
    channel      text NOT NULL CHECK (channel IN ('website')),
    delivered_at timestamptz NOT NULL,
    receipt      text NOT NULL,
    recalled_at  timestamptz,
    UNIQUE (edition_id, channel)
);
CREATE INDEX ON channel.delivery (document_id);
