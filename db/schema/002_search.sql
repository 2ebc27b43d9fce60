-- remove_diacritics 0: the default would find "håll" for "hall". The trigram index finds parts of
-- compounds. Both read their text from page and are rebuilt at the end of a batch: triggers cost
-- five times as much.
CREATE VIRTUAL TABLE page_fts USING fts5 (
    text, content="page", content_rowid="id", tokenize="unicode61 remove_diacritics 0"
);

CREATE VIRTUAL TABLE page_trigram USING fts5 (
    text, content="page", content_rowid="id", tokenize="trigram"
);

-- One row: whether pages have changed since the indexes were built.
CREATE TABLE search_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    stale INTEGER NOT NULL CHECK (stale IN (0, 1))
) STRICT;
INSERT INTO search_state VALUES (1, 0);
