-- Addresses elsewhere that texts link to, and whether they answered when they were last asked.
CREATE TABLE links (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,                   -- as texts have it, without its fragment
    host TEXT NOT NULL,
    answer TEXT NOT NULL DEFAULT '',            -- the last status, or a word for why there was none; empty: not asked yet
    looked_at INTEGER,                          -- ms UTC
    due_at INTEGER,                             -- when it is looked at next; NULL: once somebody asks
    bad_since INTEGER,                          -- the first look since its last good answer at which it did not answer
    bad_count INTEGER NOT NULL DEFAULT 0,       -- such looks in a row
    right_until INTEGER NOT NULL DEFAULT 0      -- somebody said that it is right as it is
) STRICT;
CREATE INDEX links_due ON links (due_at, id) WHERE due_at IS NOT NULL;
CREATE INDEX links_by_look ON links (looked_at) WHERE looked_at IS NOT NULL;
CREATE INDEX links_by_host ON links (host, looked_at);
CREATE INDEX links_bad ON links (host, id) WHERE bad_since IS NOT NULL;

-- What articles link to, as readers see them.
CREATE TABLE article_links (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    link_id INTEGER NOT NULL REFERENCES links (id) ON DELETE CASCADE,
    PRIMARY KEY (article_id, link_id)
) STRICT;
CREATE INDEX article_links_by_link ON article_links (link_id, article_id);
