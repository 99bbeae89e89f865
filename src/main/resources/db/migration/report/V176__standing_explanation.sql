-- Whether what was explained is still found: else the explanation is history, and counts no more.
ALTER TABLE report.explained_finding ADD COLUMN stands boolean NOT NULL DEFAULT true;
