-- Names that were offered for an article as topics, and that nobody wants to be offered again.
CREATE TABLE refused_mentions (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    name TEXT NOT NULL,                         -- folded
    PRIMARY KEY (article_id, name)
) STRICT, WITHOUT ROWID;
