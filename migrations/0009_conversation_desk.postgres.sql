-- The desk reads what reporters say; comments that come in a flood may carry a proof of work.
UPDATE comment_reports SET settled_at = reported_at
WHERE comment_id IN (SELECT id FROM comments WHERE open_report_count = 0);
CREATE INDEX comment_reports_open ON comment_reports (comment_id, reported_at, id) WHERE settled_at IS NULL;

-- Proofs that came with a comment, so that none comes twice; forgotten when they would not be taken any more.
CREATE TABLE comment_proofs (
    nonce TEXT NOT NULL PRIMARY KEY,
    expires_at BIGINT NOT NULL
);
CREATE INDEX comment_proofs_by_end ON comment_proofs (expires_at);
