-- People who proved an e-mail address, how they come in, and what staff did.
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL UNIQUE,                 -- in lower case; never shown to readers
    name TEXT NOT NULL DEFAULT '',              -- what they are called where others see it
    role TEXT NOT NULL DEFAULT 'reader',        -- reader, moderator, editor, owner
    person_id INTEGER REFERENCES people (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    confirmed_at INTEGER,                       -- first signed in, which proves the address
    seen_at INTEGER
) STRICT;
CREATE INDEX accounts_staff ON accounts (role, id) WHERE role <> 'reader';

-- Browsers that are signed in. The key is in their cookie; here is only its hash.
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    key_hash TEXT NOT NULL UNIQUE,              -- SHA-256
    label TEXT NOT NULL DEFAULT '',             -- what the browser says it is
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,                   -- written every ten minutes at most
    expires_at INTEGER NOT NULL                 -- whatever happens
) STRICT;
CREATE INDEX sessions_by_account ON sessions (account_id, seen_at);
CREATE INDEX sessions_by_end ON sessions (expires_at);

-- Links that were asked for. The key in them is made of the public id and the paper's own key, which is not in the store.
CREATE TABLE sign_in_links (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    key_hash TEXT NOT NULL UNIQUE,              -- SHA-256
    once TEXT NOT NULL UNIQUE,                  -- one for an address in a minute, however many ask at once
    email TEXT NOT NULL,
    next TEXT NOT NULL DEFAULT '',              -- a path of this paper
    network TEXT NOT NULL DEFAULT '',           -- keyed hash of the network that asked
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE INDEX sign_in_links_by_email ON sign_in_links (email, created_at);
CREATE INDEX sign_in_links_by_network ON sign_in_links (network, created_at);
CREATE INDEX sign_in_links_by_time ON sign_in_links (created_at);

-- What staff did to accounts and rules. Rows are added and never changed.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    account_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL,
    actor TEXT NOT NULL,                        -- name of the account, or "console"
    action TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX audit_by_time ON audit (at, id);

-- The moderators' desk: live comments that no person has seen, and those that readers reported.
ALTER TABLE comments ADD COLUMN is_unseen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE comments ADD COLUMN open_report_count INTEGER NOT NULL DEFAULT 0;
-- An index for each queue: one by the state would be taken for everything that readers see.
CREATE INDEX comments_suspect ON comments (created_at, id) WHERE state = 'spam';
CREATE INDEX comments_refused ON comments (created_at, id) WHERE state = 'trash';
CREATE INDEX comments_unseen ON comments (created_at, id) WHERE state = 'live' AND is_unseen = 1;
CREATE INDEX comments_seen ON comments (created_at, id) WHERE state = 'live' AND is_unseen = 0;
CREATE INDEX comments_reported ON comments (created_at, id) WHERE open_report_count > 0;

-- What a decision has to hold so that it can be told, and undone.
ALTER TABLE comment_decisions ADD COLUMN account_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL;
ALTER TABLE comment_decisions ADD COLUMN actor TEXT NOT NULL DEFAULT '';       -- name of the account, or "console"
ALTER TABLE comment_decisions ADD COLUMN from_state TEXT NOT NULL DEFAULT '';  -- new: live, and seen by no person
ALTER TABLE comment_decisions ADD COLUMN to_state TEXT NOT NULL DEFAULT '';
ALTER TABLE comment_decisions ADD COLUMN batch TEXT NOT NULL DEFAULT '';       -- what was decided in one go
ALTER TABLE comment_decisions ADD COLUMN said TEXT NOT NULL DEFAULT '';        -- what the writer is told besides
CREATE INDEX comment_decisions_by_batch ON comment_decisions (batch) WHERE batch <> '';

-- Writers who may not write. Only keyed hashes: from here nobody can be found again.
CREATE TABLE bans (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,                         -- account, email, network
    subject TEXT NOT NULL,                      -- keyed hash
    label TEXT NOT NULL DEFAULT '',             -- the name that was given, for colleagues
    comment_id INTEGER REFERENCES comments (id) ON DELETE SET NULL,
    reason TEXT NOT NULL DEFAULT '',            -- what the writer is told
    account_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL,
    actor TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    until INTEGER,                              -- none: for good
    ended_at INTEGER,
    ended_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX bans_in_force ON bans (subject, kind) WHERE ended_at IS NULL;
CREATE INDEX bans_by_time ON bans (created_at, id);

-- What moderators note about a writer, for colleagues.
CREATE TABLE writer_notes (
    id INTEGER PRIMARY KEY,
    subject TEXT NOT NULL,                      -- keyed hash
    note TEXT NOT NULL,
    account_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL,
    actor TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX writer_notes_by_subject ON writer_notes (subject, created_at);

-- Words that hold a comment back.
CREATE TABLE word_lists (
    name TEXT NOT NULL PRIMARY KEY,             -- banned, suspect
    words TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

-- Where a section is stricter than the paper.
CREATE TABLE comment_policies (
    section_id INTEGER NOT NULL PRIMARY KEY REFERENCES sections (id) ON DELETE CASCADE,
    mode TEXT NOT NULL,                         -- open, first_timers, all, closed
    open_days INTEGER NOT NULL DEFAULT 0,       -- 0: as the paper
    changed_at INTEGER NOT NULL
) STRICT;
