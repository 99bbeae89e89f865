-- Whether the report said when it was made public. If not, its first edition counts as published on
-- the day it was read in, and whoever shows that day says so.
ALTER TABLE report.read_report ADD COLUMN dated boolean NOT NULL DEFAULT true;

-- The reader gave every dated report that day as the day it was made.
UPDATE report.read_report r SET dated = false
FROM publication.edition e
WHERE e.document_id = r.document_id AND e.number = 1 AND e.made_on IS NULL;
