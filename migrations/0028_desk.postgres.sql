-- Files whose rights end: found without looking through the library, and told of once.
CREATE INDEX media_by_rights ON media (rights_end_at) WHERE rights_end_at IS NOT NULL;
ALTER TABLE media ADD COLUMN rights_told_at BIGINT;          -- the end of its rights that editors were told of
-- Links for outsiders of earlier rounds are over.
ALTER TABLE manuscripts ADD COLUMN preview_round BIGINT NOT NULL DEFAULT 0;
