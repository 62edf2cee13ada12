-- By which browser a comment was written, so that nobody votes for their own. A keyed hash for this comment alone: two
-- comments of one browser have two. Forgotten after 30 days.
ALTER TABLE comments ADD COLUMN device TEXT NOT NULL DEFAULT '';
