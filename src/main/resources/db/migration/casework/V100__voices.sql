-- Voices of every kind: more ways to come in, complaints about officials that only the supervision
-- office reads, terms within a matter, and a second rating after what was rated badly was mended.

ALTER TABLE casework.matter DROP CONSTRAINT matter_came_by_check;
ALTER TABLE casework.matter
    ADD CHECK (came_by IN ('desk', 'post', 'ordinary-post', 'online', 'fax', 'oral', 'telephone',
                           'message', 'email', 'box', 'platform')),
    -- who may read it: as roles reach, or only those who hold the right at the lead body itself
    ADD COLUMN circle text NOT NULL DEFAULT 'ordinary' CHECK (circle IN ('ordinary', 'conduct')),
    -- the body it was given to and that has not taken it yet: it reads it, too
    ADD COLUMN offered_to bigint REFERENCES organization.body,
    -- such a complaint is nobody's help and follows nothing
    ADD CHECK (circle = 'ordinary' OR merged_into IS NULL AND offered_to IS NULL);
CREATE INDEX ON casework.matter (offered_to) WHERE offered_to IS NOT NULL;

-- What a body owes within a matter, by a day of its own: to acknowledge, to contact somebody who is
-- not satisfied, to put right. The due day is a copy of what the term says.
CREATE TABLE casework.promise (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter_id   bigint NOT NULL REFERENCES casework.matter,
    kind        text NOT NULL,
    from_on     date NOT NULL,                    -- not counted
    term        text NOT NULL,                    -- `w1`: one working day
    due_on      date NOT NULL,
    provisional boolean NOT NULL,
    kept_on     date,
    void_on     date,                             -- what it was promised for fell away
    CHECK (kept_on IS NULL OR void_on IS NULL)
);
CREATE UNIQUE INDEX one_open_promise ON casework.promise (matter_id, kind)
    WHERE kept_on IS NULL AND void_on IS NULL;
CREATE INDEX ON casework.promise (due_on) WHERE kept_on IS NULL AND void_on IS NULL;

-- One rating for each answer; one that was found mistaken or malicious is kept and does not count.
ALTER TABLE casework.rating
    ADD COLUMN round int NOT NULL DEFAULT 1 CHECK (round BETWEEN 1 AND 9),
    ADD COLUMN way text NOT NULL DEFAULT 'online' CHECK (way IN ('online', 'telephone')),
    ADD COLUMN counts boolean NOT NULL DEFAULT true,
    ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY UNIQUE;
ALTER TABLE casework.rating DROP CONSTRAINT rating_pkey;
ALTER TABLE casework.rating ADD PRIMARY KEY (matter_id, round);
