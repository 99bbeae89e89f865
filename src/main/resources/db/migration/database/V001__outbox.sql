CREATE SCHEMA IF NOT EXISTS database;

-- Spring Modulith's event publication registry: the transactional outbox
CREATE TABLE database.event_publication (
    id                     uuid PRIMARY KEY,
    listener_id            text NOT NULL,
    event_type             text NOT NULL,
    serialized_event       text NOT NULL,
    publication_date       timestamptz NOT NULL,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
CREATE INDEX ON database.event_publication USING hash (serialized_event);
CREATE INDEX ON database.event_publication (completion_date);
