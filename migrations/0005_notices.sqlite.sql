-- Notices: what readers asked to be told by mail.

-- An address that letters go to. Whoever has a letter has the key of the address's page, which is made of its public id and
-- the paper's own key.
CREATE TABLE addressees (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL UNIQUE,                 -- in lower case; never shown to readers
    language TEXT NOT NULL DEFAULT '',          -- of its letters; empty: the paper's
    confirmed_at INTEGER,                       -- somebody with a letter to it said so
    asked_at INTEGER,                           -- when it was last asked to confirm something
    asked_network TEXT NOT NULL DEFAULT '',     -- keyed hash of the network that had it asked; forgotten after 30 days
    pace TEXT NOT NULL DEFAULT 'at_once',       -- at_once, hourly, daily
    quiet_from INTEGER,                         -- hour of the paper's day in which letters stop, 0-23; none: never
    quiet_until INTEGER,                        -- hour in which they go on
    letters_on INTEGER NOT NULL DEFAULT 0,      -- day of the last letter
    letter_count INTEGER NOT NULL DEFAULT 0,    -- letters on that day
    stopped_at INTEGER,                         -- its letters came back for good
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX addressees_by_asking ON addressees (asked_at) WHERE asked_at IS NOT NULL;

ALTER TABLE subscriptions ADD COLUMN seen_at INTEGER NOT NULL DEFAULT 0;   -- up to when its subscriber was told what went live
UPDATE subscriptions SET seen_at = (SELECT COALESCE(MAX(live_at), 0) FROM comments);
INSERT INTO addressees (public_id, email, confirmed_at, created_at)
    SELECT MIN(public_id), LOWER(email), MIN(confirmed_at), MIN(created_at) FROM subscriptions GROUP BY LOWER(email);
UPDATE subscriptions SET email = LOWER(email);
CREATE INDEX subscriptions_by_email ON subscriptions (email, id);
CREATE INDEX subscriptions_by_comment ON subscriptions (comment_id) WHERE comment_id IS NOT NULL;

-- Who was named in a comment, by the comments they wrote in the same thread.
CREATE TABLE comment_mentions (
    comment_id INTEGER NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    mentioned_id INTEGER NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    PRIMARY KEY (comment_id, mentioned_id)
) STRICT;
CREATE INDEX comment_mentions_of ON comment_mentions (mentioned_id);

-- Who was signed in when they wrote.
ALTER TABLE comments ADD COLUMN account_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL;
CREATE INDEX comments_by_account ON comments (account_id, id) WHERE account_id IS NOT NULL;

-- What the paper calls spam, learned from its moderators' decisions.
CREATE TABLE spam_model (
    id INTEGER NOT NULL PRIMARY KEY,             -- 1
    model BLOB NOT NULL,
    learned_to INTEGER NOT NULL,                 -- the last decision it knows
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX comment_decisions_learned ON comment_decisions (id) WHERE decided_by = 'staff';
