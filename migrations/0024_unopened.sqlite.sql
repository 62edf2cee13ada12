-- What came in from elsewhere and waits, for the desk's lists.
CREATE INDEX articles_waiting ON articles (modified_at DESC, id DESC) WHERE status NOT IN ('live', 'withdrawn');
-- What came in with a time to go out at: the clock looks for it every minute.
CREATE INDEX articles_scheduled ON articles (scheduled_at) WHERE status = 'scheduled';
