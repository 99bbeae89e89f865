-- Parts of the information that a partial disclosure withholds, each with its ground (Art. 37).
CREATE TABLE request.withheld (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    answer_id  bigint NOT NULL REFERENCES request.answer,
    matter_id  bigint NOT NULL REFERENCES request.request,
    part       bytea NOT NULL,                   -- sealed
    ground     text NOT NULL                     -- a leaf under 不予公开
);
CREATE INDEX ON request.withheld (matter_id, answer_id);

-- Files that go out with an answer; the signature is for exactly these bytes.
CREATE TABLE request.enclosure (
    answer_id  bigint NOT NULL REFERENCES request.answer,
    matter_id  bigint NOT NULL REFERENCES request.request,
    paper_id   bigint NOT NULL REFERENCES casework.paper,
    hash       text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (answer_id, paper_id)
);
CREATE INDEX ON request.enclosure (matter_id, answer_id);
