-- What comes into a dossier can be followed by mail, as an article's comments and corrections are.
ALTER TABLE subscriptions ADD COLUMN dossier_id INTEGER REFERENCES dossiers (id) ON DELETE CASCADE;
CREATE INDEX subscriptions_by_dossier ON subscriptions (dossier_id, id) WHERE dossier_id IS NOT NULL;
