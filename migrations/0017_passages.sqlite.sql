-- What is said and asked about passages of a manuscript before readers see it: it stands beside the text, never in it.
CREATE TABLE passages (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,                         -- note: colleagues talk; question: asked of readers when it is published
    question TEXT NOT NULL DEFAULT '',          -- what is asked
    asked_by TEXT NOT NULL DEFAULT '',          -- who asks
    is_settled INTEGER NOT NULL DEFAULT 0,      -- there is nothing more to say
    is_lost INTEGER NOT NULL DEFAULT 0,         -- its passage is not in the text; the anchor says where it was
    block TEXT NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX passages_by_article ON passages (article_id, id);

-- What colleagues said, the oldest first.
CREATE TABLE passage_notes (
    id INTEGER PRIMARY KEY,
    passage_id INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
    account_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL,
    written_by TEXT NOT NULL,
    text TEXT NOT NULL,
    written_at INTEGER NOT NULL
) STRICT;
CREATE INDEX passage_notes_by_passage ON passage_notes (passage_id, id);
CREATE INDEX passage_notes_by_account ON passage_notes (account_id) WHERE account_id IS NOT NULL;
