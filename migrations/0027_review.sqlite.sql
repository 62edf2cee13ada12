-- The edit that was signed off: what is saved after it was read by nobody else.
ALTER TABLE manuscripts ADD COLUMN review_edit INTEGER;
UPDATE manuscripts SET review_edit = edit WHERE review_id IS NOT NULL;

-- Why a scheduled text did not go out by itself: words of rules, embargo, ends; empty: nothing stopped it.
ALTER TABLE manuscripts ADD COLUMN stopped TEXT NOT NULL DEFAULT '';
