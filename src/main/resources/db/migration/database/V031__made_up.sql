-- That what lies in this database is made up, in whole or in part. Public pages say so.
CREATE TABLE database.made_up (
    name  text PRIMARY KEY,
    at    timestamptz NOT NULL DEFAULT now()
);

-- Databases that were filled with the sample district before this table was there.
INSERT INTO database.made_up (name)
SELECT 'sample' WHERE EXISTS (
    SELECT FROM publication.decision WHERE step = 'import' AND opinion = '示例区资料');
