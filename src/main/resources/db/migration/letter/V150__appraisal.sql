-- A round of appraisal (群众评议): for some days, anybody says how content they are with these bodies.
CREATE TABLE letter.appraisal (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title      text NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
    text       text NOT NULL CHECK (length(text) <= 2000),   -- what it is about, for everybody
    opens_on   date NOT NULL,
    closes_on  date NOT NULL,                                -- last day
    CHECK (closes_on >= opens_on)
);

CREATE TABLE letter.appraisal_body (
    appraisal_id  bigint NOT NULL REFERENCES letter.appraisal,
    body_id       bigint NOT NULL REFERENCES organization.body,
    PRIMARY KEY (appraisal_id, body_id)
);

-- One opinion, from nobody in particular. What was written with it is a letter of its own, which
-- nothing here leads to.
CREATE TABLE letter.vote (
    key           text PRIMARY KEY CHECK (length(key) BETWEEN 8 AND 60),  -- of the form: counted once
    appraisal_id  bigint NOT NULL,
    body_id       bigint NOT NULL,
    level         int NOT NULL CHECK (level BETWEEN 1 AND 5),             -- 5 very content
    on_day        date NOT NULL,
    FOREIGN KEY (appraisal_id, body_id) REFERENCES letter.appraisal_body
);
CREATE INDEX ON letter.vote (appraisal_id, body_id);
