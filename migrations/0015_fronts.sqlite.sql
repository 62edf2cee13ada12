-- Fronts arranged by hand: every version that was saved, and since when it stood before readers.
CREATE TABLE fronts (
    section_id INTEGER NOT NULL PRIMARY KEY,    -- 0: the front page
    newest INTEGER NOT NULL,                    -- number of the version that was saved last
    shown INTEGER NOT NULL DEFAULT 0            -- number of the one readers see; 0: none
) STRICT;

CREATE TABLE front_versions (
    section_id INTEGER NOT NULL REFERENCES fronts (section_id) ON DELETE CASCADE,
    number INTEGER NOT NULL,                    -- counts from 1 on each front
    saved_at INTEGER NOT NULL,
    account_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL,
    saved_by TEXT NOT NULL DEFAULT '',
    restored INTEGER,                           -- the version it was made of
    shown_from INTEGER NOT NULL,                -- when it was to stand before readers
    began_at INTEGER,                           -- since when it did
    canceled_at INTEGER,                        -- it was to, and was called off
    document TEXT NOT NULL,
    PRIMARY KEY (section_id, number)
) STRICT;
CREATE INDEX front_versions_waiting ON front_versions (shown_from) WHERE began_at IS NULL AND canceled_at IS NULL;
CREATE INDEX front_versions_shown ON front_versions (section_id, began_at, shown_from, number) WHERE began_at IS NOT NULL;
CREATE INDEX front_versions_by_account ON front_versions (account_id) WHERE account_id IS NOT NULL;
