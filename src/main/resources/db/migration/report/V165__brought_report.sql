-- A file with reports that somebody brought to be read. What is read from it is read anew each time it
-- is looked at; only what people said about it is kept.
CREATE TABLE report.brought (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text NOT NULL,
    blob_hash  text NOT NULL,
    by         text NOT NULL,
    at         timestamptz NOT NULL
);

-- What a person said about something the reader was not sure of: a figure with its value, or no
-- figure at all.
CREATE TABLE report.brought_answer (
    brought_id bigint NOT NULL REFERENCES report.brought ON DELETE CASCADE,
    number     int NOT NULL,
    doubt      text NOT NULL,
    figure_id  text,
    value      numeric,
    by         text NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (brought_id, number, doubt),
    CHECK ((figure_id IS NULL) = (value IS NULL))
);
