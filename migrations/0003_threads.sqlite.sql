-- Threads of any length: where a comment stands, votes, reports.
ALTER TABLE comments ADD COLUMN root_id INTEGER REFERENCES comments (id) ON DELETE SET NULL;   -- the comment its branch began with; none: it began one
ALTER TABLE comments ADD COLUMN answer_no INTEGER NOT NULL DEFAULT 0;      -- its place among the answers of its branch, from 1
ALTER TABLE comments ADD COLUMN answers_ever INTEGER NOT NULL DEFAULT 0;   -- answers its branch ever had, in whatever state
ALTER TABLE comments ADD COLUMN answer_count INTEGER NOT NULL DEFAULT 0;   -- live answers of its branch
ALTER TABLE comments ADD COLUMN score INTEGER NOT NULL DEFAULT 0;          -- votes_up - votes_down
ALTER TABLE comments ADD COLUMN stands_at INTEGER;                         -- created_at while it begins a branch that readers see
ALTER TABLE comments ADD COLUMN live_at INTEGER;                           -- when it last went live, while it is
ALTER TABLE comments ADD COLUMN standing TEXT NOT NULL DEFAULT '';               -- empty: a guest; confirmed, staff: signed in
ALTER TABLE comments ADD COLUMN is_credited INTEGER NOT NULL DEFAULT 0;    -- it changed the article

WITH RECURSIVE branch (id, root) AS (
    SELECT id, id FROM comments WHERE parent_id IS NULL
    UNION ALL
    SELECT c.id, b.root FROM comments c JOIN branch b ON c.parent_id = b.id
)
UPDATE comments SET root_id = branch.root FROM branch WHERE branch.id = comments.id AND branch.root <> comments.id;
UPDATE comments SET answer_no = n.no FROM (
    SELECT id, ROW_NUMBER() OVER (PARTITION BY root_id ORDER BY created_at, id) AS no FROM comments WHERE root_id IS NOT NULL
) n WHERE n.id = comments.id;
UPDATE comments SET answers_ever = g.ever, answer_count = g.live FROM (
    SELECT root_id, COUNT(*) AS ever, SUM(CASE WHEN state = 'live' AND kind = 'comment' THEN 1 ELSE 0 END) AS live
    FROM comments WHERE root_id IS NOT NULL GROUP BY root_id
) g WHERE g.root_id = comments.id;
UPDATE comments SET score = votes_up - votes_down,
    stands_at = CASE WHEN root_id IS NULL AND kind = 'comment' AND (state = 'live' OR answer_count > 0) THEN created_at END,
    live_at = CASE WHEN state = 'live' THEN created_at END;

CREATE INDEX comments_standing ON comments (article_id, stands_at, id) WHERE stands_at IS NOT NULL;
CREATE INDEX comments_by_score ON comments (article_id, score, id) WHERE stands_at IS NOT NULL;
CREATE INDEX comments_of_branch ON comments (root_id, answer_no) WHERE root_id IS NOT NULL;
CREATE INDEX comments_arrived ON comments (article_id, live_at, id) WHERE live_at IS NOT NULL;
CREATE INDEX comments_pinned ON comments (article_id, stands_at) WHERE is_pinned = 1;
CREATE INDEX comments_elsewhere ON comments (article_id, kind, created_at) WHERE kind <> 'comment';

-- What begins a branch that readers see: live, or taken away while answers to it stand. Of what was taken away
-- nothing is shown but that it was there.
CREATE VIEW standing_comments AS
    SELECT id, article_id, parent_id, root_id, stands_at, score, answer_count, answer_no, is_pinned, created_at,
           CASE WHEN state = 'live' THEN 1 ELSE 0 END AS is_live,
           CASE WHEN state = 'live' THEN author_name ELSE '' END AS author_name,
           CASE WHEN state = 'live' THEN author_address ELSE '' END AS author_address,
           CASE WHEN state = 'live' THEN person_id END AS person_id,
           CASE WHEN state = 'live' THEN question_id END AS question_id,
           CASE WHEN state = 'live' THEN body ELSE '' END AS body,
           CASE WHEN state = 'live' THEN votes_up ELSE 0 END AS votes_up,
           CASE WHEN state = 'live' THEN votes_down ELSE 0 END AS votes_down,
           CASE WHEN state = 'live' THEN edited_at END AS edited_at,
           CASE WHEN state = 'live' THEN is_credited ELSE 0 END AS is_credited,
           CASE WHEN state = 'live' THEN public_id ELSE '' END AS public_id,
           CASE WHEN state = 'live' THEN standing ELSE '' END AS standing
    FROM comments WHERE stands_at IS NOT NULL;

-- One vote of one voter on one comment.
CREATE TABLE comment_votes (
    comment_id INTEGER NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    voter TEXT NOT NULL,                        -- keyed hash of what the voter's browser shows
    vote INTEGER NOT NULL,                      -- 1 for, -1 against
    network TEXT NOT NULL DEFAULT '',           -- keyed hash; forgotten after 30 days
    voted_at INTEGER NOT NULL,
    PRIMARY KEY (comment_id, voter)
) STRICT;
CREATE INDEX comment_votes_by_network ON comment_votes (network, voted_at) WHERE network <> '';

-- What readers say is wrong with a comment.
CREATE TABLE comment_reports (
    id INTEGER PRIMARY KEY,
    comment_id INTEGER NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    reporter TEXT NOT NULL,                     -- keyed hash of what the reporter's browser shows
    network TEXT NOT NULL DEFAULT '',           -- keyed hash; forgotten after 30 days
    reason TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    reported_at INTEGER NOT NULL,
    settled_at INTEGER,                         -- when a person decided
    UNIQUE (comment_id, reporter)
) STRICT;
CREATE INDEX comment_reports_by_network ON comment_reports (network, reported_at) WHERE network <> '';
