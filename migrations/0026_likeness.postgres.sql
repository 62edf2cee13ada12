-- What a new comment is compared with, the newest first, without a look at the comments themselves.
CREATE INDEX comments_alike ON comments (created_at, digest, fingerprint, author_email, network, article_id)
    WHERE digest <> 0;
