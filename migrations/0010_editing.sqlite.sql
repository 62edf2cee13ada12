-- The newsroom's work on articles: manuscripts, their revisions, what was corrected, who is at it.
ALTER TABLE articles ADD COLUMN rights TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN share_title TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN share_text TEXT NOT NULL DEFAULT '';
ALTER TABLE articles ADD COLUMN correction_count INTEGER NOT NULL DEFAULT 0; -- notes that readers see on it
ALTER TABLE articles ADD COLUMN retracted_at INTEGER;        -- withdrawn for good; its address says why
ALTER TABLE articles ADD COLUMN search_text TEXT NOT NULL DEFAULT ''; -- folded headline, for the desk's lists
UPDATE articles SET search_text = LOWER(headline);
CREATE INDEX articles_live ON articles ((COALESCE(first_published_at, 0)) DESC, id DESC) WHERE status = 'live';
CREATE INDEX articles_withdrawn ON articles ((COALESCE(first_published_at, 0)) DESC, id DESC) WHERE status = 'withdrawn';

-- The view's columns are those there were when it was made.
DROP VIEW public_articles;
CREATE VIEW public_articles AS
    SELECT * FROM articles WHERE status = 'live' AND visibility = 'public';

-- The article as it is being worked on: one for each article that was ever opened on the desk.
-- `articles` stays what readers see until the manuscript is published.
CREATE TABLE manuscripts (
    article_id INTEGER NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    edit INTEGER NOT NULL DEFAULT 1,            -- rises with every save: who saves says what they saw
    state TEXT NOT NULL,                        -- draft, filed, in_review, approved, scheduled; published: nothing waits
    state_since INTEGER NOT NULL,
    headline TEXT NOT NULL DEFAULT '',          -- of the content, for lists
    search_text TEXT NOT NULL DEFAULT '',       -- folded: headline, slugline, bylines
    slugline TEXT NOT NULL DEFAULT '',          -- the desk's working name
    desk_note TEXT NOT NULL DEFAULT '',         -- for colleagues, never published
    section_id INTEGER REFERENCES sections (id) ON DELETE SET NULL,
    word_count INTEGER NOT NULL DEFAULT 0,
    account_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL,   -- whose it is
    assignee_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL,  -- who has to do something
    deadline_at INTEGER,
    publish_at INTEGER,                         -- set while scheduled
    embargo_at INTEGER,                         -- not before
    withdraw_at INTEGER,                        -- goes by itself
    note TEXT NOT NULL DEFAULT '{}',            -- what publishing at `publish_at` tells readers, JSON
    review_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL,    -- who signed it off
    saved_by TEXT NOT NULL DEFAULT '',
    saved_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    content TEXT NOT NULL                       -- courant_news::Manuscript
) STRICT;
CREATE INDEX manuscripts_by_state ON manuscripts (state, saved_at DESC, article_id DESC);
CREATE INDEX manuscripts_by_account ON manuscripts (account_id, saved_at DESC, article_id DESC);
CREATE INDEX manuscripts_by_assignee ON manuscripts (assignee_id, saved_at DESC, article_id DESC) WHERE assignee_id IS NOT NULL;
CREATE INDEX manuscripts_by_save ON manuscripts (saved_at DESC, article_id DESC);
CREATE INDEX manuscripts_due ON manuscripts (publish_at) WHERE state = 'scheduled';
CREATE INDEX manuscripts_ending ON manuscripts (withdraw_at) WHERE withdraw_at IS NOT NULL;
CREATE INDEX manuscripts_dated ON manuscripts (deadline_at, article_id) WHERE deadline_at IS NOT NULL;

CREATE TABLE revisions (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    reason TEXT NOT NULL,                       -- opened, saved, filed, approved, published, corrected, restored, …
    is_public INTEGER NOT NULL DEFAULT 0,       -- stood before readers
    account_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL,
    saved_by TEXT NOT NULL DEFAULT '',
    word_count INTEGER NOT NULL DEFAULT 0,
    began_at INTEGER NOT NULL,                  -- saves of one person close together are one revision
    saved_at INTEGER NOT NULL,
    headline TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL,
    PRIMARY KEY (article_id, number)
) STRICT;
CREATE INDEX revisions_by_account ON revisions (account_id, saved_at) WHERE account_id IS NOT NULL;

-- What the paper tells readers of a text that was changed after it stood before them.
CREATE TABLE corrections (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,                         -- correction, update, retraction, takedown
    text TEXT NOT NULL,                         -- what was wrong, what is new, why it is gone
    wrong_since INTEGER,                        -- since when the mistake stood there
    revision INTEGER,                           -- the public revision that came with it
    account_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL,
    noted_at INTEGER NOT NULL
) STRICT;
CREATE INDEX corrections_by_article ON corrections (article_id, noted_at DESC, id DESC);
CREATE INDEX corrections_latest ON corrections (noted_at DESC, id DESC);

-- Who is in an article now.
CREATE TABLE manuscript_visits (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    is_writing INTEGER NOT NULL DEFAULT 0,
    came_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (article_id, account_id)
) STRICT;

-- What was decided on an article, by whom and why: never changed, never taken away.
CREATE TABLE article_events (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    step TEXT NOT NULL,                         -- filed, sent_back, approved, published, overridden, …
    account_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL,
    who TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',            -- words, or the gates that were overridden and why
    happened_at INTEGER NOT NULL
) STRICT;
CREATE INDEX article_events_by_article ON article_events (article_id, id DESC);
