-- Dossiers: running stories that the paper keeps, with what belongs to each, in the order of time.
CREATE TABLE dossiers (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',          -- BCP 47; empty: the paper's
    standfirst TEXT NOT NULL DEFAULT '',
    introduction TEXT NOT NULL DEFAULT '',      -- JSON of a body; empty: none
    typed TEXT NOT NULL DEFAULT '',             -- what the introduction was read from
    is_oldest_first INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'draft',        -- draft, running, closed
    closed_at INTEGER,                          -- while it is closed
    edit INTEGER NOT NULL DEFAULT 1,            -- rises with every change: who saves says what they saw
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX dossiers_by_change ON dossiers (changed_at DESC, id DESC);
CREATE VIEW public_dossiers AS
    SELECT * FROM dossiers WHERE state IN ('running', 'closed');

-- An article, or something that happened and has none.
CREATE TABLE dossier_entries (
    id INTEGER PRIMARY KEY,
    dossier_id INTEGER NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
    article_id INTEGER REFERENCES articles (id) ON DELETE CASCADE,
    text TEXT NOT NULL DEFAULT '',              -- why the article matters; of an event, what happened
    about_on INTEGER,                           -- the day it is about: ms UTC of its beginning
    position INTEGER NOT NULL,                  -- in the order of time, the oldest first
    added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX dossier_entries_in_order ON dossier_entries (dossier_id, position, id);
CREATE UNIQUE INDEX dossier_entries_by_article ON dossier_entries (article_id, dossier_id) WHERE article_id IS NOT NULL;

-- What its suggestions are looked for in.
CREATE TABLE dossier_topics (
    dossier_id INTEGER NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
    topic_id INTEGER NOT NULL REFERENCES topics (id) ON DELETE CASCADE,
    PRIMARY KEY (dossier_id, topic_id)
) STRICT;
CREATE INDEX dossier_topics_by_topic ON dossier_topics (topic_id);

-- Articles that were suggested and do not belong to it.
CREATE TABLE dossier_refusals (
    dossier_id INTEGER NOT NULL REFERENCES dossiers (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    refused_at INTEGER NOT NULL,
    PRIMARY KEY (dossier_id, article_id)
) STRICT;
CREATE INDEX dossier_refusals_by_article ON dossier_refusals (article_id);
