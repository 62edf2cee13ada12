-- What of a picture is shown where pages give it a shape; where there is none, its most important point decides.
CREATE TABLE media_crops (
    media_id BIGINT NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    shape TEXT NOT NULL,                        -- card, square, share
    x BIGINT NOT NULL,                         -- left edge, in thousandths of the picture's width
    y BIGINT NOT NULL,                         -- upper edge, in thousandths of its height
    width BIGINT NOT NULL,                     -- in thousandths of its width; the shape says how high it is
    PRIMARY KEY (media_id, shape)
);

-- Its sizes; while there are none, it is as if there was no crop.
CREATE TABLE crop_renditions (
    media_id BIGINT NOT NULL,
    shape TEXT NOT NULL,
    format TEXT NOT NULL,                       -- webp, jpeg, png
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    bytes BIGINT NOT NULL,
    file TEXT NOT NULL,
    PRIMARY KEY (media_id, shape, format, width),
    FOREIGN KEY (media_id, shape) REFERENCES media_crops (media_id, shape) ON DELETE CASCADE
);
CREATE INDEX crop_renditions_by_file ON crop_renditions (file);

-- The deadline of which somebody was told by letter; another one is told of anew.
ALTER TABLE manuscripts ADD COLUMN deadline_told BIGINT;

-- Whether somebody of the staff wants letters about articles that are theirs to see to.
ALTER TABLE accounts ADD COLUMN work_letters BIGINT NOT NULL DEFAULT 1;
