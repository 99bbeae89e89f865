CREATE SCHEMA calendar;

-- One number per notice that is kept through all its versions.
CREATE SEQUENCE calendar.series;

-- Which notice says which days are worked. A corrected notice is a further version of its series;
-- only the highest version counts, the others stay as history. Nothing here is ever updated.
CREATE TABLE calendar.notice (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    series   bigint NOT NULL DEFAULT nextval('calendar.series'),
    version  integer NOT NULL DEFAULT 1 CHECK (version > 0),
    scope    text NOT NULL CHECK (scope IN ('national', 'local')),
    year     integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    title    text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    number   text NOT NULL CHECK (length(number) <= 80),
    made_by  text NOT NULL,
    made_at  timestamptz NOT NULL DEFAULT now(),
    UNIQUE (series, version)
);
CREATE INDEX ON calendar.notice (year);

-- What a notice says of a day that is not what its weekday says. A few days of a notice may lie in
-- the December before its year.
CREATE TABLE calendar.day (
    notice_id  bigint NOT NULL REFERENCES calendar.notice,
    date       date NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('holiday', 'make-up', 'local-off', 'local-worked')),
    holiday    text NOT NULL CHECK (length(holiday) BETWEEN 1 AND 40),
    PRIMARY KEY (notice_id, date)
);

CREATE FUNCTION calendar.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a notice is never changed; a correction is a further version';
END $$;

CREATE TRIGGER never_changed BEFORE UPDATE ON calendar.notice
    FOR EACH ROW EXECUTE FUNCTION calendar.refuse_change();
CREATE TRIGGER never_changed BEFORE UPDATE ON calendar.day
    FOR EACH ROW EXECUTE FUNCTION calendar.refuse_change();
