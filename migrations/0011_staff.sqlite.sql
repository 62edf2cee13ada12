-- The staff: who is suspended, how they prove who they are, and an audit whose rows hold on to one another.
ALTER TABLE accounts ADD COLUMN suspended_at INTEGER;                 -- none: not suspended

ALTER TABLE sessions ADD COLUMN network TEXT NOT NULL DEFAULT '';     -- where it began, shortened: 203.0.113.0/24
ALTER TABLE sessions ADD COLUMN proof TEXT NOT NULL DEFAULT 'link';   -- link, password, passkey, first
ALTER TABLE sessions ADD COLUMN is_half INTEGER NOT NULL DEFAULT 0;   -- the second proof is still to come: it opens nothing

-- Links for the first owner, as long as there is none. The key is in the link; here is only its hash.
CREATE TABLE first_links (
    key_hash TEXT NOT NULL PRIMARY KEY,         -- SHA-256
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE TABLE passwords (
    account_id INTEGER NOT NULL PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    hash TEXT NOT NULL,                         -- argon2id (PHC string), keyed with the paper's own key
    changed_at INTEGER NOT NULL
) STRICT;

-- Programs that make six digits (RFC 6238).
CREATE TABLE code_makers (
    account_id INTEGER NOT NULL PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    sealed TEXT NOT NULL,                       -- the secret, sealed with the paper's own key
    last_step INTEGER NOT NULL DEFAULT 0,       -- the newest step of half a minute that was used: none counts twice
    created_at INTEGER NOT NULL,
    confirmed_at INTEGER                        -- none: no code has proved yet that it works
) STRICT;

-- What helps when everything else is lost. Each is good once.
CREATE TABLE recovery_codes (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    code_hash TEXT NOT NULL UNIQUE,             -- keyed hash
    created_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE INDEX recovery_codes_by_account ON recovery_codes (account_id, id);

-- Passkeys (WebAuthn). What stands here proves nothing: the private half is in the device.
CREATE TABLE passkeys (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    credential_id TEXT NOT NULL UNIQUE,         -- base64url
    name TEXT NOT NULL,
    credential TEXT NOT NULL,                   -- JSON: public key, counter, what the device said of itself
    created_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE INDEX passkeys_by_account ON passkeys (account_id, id);

-- Challenges that were answered: none counts twice.
CREATE TABLE spent_challenges (
    challenge_hash TEXT NOT NULL PRIMARY KEY,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX spent_challenges_by_end ON spent_challenges (expires_at);

-- Passwords and codes that were wrong: the next try has to wait, longer each time.
CREATE TABLE failed_proofs (
    subject TEXT NOT NULL PRIMARY KEY,          -- keyed hash of an address or a network
    failure_count INTEGER NOT NULL,
    failed_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL
) STRICT;
CREATE INDEX failed_proofs_by_time ON failed_proofs (failed_at);

-- Each row of the audit carries a hash over the one before it; what came before this step has none.
ALTER TABLE audit ADD COLUMN number INTEGER NOT NULL DEFAULT 0;       -- counts from 1
ALTER TABLE audit ADD COLUMN hash TEXT NOT NULL DEFAULT '';           -- SHA-256
CREATE INDEX audit_by_actor ON audit (actor, id);
CREATE INDEX audit_by_action ON audit (action, id);
CREATE TABLE audit_head (
    id INTEGER NOT NULL PRIMARY KEY,            -- always 1
    row_count INTEGER NOT NULL,
    hash TEXT NOT NULL                          -- of the last row
) STRICT;
INSERT INTO audit_head (id, row_count, hash) VALUES (1, 0, '');
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'rows of the audit are never changed'); END;
CREATE TRIGGER audit_is_not_shortened BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'rows of the audit are never taken away'); END;
