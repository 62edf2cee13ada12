-- Inline questions: where each stands, what has become of it, who proposed it.
ALTER TABLE inline_questions ADD COLUMN state TEXT NOT NULL DEFAULT 'open';        -- proposed, refused, open, closed, lost
ALTER TABLE inline_questions ADD COLUMN block TEXT NOT NULL DEFAULT '';            -- the anchor: id of the block; empty: not found out yet
ALTER TABLE inline_questions ADD COLUMN quote TEXT NOT NULL DEFAULT '';            -- the passage
ALTER TABLE inline_questions ADD COLUMN prefix TEXT NOT NULL DEFAULT '';           -- what stood before it
ALTER TABLE inline_questions ADD COLUMN suffix TEXT NOT NULL DEFAULT '';           -- and after it
ALTER TABLE inline_questions ADD COLUMN asked_by TEXT NOT NULL DEFAULT '';         -- who of the paper asked or accepted it; never shown to readers
ALTER TABLE inline_questions ADD COLUMN proposed_name TEXT NOT NULL DEFAULT '';    -- the reader's name as given; for staff only
ALTER TABLE inline_questions ADD COLUMN proposed_by TEXT NOT NULL DEFAULT '';      -- keyed hash of the network it was proposed from; forgotten after 30 days
ALTER TABLE inline_questions ADD COLUMN once TEXT;                                 -- the same words of the same reader in the same place
ALTER TABLE inline_questions ADD COLUMN created_at BIGINT NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX inline_questions_once ON inline_questions (once) WHERE once IS NOT NULL;
CREATE INDEX inline_questions_unanchored ON inline_questions (article_id) WHERE block = '';
CREATE INDEX inline_questions_waiting ON inline_questions (created_at, id) WHERE state IN ('proposed', 'lost');
CREATE INDEX inline_questions_proposed ON inline_questions (created_at) WHERE proposed_by <> '';
CREATE INDEX comments_of_question ON comments (question_id, stands_at, id) WHERE question_id IS NOT NULL;

-- Questions that readers may open.
CREATE VIEW public_questions AS
    SELECT id, public_id, article_id, mark, question, state, quote FROM inline_questions WHERE state IN ('open', 'closed');
-- What answers are shown with: of a question whose passage is gone from the text, what was asked and nothing of the passage.
CREATE VIEW answered_questions AS
    SELECT id, article_id, question, CASE WHEN state = 'lost' THEN '' ELSE quote END AS quote,
           CASE WHEN state = 'lost' THEN 0 ELSE 1 END AS is_public
    FROM inline_questions WHERE state IN ('open', 'closed', 'lost');
