-- Number or frequency of requests beyond a reasonable range (Art. 35 of 2019): the applicant is
-- asked to explain, once; what is reasonable but cannot be answered in time is delayed to a day
-- that the body names.
CREATE TABLE request.amount_question (
    matter_id     bigint PRIMARY KEY REFERENCES casework.matter,
    asked_on      date NOT NULL,
    answer_by     date NOT NULL,
    about         bytea NOT NULL,                -- what is beyond a reasonable range, sealed
    answered_on   date,
    reasons       bytea,                         -- of the applicant, sealed
    delayed_on    date,
    delayed_until date,
    delay_reason  bytea,                         -- sealed
    CHECK (answer_by > asked_on),
    CHECK ((answered_on IS NULL) = (reasons IS NULL)),
    CHECK ((delayed_on IS NULL) = (delayed_until IS NULL)),
    CHECK ((delayed_on IS NULL) = (delay_reason IS NULL)),
    CHECK (delayed_on IS NULL OR answered_on IS NOT NULL),
    CHECK (delayed_until > delayed_on)
);
