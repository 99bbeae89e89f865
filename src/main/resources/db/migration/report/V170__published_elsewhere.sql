-- Whether a report was read from the text of a document that was published here, and not from a file:
-- then a new edition of the document is read anew.
ALTER TABLE report.read_report ADD COLUMN recognised boolean NOT NULL DEFAULT false;

-- A body's report on a year may be public as a document that was not made from its round.
ALTER TABLE report.annual_report DROP CONSTRAINT annual_report_state_check;
ALTER TABLE report.annual_report ADD CONSTRAINT annual_report_state_check CHECK
    (state IN ('draft', 'submitted', 'returned', 'cleared', 'published', 'elsewhere'));
ALTER TABLE report.annual_report ADD CHECK (state <> 'elsewhere' OR document_id IS NOT NULL);
