-- Setting a paper up: names that are searched, redirects made by hand, what was asked for and is not there, and what
-- became of sections, topics and people that were merged or taken away.
ALTER TABLE topics ADD COLUMN search_text TEXT NOT NULL DEFAULT ''; -- folded name, for the desk's lists
UPDATE topics SET search_text = LOWER(name);
ALTER TABLE people ADD COLUMN search_text TEXT NOT NULL DEFAULT '';
UPDATE people SET search_text = LOWER(name);
CREATE INDEX topics_by_count ON topics (article_count DESC, id DESC);
CREATE INDEX people_by_count ON people (article_count DESC, id DESC);

-- The lists of one section, topic or person with what is not listed too.
CREATE INDEX article_sections_by_section ON article_sections (section_id, article_id);
CREATE INDEX article_topics_by_topic ON article_topics (topic_id, article_id);
CREATE INDEX bylines_by_person ON bylines (person_id, article_id);
CREATE INDEX articles_by_section ON articles (section_id) WHERE section_id IS NOT NULL;
CREATE INDEX import_ids_by_new ON import_ids (kind, new_id);
CREATE INDEX menu_items_by_target ON menu_items (target_kind, target_id);

ALTER TABLE addresses ADD COLUMN is_by_hand INTEGER NOT NULL DEFAULT 0; -- a redirect that somebody added on the desk
CREATE INDEX addresses_moved ON addresses (path) WHERE is_canonical = 0;
CREATE INDEX addresses_by_hand ON addresses (path) WHERE is_by_hand = 1;

-- What readers asked for and did not find: sums, and nothing about who asked.
CREATE TABLE missing_addresses (
    path TEXT NOT NULL PRIMARY KEY,             -- as addresses are kept
    asked_count INTEGER NOT NULL,
    last_on_day INTEGER NOT NULL
) STRICT;
CREATE INDEX missing_addresses_by_count ON missing_addresses (asked_count DESC, path);

-- Manuscripts may still name what was merged.
CREATE TABLE merged_places (
    kind TEXT NOT NULL,                         -- section, topic, person
    old_id INTEGER NOT NULL,
    new_id INTEGER NOT NULL,
    PRIMARY KEY (kind, old_id)
) STRICT;
