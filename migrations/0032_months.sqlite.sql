-- How many articles readers may see of each month, and the last change among them, so that the index of sitemaps walks through none.
-- Kept by the store itself: whatever writes an article, its month is right in the same transaction.
CREATE TABLE article_months (
    month INTEGER NOT NULL PRIMARY KEY,         -- of first_published_at, UTC: 12 * year + month - 1; of the years 1 to 9999
    article_count INTEGER NOT NULL,
    changed_at INTEGER NOT NULL                 -- the largest modified_at there was
) STRICT;
INSERT INTO article_months (month, article_count, changed_at)
SELECT 12 * strftime('%Y', first_published_at / 1000.0, 'unixepoch') + strftime('%m', first_published_at / 1000.0, 'unixepoch') - 1,
       COUNT(*), MAX(modified_at)
FROM articles
WHERE status = 'live' AND visibility = 'public' AND type = 'article' AND first_published_at BETWEEN -62135596800000 AND 253402300799999
GROUP BY 1;
CREATE TRIGGER article_months_first AFTER INSERT ON articles
WHEN NEW.status = 'live' AND NEW.visibility = 'public' AND NEW.type = 'article'
     AND NEW.first_published_at BETWEEN -62135596800000 AND 253402300799999
BEGIN
    INSERT INTO article_months (month, article_count, changed_at)
    VALUES (12 * strftime('%Y', NEW.first_published_at / 1000.0, 'unixepoch')
            + strftime('%m', NEW.first_published_at / 1000.0, 'unixepoch') - 1, 1, NEW.modified_at)
    ON CONFLICT (month) DO UPDATE SET article_count = article_count + 1, changed_at = MAX(changed_at, excluded.changed_at);
END;
CREATE TRIGGER article_months_come AFTER UPDATE OF status, visibility, type, first_published_at, modified_at ON articles
WHEN NEW.status = 'live' AND NEW.visibility = 'public' AND NEW.type = 'article'
     AND NEW.first_published_at BETWEEN -62135596800000 AND 253402300799999
BEGIN
    INSERT INTO article_months (month, article_count, changed_at)
    VALUES (12 * strftime('%Y', NEW.first_published_at / 1000.0, 'unixepoch')
            + strftime('%m', NEW.first_published_at / 1000.0, 'unixepoch') - 1, 1, NEW.modified_at)
    ON CONFLICT (month) DO UPDATE SET article_count = article_count + 1, changed_at = MAX(changed_at, excluded.changed_at);
END;
CREATE TRIGGER article_months_go AFTER UPDATE OF status, visibility, type, first_published_at, modified_at ON articles
WHEN OLD.status = 'live' AND OLD.visibility = 'public' AND OLD.type = 'article'
     AND OLD.first_published_at BETWEEN -62135596800000 AND 253402300799999
BEGIN
    UPDATE article_months SET article_count = article_count - 1, changed_at = MAX(changed_at, NEW.modified_at)
    WHERE month = 12 * strftime('%Y', OLD.first_published_at / 1000.0, 'unixepoch')
                  + strftime('%m', OLD.first_published_at / 1000.0, 'unixepoch') - 1;
END;
CREATE TRIGGER article_months_last AFTER DELETE ON articles
WHEN OLD.status = 'live' AND OLD.visibility = 'public' AND OLD.type = 'article'
     AND OLD.first_published_at BETWEEN -62135596800000 AND 253402300799999
BEGIN
    UPDATE article_months SET article_count = article_count - 1
    WHERE month = 12 * strftime('%Y', OLD.first_published_at / 1000.0, 'unixepoch')
                  + strftime('%m', OLD.first_published_at / 1000.0, 'unixepoch') - 1;
END;
