-- The list of corrections that readers see passes over updates, of which there are many more.
CREATE INDEX corrections_told ON corrections (noted_at DESC, id DESC) WHERE kind IN ('correction', 'retraction');
