-- Undoing what a stolen account did: what somebody did is found by who they are.
CREATE INDEX article_events_by_account ON article_events (account_id, article_id) WHERE account_id IS NOT NULL;
CREATE INDEX comment_decisions_by_account ON comment_decisions (account_id, comment_id) WHERE account_id IS NOT NULL;
CREATE INDEX bans_by_account ON bans (account_id, created_at) WHERE account_id IS NOT NULL;
CREATE INDEX audit_by_account ON audit (account_id, id) WHERE account_id IS NOT NULL;

-- Who may write in an article while others read along: whoever came first and is still there, or took over.
CREATE TABLE manuscript_holders (
    article_id INTEGER NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    since_at INTEGER NOT NULL,
    taken_from INTEGER REFERENCES accounts (id) ON DELETE SET NULL -- who wrote before; none: nobody did
) STRICT;

-- The export that is being brought in on the desk: one at a time. Its file lies below the media folder until it is in.
CREATE TABLE import_files (
    id INTEGER NOT NULL PRIMARY KEY,                 -- always 1
    public_id TEXT NOT NULL UNIQUE,
    account_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL, -- who brought it
    actor TEXT NOT NULL,                        -- what they are called
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL,                          -- as announced
    received_bytes INTEGER NOT NULL DEFAULT 0,       -- acknowledged
    state TEXT NOT NULL,                        -- receiving, here, looking, looked, running, stopped, failed, done
    fetches INTEGER NOT NULL DEFAULT 0,              -- files that are missing are fetched from the old site
    stage TEXT NOT NULL DEFAULT '',
    passed_count INTEGER NOT NULL DEFAULT 0,         -- items of the stage
    item_count INTEGER NOT NULL DEFAULT 0,
    report TEXT NOT NULL DEFAULT '',            -- JSON: what would be, or was
    problem TEXT NOT NULL DEFAULT '',           -- why it failed
    changed_at INTEGER NOT NULL
) STRICT;
