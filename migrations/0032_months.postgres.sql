-- How many articles readers may see of each month, and the last change among them, so that the index of sitemaps walks through none.
-- Kept by the store itself: whatever writes an article, its month is right in the same transaction.
CREATE TABLE article_months (
    month BIGINT NOT NULL PRIMARY KEY,          -- of first_published_at, UTC: 12 * year + month - 1; of the years 1 to 9999
    article_count BIGINT NOT NULL,
    changed_at BIGINT NOT NULL                  -- the largest modified_at there was
);
-- The month of an article; none of one that readers may not see in lists.
CREATE FUNCTION month_of(article articles) RETURNS BIGINT LANGUAGE plpgsql STABLE AS $$
DECLARE
    at TIMESTAMP;
BEGIN
    IF article.status <> 'live' OR article.visibility <> 'public' OR article.type <> 'article'
       OR article.first_published_at NOT BETWEEN -62135596800000 AND 253402300799999 THEN
        RETURN NULL;
    END IF;
    at := to_timestamp(floor(article.first_published_at / 1000.0)) AT TIME ZONE 'UTC';
    RETURN 12 * EXTRACT(YEAR FROM at) + EXTRACT(MONTH FROM at) - 1;
END
$$;
INSERT INTO article_months (month, article_count, changed_at)
SELECT month_of(a), COUNT(*), MAX(a.modified_at) FROM articles a
WHERE a.status = 'live' AND a.visibility = 'public' AND a.type = 'article' AND month_of(a) IS NOT NULL GROUP BY 1;
CREATE FUNCTION article_months_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        UPDATE article_months SET article_count = article_count - 1, changed_at = GREATEST(changed_at, NEW.modified_at)
        WHERE month = month_of(OLD);
    ELSIF TG_OP = 'DELETE' THEN
        UPDATE article_months SET article_count = article_count - 1 WHERE month = month_of(OLD);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO article_months (month, article_count, changed_at)
        SELECT month_of(NEW), 1, NEW.modified_at WHERE month_of(NEW) IS NOT NULL
        ON CONFLICT (month) DO UPDATE
        SET article_count = article_months.article_count + 1,
            changed_at = GREATEST(article_months.changed_at, excluded.changed_at);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER article_months_come_and_go AFTER INSERT OR DELETE ON articles
    FOR EACH ROW EXECUTE FUNCTION article_months_follow();
CREATE TRIGGER article_months_change AFTER UPDATE OF status, visibility, type, first_published_at, modified_at ON articles
    FOR EACH ROW EXECUTE FUNCTION article_months_follow();
