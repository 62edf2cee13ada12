-- The paper: what is published, who wrote it, what readers said, and where everything used to be.
-- Times are milliseconds since 1970 UTC; booleans are 0 or 1; documents are JSON text.

CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE media (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    family TEXT NOT NULL,                       -- picture, video, audio, document
    state TEXT NOT NULL,                        -- stored, reference (known only by address), missing
    file TEXT NOT NULL DEFAULT '',              -- below the media folder, named by content
    content_hash TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    bytes INTEGER NOT NULL DEFAULT 0,
    width INTEGER,
    height INTEGER,
    duration_secs INTEGER,
    is_animated INTEGER NOT NULL DEFAULT 0,
    color TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    alt TEXT NOT NULL DEFAULT '',
    caption TEXT NOT NULL DEFAULT '',
    credit_line TEXT NOT NULL DEFAULT '',
    original_name TEXT NOT NULL DEFAULT '',
    source_address TEXT NOT NULL DEFAULT '',    -- where it was before it was ours
    upload_path TEXT NOT NULL DEFAULT '',       -- its path below wp-content/uploads, decoded
    renditions_state TEXT NOT NULL DEFAULT 'none', -- none, waiting, made, failed
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX media_by_upload_path ON media (upload_path) WHERE upload_path <> '';
CREATE INDEX media_by_content_hash ON media (content_hash) WHERE content_hash <> '';

CREATE TABLE renditions (
    media_id INTEGER NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    format TEXT NOT NULL,                       -- avif, webp, jpeg, png, gif
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    file TEXT NOT NULL,
    PRIMARY KEY (media_id, format, width)
) STRICT;
CREATE INDEX renditions_by_file ON renditions (file);

CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',             -- what they are at the paper
    bio TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',             -- never shown to readers
    address TEXT NOT NULL DEFAULT '',           -- their own site
    media_id INTEGER REFERENCES media (id) ON DELETE SET NULL,
    article_count INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE sections (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES sections (id) ON DELETE SET NULL,
    slug TEXT NOT NULL,
    path TEXT NOT NULL UNIQUE,                  -- its address, e.g. /category/world/asia
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    article_count INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX sections_by_slug ON sections (slug);

CREATE TABLE topics (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    article_count INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,                         -- article, page
    path TEXT UNIQUE,                           -- its address; none until it has one
    slug TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,                       -- draft, filed, in_review, approved, scheduled, live, withdrawn
    visibility TEXT NOT NULL DEFAULT 'public',  -- public, private, password
    password_hash TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',              -- report, analysis, … ; empty: not said
    format TEXT NOT NULL DEFAULT 'standard',    -- standard, video, audio, gallery, picture, quote, link, aside, status, chat
    language TEXT NOT NULL,
    kicker TEXT NOT NULL DEFAULT '',
    headline TEXT NOT NULL,
    short_headline TEXT NOT NULL DEFAULT '',
    standfirst TEXT NOT NULL DEFAULT '',
    teaser TEXT NOT NULL DEFAULT '',            -- what lists show: the standfirst, else a cut of the lede
    dateline TEXT NOT NULL DEFAULT '',
    word_count INTEGER NOT NULL DEFAULT 0,
    reading_secs INTEGER NOT NULL DEFAULT 0,
    key_terms TEXT NOT NULL DEFAULT '',         -- the most telling words, folded, separated by spaces
    lead_media_id INTEGER REFERENCES media (id) ON DELETE SET NULL,
    lead_caption TEXT NOT NULL DEFAULT '',
    lead_credit TEXT NOT NULL DEFAULT '',
    section_id INTEGER REFERENCES sections (id) ON DELETE SET NULL,
    parent_id INTEGER REFERENCES articles (id) ON DELETE SET NULL,
    translation_of TEXT NOT NULL DEFAULT '',    -- key shared by language versions of one article
    series TEXT NOT NULL DEFAULT '',            -- name of the numbered run it belongs to
    series_position INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,
    is_sticky INTEGER NOT NULL DEFAULT 0,
    is_grave INTEGER NOT NULL DEFAULT 0,        -- no promotion may stand beside it
    sources TEXT NOT NULL DEFAULT '[]',         -- JSON list of strings
    search_title TEXT NOT NULL DEFAULT '',
    search_description TEXT NOT NULL DEFAULT '',
    comment_policy TEXT NOT NULL DEFAULT 'open', -- open, closed
    comment_count INTEGER NOT NULL DEFAULT 0,   -- live comments of kind comment
    first_published_at INTEGER,
    updated_at INTEGER,                         -- last change that readers are told of
    scheduled_at INTEGER,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    -- Last, so that lists read what they need without walking over it.
    body TEXT NOT NULL                          -- courant_body::Body
) STRICT;
CREATE INDEX articles_listed ON articles (first_published_at DESC, id DESC)
    WHERE status = 'live' AND visibility = 'public' AND type = 'article';
CREATE INDEX articles_sticky ON articles (first_published_at DESC, id DESC)
    WHERE is_sticky = 1 AND status = 'live' AND visibility = 'public' AND type = 'article';
CREATE INDEX articles_by_parent ON articles (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX articles_by_translation ON articles (translation_of) WHERE translation_of <> '';
CREATE INDEX articles_by_series ON articles (series, series_position, id) WHERE series <> '';
CREATE INDEX articles_by_lead_media ON articles (lead_media_id) WHERE lead_media_id IS NOT NULL;

-- The only way readers' pages see articles: what is not here does not exist for them.
CREATE VIEW public_articles AS
    SELECT * FROM articles WHERE status = 'live' AND visibility = 'public';

-- listed_at is the article's first_published_at while readers may see it in lists, else NULL;
-- it makes every list one index range however old the paper grows.
CREATE TABLE article_sections (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    section_id INTEGER NOT NULL REFERENCES sections (id) ON DELETE CASCADE,
    is_inherited INTEGER NOT NULL DEFAULT 0,        -- by being in a section below it
    listed_at INTEGER,
    PRIMARY KEY (article_id, section_id)
) STRICT;
CREATE INDEX article_sections_listed ON article_sections (section_id, listed_at DESC, article_id DESC) WHERE listed_at IS NOT NULL;

CREATE TABLE article_topics (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    topic_id INTEGER NOT NULL REFERENCES topics (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    listed_at INTEGER,
    PRIMARY KEY (article_id, topic_id)
) STRICT;
CREATE INDEX article_topics_listed ON article_topics (topic_id, listed_at DESC, article_id DESC) WHERE listed_at IS NOT NULL;

CREATE TABLE bylines (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    role TEXT NOT NULL DEFAULT 'author',        -- author, editor, translator, photographer, …
    position INTEGER NOT NULL DEFAULT 0,
    listed_at INTEGER,
    PRIMARY KEY (article_id, person_id, role)
) STRICT;
CREATE INDEX bylines_listed ON bylines (person_id, listed_at DESC, article_id DESC) WHERE listed_at IS NOT NULL;

CREATE TABLE article_media (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    media_id INTEGER NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    PRIMARY KEY (article_id, media_id)
) STRICT;
CREATE INDEX article_media_by_media ON article_media (media_id);

-- Fields of the system the article came from, kept as data.
CREATE TABLE article_fields (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
) STRICT;

CREATE TABLE inline_questions (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    mark TEXT NOT NULL,                         -- id of the Mark::Question in the body
    question TEXT NOT NULL,
    is_open INTEGER NOT NULL DEFAULT 0,
    UNIQUE (article_id, mark)
) STRICT;

CREATE TABLE comments (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    parent_id INTEGER REFERENCES comments (id) ON DELETE SET NULL,
    kind TEXT NOT NULL DEFAULT 'comment',       -- comment, pingback, trackback
    state TEXT NOT NULL,                        -- live, held, spam, trash
    author_name TEXT NOT NULL DEFAULT '',
    author_email TEXT NOT NULL DEFAULT '',      -- never shown to readers
    author_address TEXT NOT NULL DEFAULT '',
    person_id INTEGER REFERENCES people (id) ON DELETE SET NULL,
    question_id INTEGER REFERENCES inline_questions (id) ON DELETE SET NULL,
    body TEXT NOT NULL,
    votes_up INTEGER NOT NULL DEFAULT 0,
    votes_down INTEGER NOT NULL DEFAULT 0,
    is_pinned INTEGER NOT NULL DEFAULT 0,
    fields TEXT NOT NULL DEFAULT '{}',          -- kept from the system it came from
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX comments_live ON comments (article_id, created_at, id) WHERE state = 'live';
CREATE INDEX comments_by_parent ON comments (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX comments_latest ON comments (created_at DESC, id DESC) WHERE state = 'live';

CREATE VIEW public_comments AS
    SELECT * FROM comments WHERE state = 'live';

CREATE TABLE subscriptions (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,                         -- article_comments, replies_to_me, comment, corrections
    article_id INTEGER REFERENCES articles (id) ON DELETE CASCADE,
    comment_id INTEGER REFERENCES comments (id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    confirmed_at INTEGER,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX subscriptions_by_article ON subscriptions (article_id) WHERE article_id IS NOT NULL;

CREATE TABLE menus (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    location TEXT NOT NULL DEFAULT ''           -- main, footer, or none
) STRICT;

CREATE TABLE menu_items (
    id INTEGER PRIMARY KEY,
    menu_id INTEGER NOT NULL REFERENCES menus (id) ON DELETE CASCADE,
    parent_id INTEGER REFERENCES menu_items (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    label TEXT NOT NULL DEFAULT '',
    target_kind TEXT NOT NULL,                  -- article, section, topic, address
    target_id INTEGER,
    address TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX menu_items_by_menu ON menu_items (menu_id, position);

CREATE TABLE promotions (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,                  -- its key in the file it came from, and in /~go/…
    slot TEXT NOT NULL,                         -- top, article-body, article-side, article-end, front, list
    label TEXT NOT NULL DEFAULT 'house',        -- house, advertisement
    label_text TEXT NOT NULL DEFAULT '',        -- printed instead of the label's word
    headline TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    media_id INTEGER REFERENCES media (id) ON DELETE SET NULL,
    alt TEXT NOT NULL DEFAULT '',               -- of its picture
    is_paid INTEGER NOT NULL DEFAULT 0,
    weight INTEGER NOT NULL DEFAULT 1,
    starts_at INTEGER,
    ends_at INTEGER,
    after_paragraph INTEGER NOT NULL DEFAULT 3, -- in the slot article-body
    cap INTEGER NOT NULL DEFAULT 0,             -- shown at most so often in all; 0: no limit
    shown_count INTEGER NOT NULL DEFAULT 0,
    opened_count INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Where a promotion may stand; none: everywhere. A section stands for those below it too.
CREATE TABLE promotion_sections (
    promotion_id INTEGER NOT NULL REFERENCES promotions (id) ON DELETE CASCADE,
    section_id INTEGER NOT NULL REFERENCES sections (id) ON DELETE CASCADE,
    PRIMARY KEY (promotion_id, section_id)
) STRICT;

-- Sums, never who: pages sent to readers, by day (days since 1970 in the paper's zone).
CREATE TABLE article_reads (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    on_day INTEGER NOT NULL,
    read_count INTEGER NOT NULL,
    PRIMARY KEY (article_id, on_day)
) STRICT;
CREATE INDEX article_reads_by_day ON article_reads (on_day, read_count DESC, article_id);

CREATE TABLE promotion_counts (
    promotion_id INTEGER NOT NULL REFERENCES promotions (id) ON DELETE CASCADE,
    on_day INTEGER NOT NULL,
    shown_count INTEGER NOT NULL DEFAULT 0,
    opened_count INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (promotion_id, on_day)
) STRICT;

-- Every address that ever worked. Exactly one of a target's addresses is canonical; the others answer 301 to it.
CREATE TABLE addresses (
    path TEXT NOT NULL PRIMARY KEY,             -- decoded, NFC, no trailing slash except "/"
    target_kind TEXT NOT NULL,                  -- article, section, topic, person, media; front: folder of an old site
    target_id INTEGER NOT NULL,
    is_canonical INTEGER NOT NULL
) STRICT;
CREATE INDEX addresses_by_target ON addresses (target_kind, target_id);

CREATE TABLE import_ids (
    source TEXT NOT NULL,                       -- the site it came from
    kind TEXT NOT NULL,                         -- item, person, section, topic, comment, menu, menu_item, …
    old_id TEXT NOT NULL,
    new_id INTEGER NOT NULL,
    content_hash TEXT NOT NULL DEFAULT '',      -- of what the export held, to see later changes
    run_id INTEGER NOT NULL DEFAULT 0,          -- the run that added it
    PRIMARY KEY (source, kind, old_id)
) STRICT;
CREATE INDEX import_ids_by_old ON import_ids (kind, old_id);
CREATE INDEX import_ids_by_run ON import_ids (run_id);

CREATE TABLE import_runs (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_bytes INTEGER NOT NULL,
    file_hash TEXT NOT NULL,
    stage TEXT NOT NULL,                        -- which pass over the file
    byte_offset INTEGER NOT NULL DEFAULT 0,     -- everything before it is in the paper
    reader TEXT NOT NULL DEFAULT '{}',          -- what its reader knew there
    state TEXT NOT NULL,                        -- running, done, failed
    report TEXT NOT NULL DEFAULT '{}',
    started_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

-- The loss report of a run, written with what it tells of.
CREATE TABLE import_notes (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES import_runs (id) ON DELETE CASCADE,
    sort TEXT NOT NULL,                         -- repaired, changed, lost
    item TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX import_notes_by_run ON import_notes (run_id, sort, id);

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    payload TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE listeners (
    name TEXT NOT NULL PRIMARY KEY,
    last_event_id INTEGER NOT NULL
) STRICT;

CREATE TABLE jobs (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,                          -- a job is queued once per kind and key
    payload TEXT NOT NULL DEFAULT '{}',
    state TEXT NOT NULL DEFAULT 'waiting',      -- waiting, leased, dead
    priority INTEGER NOT NULL DEFAULT 0,        -- lower runs first
    attempt_count INTEGER NOT NULL DEFAULT 0,
    run_at INTEGER NOT NULL,
    leased_until INTEGER NOT NULL DEFAULT 0,
    last_error TEXT NOT NULL DEFAULT '',
    UNIQUE (kind, key)
) STRICT;
CREATE INDEX jobs_next ON jobs (state, priority, run_at);
