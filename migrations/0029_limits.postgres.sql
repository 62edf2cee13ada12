-- Which network left a wish, as a keyed hash, while it waits to be confirmed.
ALTER TABLE subscriptions ADD COLUMN network TEXT NOT NULL DEFAULT '';
CREATE INDEX subscriptions_by_network ON subscriptions (network, created_at) WHERE network <> '';
CREATE INDEX subscriptions_waiting ON subscriptions (created_at) WHERE confirmed_at IS NULL;

-- How much somebody who is signed in wrote lately.
DROP INDEX comments_by_account;
CREATE INDEX comments_by_account ON comments (account_id, created_at, id) WHERE account_id IS NOT NULL;
