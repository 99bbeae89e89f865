-- Deliveries are counted by edition, of which a channel has one: the unique index serves.
DROP INDEX channel.delivery_document_id_channel_idx;
