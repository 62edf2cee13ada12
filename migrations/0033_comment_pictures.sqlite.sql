-- Pictures that readers add to their comments: they wait for a moderator, and become media of the library when shown.
CREATE TABLE comment_pictures (
    id           INTEGER PRIMARY KEY,
    public_id    TEXT NOT NULL UNIQUE,
    comment_id   INTEGER NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    file         TEXT NOT NULL,                         -- below the media folder, encoded anew
    media_type   TEXT NOT NULL,
    width        INTEGER NOT NULL,
    height       INTEGER NOT NULL,
    alt          TEXT NOT NULL,
    media_id     INTEGER REFERENCES media (id) ON DELETE CASCADE,  -- once it is shown
    created_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX comment_pictures_of_comment ON comment_pictures (comment_id);
CREATE INDEX comment_pictures_by_file ON comment_pictures (file);
CREATE INDEX comment_pictures_by_medium ON comment_pictures (media_id, id) WHERE media_id IS NOT NULL;
CREATE INDEX comment_pictures_waiting ON comment_pictures (id) WHERE media_id IS NULL;
