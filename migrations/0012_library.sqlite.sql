-- The media library: what a medium may be used for, where its subject is, what became of its earlier files; uploads that
-- go on after an interruption.
ALTER TABLE media ADD COLUMN focus_x INTEGER;                                      -- where its subject is, in thousandths from the left; NULL: the middle
ALTER TABLE media ADD COLUMN focus_y INTEGER;                                      -- and from the top
ALTER TABLE media ADD COLUMN rights_holder TEXT NOT NULL DEFAULT '';               -- who owns it
ALTER TABLE media ADD COLUMN usage_terms TEXT NOT NULL DEFAULT '';                 -- what is allowed
ALTER TABLE media ADD COLUMN rights_end_at INTEGER;                                -- the first moment at which it may not be used any more
ALTER TABLE media ADD COLUMN poster_media_id INTEGER REFERENCES media (id) ON DELETE SET NULL; -- of a film or a sound: the picture before it plays
ALTER TABLE media ADD COLUMN sought TEXT;                                          -- its texts, folded; NULL: not folded yet
ALTER TABLE media ADD COLUMN added_by TEXT NOT NULL DEFAULT '';                    -- name of who brought it
ALTER TABLE media ADD COLUMN version INTEGER NOT NULL DEFAULT 1;                   -- rises with each change of its fields
CREATE INDEX media_newest ON media (created_at DESC, id DESC);
CREATE INDEX media_newest_of_family ON media (family, created_at DESC, id DESC);
CREATE INDEX media_by_file ON media (file) WHERE file <> '';
CREATE INDEX media_by_poster ON media (poster_media_id) WHERE poster_media_id IS NOT NULL;
CREATE INDEX media_unfolded ON media (id) WHERE sought IS NULL;
CREATE INDEX people_by_media ON people (media_id) WHERE media_id IS NOT NULL;
CREATE INDEX promotions_by_media ON promotions (media_id) WHERE media_id IS NOT NULL;

-- Captions, subtitles, chapters and descriptions of a film or a sound, for wherever it is shown without some of its own.
CREATE TABLE media_tracks (
    media_id INTEGER NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    track_media_id INTEGER NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,                         -- captions, subtitles, chapters, descriptions
    lang TEXT NOT NULL,                         -- BCP 47
    label TEXT NOT NULL,
    PRIMARY KEY (media_id, track_media_id)
) STRICT;
CREATE INDEX media_tracks_by_track ON media_tracks (track_media_id);

-- Media that manuscripts show, so that nothing is removed that somebody is about to publish.
CREATE TABLE manuscript_media (
    article_id INTEGER NOT NULL REFERENCES manuscripts (article_id) ON DELETE CASCADE,
    media_id INTEGER NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    PRIMARY KEY (article_id, media_id)
) STRICT;
CREATE INDEX manuscript_media_by_media ON manuscript_media (media_id);

-- Files a medium had before it got another: their addresses lead to what it has now.
CREATE TABLE former_files (
    file TEXT NOT NULL,
    media_id INTEGER NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    PRIMARY KEY (file, media_id)
) STRICT;
CREATE INDEX former_files_by_media ON former_files (media_id);

-- Files that no medium has any more; they are taken from the disk a day later, unless one has them again.
CREATE TABLE gone_files (
    file TEXT PRIMARY KEY,
    gone_at INTEGER NOT NULL
) STRICT;
CREATE INDEX gone_files_by_time ON gone_files (gone_at);

-- Uploads in several parts. Bytes that were acknowledged are on the disk.
CREATE TABLE uploads (
    id INTEGER PRIMARY KEY,
    public_id TEXT NOT NULL UNIQUE,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    name TEXT NOT NULL,                         -- of the file, where it came from
    bytes INTEGER NOT NULL,                     -- length of the whole file, as announced
    sha256 TEXT NOT NULL DEFAULT '',            -- of the whole file, as announced; empty: not said
    received_bytes INTEGER NOT NULL DEFAULT 0,  -- acknowledged
    media_id INTEGER REFERENCES media (id) ON DELETE SET NULL, -- what it became
    is_known INTEGER NOT NULL DEFAULT 0,        -- it was in the library already
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX uploads_by_account ON uploads (account_id);
CREATE INDEX uploads_by_change ON uploads (changed_at);
