-- The record of the joint meeting is the opinion of the decision taken at that step; a second place
-- for it was never shown to anybody.
ALTER TABLE publication.edition DROP COLUMN meeting_record;
