-- What came in from elsewhere and waits, for the desk's lists.
CREATE INDEX articles_waiting ON articles (modified_at DESC, id DESC) WHERE status NOT IN ('live', 'withdrawn');
