-- Cases: what linking reads of each paper, what it found, and what the papers of a case say
-- together. A case is told as everything known has it; what depends on the day (what comes next,
-- what is late) is asked of case_today.

-- A paper's, or a §'s, part in a case: content is pipeline.link.Matter as JSON. fresh: its links
-- have not been looked for yet. id: the paper's, with '#' and the § behind where it has several.
CREATE TABLE matter (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    paragraph TEXT,
    content TEXT NOT NULL,
    fresh INTEGER NOT NULL CHECK (fresh IN (0, 1))
) STRICT;
CREATE INDEX matter_paper ON matter (paper);
CREATE INDEX matter_fresh ON matter (fresh) WHERE fresh;

-- Where others find a matter; key is a hash of pipeline.link.Keys.kept.
CREATE TABLE matter_key (
    key INTEGER NOT NULL,
    matter INTEGER NOT NULL REFERENCES matter (number) ON DELETE CASCADE,
    PRIMARY KEY (key, matter)
) STRICT, WITHOUT ROWID;
CREATE INDEX matter_key_matter ON matter_key (matter);

-- Every link that was found, also those that a stronger one or a person's judgement overrules.
CREATE TABLE link (
    "left" TEXT NOT NULL REFERENCES matter (id) ON DELETE CASCADE,
    "right" TEXT NOT NULL REFERENCES matter (id) ON DELETE CASCADE,
    rank INTEGER NOT NULL,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY ("left", "right")
) STRICT, WITHOUT ROWID;
CREATE INDEX link_right ON link ("right");

-- A person's word, as it stands in the file of corrections. target: a fact (paper/field, or
-- paper/field/mark for one of several), or a link (matter~matter). applied: whether what it
-- corrects was found at the last run; what was not wants a look.
CREATE TABLE correction (
    target TEXT PRIMARY KEY,
    old TEXT,
    new TEXT,
    who TEXT NOT NULL,
    date TEXT NOT NULL,
    why TEXT NOT NULL,
    applied INTEGER NOT NULL CHECK (applied IN (0, 1))
) STRICT;

-- stem: what two cases of one number share of their ids. words: stems of what it is about, districts
-- and municipality aside. updated: the last thing that happened. stale: a part of it has gone.
CREATE TABLE case_file (
    id TEXT PRIMARY KEY,
    stem TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT,
    kind TEXT,
    municipality TEXT,
    raised TEXT,
    due TEXT,
    due_reason TEXT,
    stated_due TEXT,
    status TEXT NOT NULL CHECK (status IN (
        'väckt', 'under beredning', 'förslag lagt', 'återremitterad', 'bordlagd', 'avgjord',
        'avskriven'
    )),
    outcome TEXT,
    reason TEXT NOT NULL,
    answered INTEGER CHECK (answered IN (0, 1)),
    updated TEXT,
    words TEXT NOT NULL,
    stale INTEGER NOT NULL DEFAULT 0 CHECK (stale IN (0, 1))
) STRICT;
CREATE INDEX case_file_stem ON case_file (stem);
CREATE INDEX case_file_municipality ON case_file (municipality);
CREATE INDEX case_file_kind ON case_file (kind);
CREATE INDEX case_file_status ON case_file (status);
CREATE INDEX case_file_due ON case_file (due);
CREATE INDEX case_file_stale ON case_file (stale) WHERE stale;

CREATE TABLE case_matter (
    matter TEXT PRIMARY KEY REFERENCES matter (id) ON DELETE CASCADE,
    case_file TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    paragraph TEXT
) STRICT;
CREATE INDEX case_matter_case_file ON case_matter (case_file);
CREATE INDEX case_matter_paper ON case_matter (paper);

CREATE TRIGGER case_matter_gone AFTER DELETE ON case_matter BEGIN
    UPDATE case_file SET stale = 1 WHERE id = old.case_file;
END;

