-- The leading group of the disclosure work (领导小组) of a body; its members stood alone until now.
CREATE TABLE organization.leading_group (
    body_id  bigint PRIMARY KEY REFERENCES organization.body,
    name     text NOT NULL CHECK (length(name) BETWEEN 2 AND 100),
    office   text NOT NULL DEFAULT '',  -- where its daily work is done
    since    date
);

INSERT INTO organization.leading_group (body_id, name)
SELECT DISTINCT body_id, '政务公开工作领导小组' FROM organization.leading_group_member;

ALTER TABLE organization.leading_group_member
    ADD FOREIGN KEY (body_id) REFERENCES organization.leading_group;
