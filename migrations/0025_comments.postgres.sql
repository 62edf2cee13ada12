-- What a new comment is compared with, the newest first, without a look at the comments themselves.
CREATE INDEX comments_alike ON comments (created_at, digest, fingerprint, author_email, network, article_id)
    WHERE digest <> 0;

-- What moderators say of the comments under one article, whatever its writers say in the manuscript: open, first_timers, all,
-- closed.
ALTER TABLE articles ADD COLUMN thread_policy TEXT NOT NULL DEFAULT 'open';
DROP VIEW public_articles;
CREATE VIEW public_articles AS
    SELECT * FROM articles WHERE status = 'live' AND visibility = 'public';
