CREATE SCHEMA organization;
CREATE EXTENSION IF NOT EXISTS ltree;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- A public body; the tree is in `path` (codes from the root down).
CREATE TABLE organization.body (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code         text NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9][A-Z0-9-]{0,30}$'),
    parent_id    bigint REFERENCES organization.body,
    path         ltree NOT NULL UNIQUE,
    kind         text NOT NULL CHECK (kind IN ('district', 'department', 'street', 'township',
                     'community', 'village', 'school', 'hospital', 'enterprise')),
    name         text NOT NULL UNIQUE CHECK (length(name) BETWEEN 2 AND 100),
    short_name   text NOT NULL,
    credit_code  text NOT NULL DEFAULT '',
    address      text NOT NULL DEFAULT '',
    hours        text NOT NULL DEFAULT '',
    phone        text NOT NULL DEFAULT '',
    fax          text NOT NULL DEFAULT '',
    email        text NOT NULL DEFAULT '',
    postcode     text NOT NULL DEFAULT '',
    intro        text NOT NULL DEFAULT '',
    rank_order   int NOT NULL DEFAULT 0,
    outside      boolean NOT NULL DEFAULT false,  -- not ours; only its reports are kept here
    active       boolean NOT NULL DEFAULT true
);
CREATE INDEX ON organization.body USING gist (path);

CREATE TABLE organization.body_duty (
    body_id   bigint NOT NULL REFERENCES organization.body,
    position  int NOT NULL,
    text      text NOT NULL,
    PRIMARY KEY (body_id, position)
);

CREATE TABLE organization.internal_office (
    body_id   bigint NOT NULL REFERENCES organization.body,
    position  int NOT NULL,
    name      text NOT NULL,
    duties    text NOT NULL,
    head      text NOT NULL,
    phone     text NOT NULL,
    PRIMARY KEY (body_id, position)
);

CREATE TABLE organization.person (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code  text NOT NULL UNIQUE,
    name  text NOT NULL CHECK (length(name) BETWEEN 1 AND 50)
);

-- A position held by a person for a time.
CREATE TABLE organization.post (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id         bigint NOT NULL REFERENCES organization.person,
    body_id           bigint NOT NULL REFERENCES organization.body,
    title             text NOT NULL,
    leader            boolean NOT NULL,
    rank_order        int NOT NULL DEFAULT 0,
    disclosure_work   text NOT NULL DEFAULT 'none'
                      CHECK (disclosure_work IN ('full-time', 'part-time', 'none')),
    division_of_work  text NOT NULL DEFAULT '',
    whereabouts       text NOT NULL DEFAULT '',
    whereabouts_at    timestamptz,
    held_from         date NOT NULL DEFAULT current_date,
    held_to           date
);
CREATE INDEX ON organization.post (body_id);

CREATE TABLE organization.leading_group_member (
    body_id    bigint NOT NULL REFERENCES organization.body,
    rank_order int NOT NULL,
    position   text NOT NULL,
    person_id  bigint NOT NULL REFERENCES organization.person,
    PRIMARY KEY (body_id, rank_order)
);

CREATE TABLE organization.account (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id        bigint NOT NULL REFERENCES organization.person,
    username         text NOT NULL UNIQUE CHECK (username ~ '^[a-z][a-z0-9.-]{1,40}$'),
    password_hash    text NOT NULL,
    active           boolean NOT NULL DEFAULT true,
    failed_sign_ins  int NOT NULL DEFAULT 0,
    locked_until     timestamptz,
    last_sign_in     timestamptz,
    created_at       timestamptz NOT NULL DEFAULT now()
);

-- A role is held at a body and reaches the bodies below it.
CREATE TABLE organization.role_held (
    account_id  bigint NOT NULL REFERENCES organization.account,
    role        text NOT NULL CHECK (role IN ('officer', 'unit-head', 'secrecy', 'leader',
                    'supervisor', 'administrator', 'auditor')),
    body_id     bigint NOT NULL REFERENCES organization.body,
    PRIMARY KEY (account_id, role, body_id)
);

-- Spring Session
CREATE TABLE organization.web_session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint NOT NULL,
    last_access_time      bigint NOT NULL,
    max_inactive_interval int NOT NULL,
    expiry_time           bigint NOT NULL,
    principal_name        varchar(100)
);
CREATE INDEX ON organization.web_session (expiry_time);
CREATE INDEX ON organization.web_session (principal_name);

CREATE TABLE organization.web_session_attributes (
    session_primary_id  char(36) NOT NULL REFERENCES organization.web_session ON DELETE CASCADE,
    attribute_name      varchar(200) NOT NULL,
    attribute_bytes     bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
