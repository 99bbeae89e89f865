-- What a leader wrote on an item or on a whole issue (批示). It is a matter: its number, timeline and
-- clock are kept by casework, its lead is the body that carries it out. Only a recipient writes one.
CREATE TABLE bulletin.instruction (
    matter_id   bigint PRIMARY KEY REFERENCES casework.matter,
    issue_id    bigint NOT NULL REFERENCES bulletin.issue,
    item_id     bigint,                           -- none: on the whole issue
    leader_id   bigint NOT NULL REFERENCES organization.account,
    office_id   bigint NOT NULL REFERENCES organization.body,   -- the office that issued it
    entered_by  text NOT NULL,                    -- the leader, or who entered it from paper
    words       bytea NOT NULL,                   -- sealed
    FOREIGN KEY (issue_id, leader_id) REFERENCES bulletin.copy (issue_id, account_id),
    FOREIGN KEY (issue_id, item_id) REFERENCES bulletin.item (issue_id, id)
);
CREATE INDEX ON bulletin.instruction (issue_id);
CREATE INDEX ON bulletin.instruction (leader_id);
CREATE INDEX ON bulletin.instruction (office_id);

-- What the body that carries it out reports back. One that was sent back stays as it was.
CREATE TABLE bulletin.report (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id    bigint NOT NULL REFERENCES bulletin.instruction,
    result       text NOT NULL CHECK (result IN ('solved', 'planned', 'explained')),
    words        bytea NOT NULL,                  -- sealed
    reported_by  text NOT NULL,
    reported_on  date NOT NULL,
    decided_by   text,
    decided_at   timestamptz,
    accepted     boolean,
    for_leader   boolean,                         -- decided by the issuing office, for the leader
    reason       bytea,                           -- sealed; why it was sent back
    CHECK (num_nulls(decided_by, decided_at, accepted, for_leader) IN (0, 4)),
    CHECK (accepted IS DISTINCT FROM false OR reason IS NOT NULL),
    CHECK (decided_by IS NULL OR decided_by <> reported_by)
);
CREATE UNIQUE INDEX one_open_report ON bulletin.report (matter_id) WHERE accepted IS NULL;
CREATE UNIQUE INDEX one_accepted_report ON bulletin.report (matter_id) WHERE accepted;

CREATE TABLE bulletin.report_paper (
    report_id  bigint NOT NULL REFERENCES bulletin.report,
    paper_id   bigint NOT NULL REFERENCES casework.paper,
    PRIMARY KEY (report_id, paper_id)
);

-- More time, asked for by the lead body and decided by the issuing office.
CREATE TABLE bulletin.extension (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id    bigint NOT NULL REFERENCES bulletin.instruction,
    days         int NOT NULL CHECK (days BETWEEN 1 AND 999),   -- of the kind of the term
    reason       bytea NOT NULL,                  -- sealed
    proposed_by  text NOT NULL,
    proposed_at  timestamptz NOT NULL,
    decided_by   text,
    decided_at   timestamptz,
    approved     boolean,
    CHECK (num_nulls(decided_by, decided_at, approved) IN (0, 3)),
    CHECK (decided_by IS NULL OR decided_by <> proposed_by)
);
CREATE UNIQUE INDEX one_open_extension ON bulletin.extension (matter_id) WHERE approved IS NULL;
