-- What of a picture is shown where pages give it a shape; where there is none, its most important point decides.
CREATE TABLE media_crops (
    media_id INTEGER NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    shape TEXT NOT NULL,                        -- card, square, share
    x INTEGER NOT NULL,                         -- left edge, in thousandths of the picture's width
    y INTEGER NOT NULL,                         -- upper edge, in thousandths of its height
    width INTEGER NOT NULL,                     -- in thousandths of its width; the shape says how high it is
    PRIMARY KEY (media_id, shape)
) STRICT;

-- Its sizes; while there are none, it is as if there was no crop.
CREATE TABLE crop_renditions (
    media_id INTEGER NOT NULL,
    shape TEXT NOT NULL,
    format TEXT NOT NULL,                       -- webp, jpeg, png
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    file TEXT NOT NULL,
    PRIMARY KEY (media_id, shape, format, width),
    FOREIGN KEY (media_id, shape) REFERENCES media_crops (media_id, shape) ON DELETE CASCADE
) STRICT;
CREATE INDEX crop_renditions_by_file ON crop_renditions (file);

-- The deadline of which somebody was told by letter; another one is told of anew.
ALTER TABLE manuscripts ADD COLUMN deadline_told INTEGER;

-- Whether somebody of the staff wants letters about articles that are theirs to see to.
ALTER TABLE accounts ADD COLUMN work_letters INTEGER NOT NULL DEFAULT 1;
