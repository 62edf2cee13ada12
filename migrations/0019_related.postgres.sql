-- Related articles as they were computed: what a page shows is read from here.
CREATE TABLE related_articles (
    article_id BIGINT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    rank BIGINT NOT NULL,                      -- 0: the strongest
    related_id BIGINT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    score BIGINT NOT NULL,                     -- thousandths
    reason TEXT NOT NULL,                       -- courant_news::related::Reason
    detail TEXT NOT NULL DEFAULT '',            -- a topic's row, or names, one a line
    PRIMARY KEY (article_id, rank)
);
CREATE UNIQUE INDEX related_articles_by_related ON related_articles (related_id, article_id);

-- What editors say of an article's list. It stands whatever is computed.
CREATE TABLE related_choices (
    article_id BIGINT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    related_id BIGINT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    is_pinned BIGINT NOT NULL,                 -- else it is never shown there
    position BIGINT NOT NULL DEFAULT 0,        -- of pinned ones, from 0
    PRIMARY KEY (article_id, related_id)
);
CREATE INDEX related_choices_by_related ON related_choices (related_id);

-- Articles whose list has to be computed, once the index knows an event.
CREATE TABLE related_waiting (
    article_id BIGINT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    event_id BIGINT NOT NULL,
    is_changed BIGINT NOT NULL                 -- it says something else itself: those it has to do with follow
);
CREATE INDEX related_waiting_in_turn ON related_waiting (is_changed DESC, article_id DESC);

-- What there is already, the newest first.
INSERT INTO related_waiting (article_id, event_id, is_changed)
    SELECT id, 0, 0 FROM articles WHERE status = 'live' AND visibility = 'public' AND type = 'article';
INSERT INTO jobs (kind, key, payload, priority, run_at) SELECT 'related', '', '', 300, 0
    WHERE EXISTS (SELECT 1 FROM related_waiting);
