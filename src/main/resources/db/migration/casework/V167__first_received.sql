-- The first day that a body has anything on record, and what a body received in some days.
CREATE INDEX ON casework.matter (body_id, received_on);
