-- Fronts arranged by hand: every version that was saved, and since when it stood before readers.
CREATE TABLE fronts (
    section_id BIGINT NOT NULL PRIMARY KEY,    -- 0: the front page
    newest BIGINT NOT NULL,                    -- number of the version that was saved last
    shown BIGINT NOT NULL DEFAULT 0            -- number of the one readers see; 0: none
);

CREATE TABLE front_versions (
    section_id BIGINT NOT NULL REFERENCES fronts (section_id) ON DELETE CASCADE,
    number BIGINT NOT NULL,                    -- counts from 1 on each front
    saved_at BIGINT NOT NULL,
    account_id BIGINT REFERENCES accounts (id) ON DELETE SET NULL,
    saved_by TEXT NOT NULL DEFAULT '',
    restored BIGINT,                           -- the version it was made of
    shown_from BIGINT NOT NULL,                -- when it was to stand before readers
    began_at BIGINT,                           -- since when it did
    canceled_at BIGINT,                        -- it was to, and was called off
    document TEXT NOT NULL,
    PRIMARY KEY (section_id, number)
);
CREATE INDEX front_versions_waiting ON front_versions (shown_from) WHERE began_at IS NULL AND canceled_at IS NULL;
CREATE INDEX front_versions_shown ON front_versions (section_id, began_at, shown_from, number) WHERE began_at IS NOT NULL;
CREATE INDEX front_versions_by_account ON front_versions (account_id) WHERE account_id IS NOT NULL;
