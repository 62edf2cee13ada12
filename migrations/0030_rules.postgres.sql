-- Bans that have everything of a writer wait instead of refusing it, and addresses that an account had proved.
ALTER TABLE bans ADD COLUMN is_hold BIGINT NOT NULL DEFAULT 0;
ALTER TABLE bans ADD COLUMN is_proven BIGINT NOT NULL DEFAULT 0;
UPDATE bans SET is_proven = 1
    WHERE kind = 'email' AND comment_id IN (SELECT id FROM comments WHERE account_id IS NOT NULL);

-- How often a voter changed a vote; one that was taken back is 0 until its network is forgotten.
ALTER TABLE comment_votes ADD COLUMN change_count BIGINT NOT NULL DEFAULT 0;

-- Hosts that live comments link to.
CREATE TABLE comment_hosts (
    host TEXT NOT NULL,
    comment_id BIGINT NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    PRIMARY KEY (host, comment_id)
);
CREATE INDEX comment_hosts_of ON comment_hosts (comment_id);
-- Comments below this row have not been looked through for them yet.
CREATE TABLE comment_hosts_read (
    id BIGINT NOT NULL PRIMARY KEY,             -- 1
    below BIGINT NOT NULL
);
INSERT INTO comment_hosts_read (id, below) SELECT 1, COALESCE(MAX(id), 0) + 1 FROM comments;

-- Why comments had to wait, the newest first.
CREATE INDEX comments_by_reasons ON comments (created_at, reasons) WHERE reasons <> '[]';
