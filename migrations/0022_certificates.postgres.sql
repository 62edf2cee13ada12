-- Certificates that the paper ordered for its host names, sealed with its key.
CREATE TABLE certificates (
    names TEXT NOT NULL PRIMARY KEY,            -- host names in their order, with commas
    sealed TEXT NOT NULL DEFAULT '',            -- chain and key in PEM; empty: none came yet
    not_before BIGINT NOT NULL DEFAULT 0,       -- ms UTC
    not_after BIGINT NOT NULL DEFAULT 0,
    next_try_at BIGINT NOT NULL DEFAULT 0,      -- nobody orders before; moved on by whoever does
    tries BIGINT NOT NULL DEFAULT 0,            -- orders in a row that failed
    failure TEXT NOT NULL DEFAULT ''            -- why the last one did
);

-- Accounts with authorities, sealed with the paper's key.
CREATE TABLE acme_accounts (
    directory TEXT NOT NULL PRIMARY KEY,
    sealed TEXT NOT NULL
);

-- What authorities look for while they issue a certificate (RFC 8555, 8.3); no secrets.
CREATE TABLE acme_answers (
    token TEXT NOT NULL PRIMARY KEY,
    answer TEXT NOT NULL
);