-- The links that hold a case together.
CREATE TABLE case_link (
    case_file TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    "left" TEXT NOT NULL REFERENCES matter (id) ON DELETE CASCADE,
    "right" TEXT NOT NULL REFERENCES matter (id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    judgement TEXT NOT NULL CHECK (judgement IN ('automatic', 'confirmed', 'added')),
    PRIMARY KEY (case_file, "left", "right")
) STRICT;
CREATE INDEX case_link_left ON case_link ("left");
CREATE INDEX case_link_right ON case_link ("right");

CREATE TABLE case_number (
    case_file TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    PRIMARY KEY (case_file, value)
) STRICT;
CREATE INDEX case_number_value ON case_number (value);

-- Who moved it.
CREATE TABLE case_party (
    case_file TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    party TEXT NOT NULL REFERENCES party (code),
    PRIMARY KEY (case_file, party)
) STRICT;
CREATE INDEX case_party_party ON case_party (party);

CREATE TABLE case_person (
    case_file TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    person TEXT REFERENCES person (id) ON DELETE SET NULL,
    PRIMARY KEY (case_file, name)
) STRICT;
CREATE INDEX case_person_person ON case_person (person);

-- What happened, was proposed or is planned in a case. name is the body as the papers have it,
-- body its row where it is known there.
CREATE TABLE event (
    case_file TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 1),
    date TEXT,
    type TEXT NOT NULL,
    name TEXT,
    body TEXT REFERENCES body (id) ON DELETE SET NULL,
    outcome TEXT,
    paragraph TEXT,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    page INTEGER,
    quote TEXT,
    planned INTEGER NOT NULL CHECK (planned IN (0, 1)),
    PRIMARY KEY (case_file, position)
) STRICT;
CREATE INDEX event_date ON event (date);
CREATE INDEX event_body ON event (body);
CREATE INDEX event_paper ON event (paper);

-- What somebody was told or has promised to do. open: no later paper reports it back.
CREATE TABLE commitment (
    case_file TEXT NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 1),
    text TEXT NOT NULL,
    due TEXT,
    name TEXT,
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    page INTEGER,
    PRIMARY KEY (case_file, position)
) STRICT;
CREATE INDEX commitment_due ON commitment (due);
CREATE INDEX commitment_paper ON commitment (paper);

-- case_file.words, by which similar cases elsewhere are found.
CREATE VIRTUAL TABLE case_fts USING fts5 (
    case_file UNINDEXED, words, tokenize="unicode61 remove_diacritics 0"
);

-- Marks of what finds links and of the terms; where one changes, cases are told anew.
CREATE TABLE case_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version TEXT NOT NULL,
    terms TEXT NOT NULL
) STRICT;
INSERT INTO case_state VALUES (1, '', '');

-- How a case stands today.
CREATE VIEW case_today AS
SELECT
    case_file.*,
    status NOT IN ('avgjord', 'avskriven') AS open,
    status NOT IN ('avgjord', 'avskriven') AND due IS NOT NULL AND due < date('now') AS overdue,
    upcoming.date AS next_date,
    upcoming.name AS next_body
FROM case_file
LEFT JOIN event AS upcoming ON upcoming.case_file = case_file.id
    AND case_file.status NOT IN ('avgjord', 'avskriven')
    AND upcoming.position = (
        SELECT later.position FROM event AS later
        WHERE later.case_file = case_file.id AND later.planned AND later.date >= date('now')
        ORDER BY later.date, later.position LIMIT 1
    );

-- By what a person corrects a fact; see correction.target.
ALTER TABLE fact ADD COLUMN target TEXT;

-- Whether the view official has the person, written down at the end of each run: asking the view
-- goes through every role of every paper.
ALTER TABLE person ADD COLUMN official INTEGER NOT NULL DEFAULT 0 CHECK (official IN (0, 1));

-- The run that first read the file, by its start: what is new since then.
ALTER TABLE file ADD COLUMN added TEXT;

-- Papers that were loaded before have no matters: the next run reads them anew.
UPDATE file SET version = '';
