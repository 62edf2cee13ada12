-- Threads of a million comments: indexes for what was found by walking through them.
DROP INDEX comments_by_email;
CREATE INDEX comments_by_email ON comments (author_email, created_at, id) WHERE author_email <> '';
-- The desk's queues of one article.
CREATE INDEX comments_not_live_of ON comments (article_id, state, created_at, id) WHERE state <> 'live';
CREATE INDEX comments_unseen_of ON comments (article_id, created_at, id) WHERE state = 'live' AND is_unseen = 1;
