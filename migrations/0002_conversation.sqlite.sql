-- Readers write: what a comment needs to be edited, recognised, weighed and decided on.
ALTER TABLE comments ADD COLUMN typed TEXT NOT NULL DEFAULT '';         -- as it was typed; empty for what was imported
ALTER TABLE comments ADD COLUMN key_hash TEXT NOT NULL DEFAULT '';      -- SHA-256 of the key in its writer's link
ALTER TABLE comments ADD COLUMN once TEXT;                              -- the same words of the same writer in the same place
ALTER TABLE comments ADD COLUMN network TEXT NOT NULL DEFAULT '';       -- keyed hash of the writer's network; forgotten after 30 days
ALTER TABLE comments ADD COLUMN digest INTEGER NOT NULL DEFAULT 0;          -- of its text, by which the very same is found again
ALTER TABLE comments ADD COLUMN fingerprint INTEGER NOT NULL DEFAULT 0;     -- of its text, by which nearly the same is found again
ALTER TABLE comments ADD COLUMN reasons TEXT NOT NULL DEFAULT '[]';     -- why it was held, JSON
ALTER TABLE comments ADD COLUMN edited_at INTEGER;
CREATE UNIQUE INDEX comments_once ON comments (once) WHERE once IS NOT NULL;
CREATE INDEX comments_by_network ON comments (network, created_at) WHERE network <> '';
CREATE INDEX comments_by_email ON comments (author_email) WHERE author_email <> '';
CREATE INDEX comments_by_time ON comments (created_at);
CREATE INDEX comments_by_article ON comments (article_id, created_at);
CREATE INDEX comments_waiting ON comments (created_at, id) WHERE state = 'held';

-- Who decided what about a comment, when and why. Rows are added and never changed.
CREATE TABLE comment_decisions (
    id INTEGER PRIMARY KEY,
    comment_id INTEGER NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    decided_by TEXT NOT NULL,                   -- rules, writer, staff
    person_id INTEGER REFERENCES people (id) ON DELETE SET NULL,
    decision TEXT NOT NULL,                     -- publish, hold, refuse, edit, withdraw
    reasons TEXT NOT NULL DEFAULT '[]',
    note TEXT NOT NULL DEFAULT '',
    decided_at INTEGER NOT NULL
) STRICT;
CREATE INDEX comment_decisions_by_comment ON comment_decisions (comment_id, id);
