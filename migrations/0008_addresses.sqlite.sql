-- An e-mail address is the same whoever typed it how: the store knows it in lower case. Whoever followed an article before
-- this paper was here gets letters too, and only of what comes from now on.
UPDATE comments SET author_email = LOWER(author_email) WHERE author_email <> LOWER(author_email);
UPDATE subscriptions SET email = LOWER(email) WHERE email <> LOWER(email);
UPDATE subscriptions SET seen_at = (SELECT COALESCE(MAX(live_at), 0) FROM comments) WHERE seen_at = 0;
INSERT INTO addressees (public_id, email, confirmed_at, created_at)
    SELECT MIN(public_id), email, MIN(confirmed_at), MIN(created_at) FROM subscriptions
    WHERE email NOT IN (SELECT email FROM addressees) GROUP BY email;
