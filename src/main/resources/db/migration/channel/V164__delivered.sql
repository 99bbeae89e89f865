-- What a channel carries now, counted for every report.
CREATE INDEX ON channel.delivery (document_id, channel) WHERE recalled_at IS NULL;
