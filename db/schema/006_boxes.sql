-- Where facts stand on the page as it is printed: a rectangle for each printed line, in points
-- with the origin top left. Only in papers whose medium has places; there a page has its size.

ALTER TABLE page ADD COLUMN width REAL CHECK (width > 0);
ALTER TABLE page ADD COLUMN height REAL CHECK (height > 0);

CREATE TABLE box (
    fact INTEGER NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 1),
    page INTEGER NOT NULL,
    x0 REAL NOT NULL,
    top REAL NOT NULL,
    x1 REAL NOT NULL,
    bottom REAL NOT NULL,
    PRIMARY KEY (fact, position)
) STRICT;

-- Papers that were loaded before have no boxes: the next run reads them anew.
UPDATE file SET version = '';
UPDATE paper SET digest = '';
