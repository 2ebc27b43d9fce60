-- What minutes and agendas say besides. A § is named by its number, without the sign: '92'.

CREATE TABLE meeting (
    paper TEXT PRIMARY KEY REFERENCES paper (id) ON DELETE CASCADE,
    place TEXT,
    start TEXT,
    "end" TEXT,
    adjusted TEXT,
    posted TEXT,
    removed TEXT
) STRICT;

-- A § of minutes, or an item of an agenda: number is its number there.
CREATE TABLE item (
    fact INTEGER PRIMARY KEY REFERENCES fact (id) ON DELETE CASCADE,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    paragraph TEXT,
    number TEXT,
    title TEXT NOT NULL,
    summary TEXT,
    recipients TEXT,
    immediate INTEGER CHECK (immediate IN (0, 1))
) STRICT;
CREATE INDEX item_paper ON item (paper, paragraph);

CREATE TABLE item_diary_number (
    item INTEGER NOT NULL REFERENCES item (fact) ON DELETE CASCADE,
    value TEXT NOT NULL,
    PRIMARY KEY (item, value)
) STRICT;
CREATE INDEX item_diary_number_value ON item_diary_number (value);

CREATE TABLE motion (
    fact INTEGER PRIMARY KEY REFERENCES fact (id) ON DELETE CASCADE,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    paragraph TEXT,
    person TEXT REFERENCES person (id),
    party TEXT REFERENCES party (code),
    kind TEXT NOT NULL,
    text TEXT
) STRICT;
CREATE INDEX motion_paper ON motion (paper);
CREATE INDEX motion_person ON motion (person);
CREATE INDEX motion_party ON motion (party);

CREATE TABLE vote (
    fact INTEGER PRIMARY KEY REFERENCES fact (id) ON DELETE CASCADE,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    paragraph TEXT,
    round TEXT,
    yes INTEGER NOT NULL CHECK (yes >= 0),
    no INTEGER NOT NULL CHECK (no >= 0),
    abstain INTEGER CHECK (abstain >= 0),
    absent INTEGER CHECK (absent >= 0),
    yes_means TEXT,
    no_means TEXT,
    result TEXT
) STRICT;
CREATE INDEX vote_paper ON vote (paper);

CREATE TABLE ballot (
    vote INTEGER NOT NULL REFERENCES vote (fact) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 1),
    person TEXT NOT NULL REFERENCES person (id),
    party TEXT REFERENCES party (code),
    choice TEXT NOT NULL CHECK (choice IN ('ja', 'nej', 'avstår', 'frånvarande')),
    PRIMARY KEY (vote, position)
) STRICT;
CREATE INDEX ballot_person ON ballot (person);
CREATE INDEX ballot_party ON ballot (party);

CREATE TABLE reservation (
    fact INTEGER PRIMARY KEY REFERENCES fact (id) ON DELETE CASCADE,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    paragraph TEXT,
    person TEXT REFERENCES person (id),
    party TEXT REFERENCES party (code)
) STRICT;
CREATE INDEX reservation_paper ON reservation (paper);
CREATE INDEX reservation_person ON reservation (person);
CREATE INDEX reservation_party ON reservation (party);

CREATE TABLE recusal (
    fact INTEGER PRIMARY KEY REFERENCES fact (id) ON DELETE CASCADE,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    paragraph TEXT,
    person TEXT NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX recusal_paper ON recusal (paper);
CREATE INDEX recusal_person ON recusal (person);

CREATE TABLE statement (
    fact INTEGER PRIMARY KEY REFERENCES fact (id) ON DELETE CASCADE,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    paragraph TEXT,
    kind TEXT NOT NULL,
    person TEXT REFERENCES person (id),
    party TEXT REFERENCES party (code),
    text TEXT
) STRICT;
CREATE INDEX statement_paper ON statement (paper);
CREATE INDEX statement_person ON statement (person);
CREATE INDEX statement_party ON statement (party);

-- Whose place a substitute takes: replaces is the name as written.
ALTER TABLE person_role ADD COLUMN replaced TEXT REFERENCES person (id);
CREATE INDEX person_role_replaced ON person_role (replaced);

-- Who acts in office. A private person, such as the mover of a medborgarförslag, does not, and
-- gets no page of their own (dataskyddsförordningen, artikel 5: no more than is needed).
CREATE VIEW official AS
SELECT person FROM person_role
WHERE party IS NOT NULL OR title IS NOT NULL OR organisation IS NOT NULL OR role IN (
    'responsible', 'case_officer', 'approver', 'chair', 'vice_chair', 'member', 'substitute',
    'secretary', 'adjuster', 'official'
)
UNION SELECT replaced FROM person_role WHERE replaced IS NOT NULL
UNION SELECT person FROM motion WHERE person IS NOT NULL
UNION SELECT person FROM ballot
UNION SELECT person FROM reservation WHERE person IS NOT NULL
UNION SELECT person FROM recusal
UNION SELECT person FROM statement WHERE person IS NOT NULL;

-- What a paper is called where it is referred to.
ALTER TABLE paper ADD COLUMN label TEXT AS (coalesce(title, kind)) VIRTUAL;

-- The last part of the address of a page: ASCII, see db.slug. Filled as names are written.
ALTER TABLE body ADD COLUMN slug TEXT;
ALTER TABLE person ADD COLUMN slug TEXT;
ALTER TABLE district ADD COLUMN slug TEXT;
ALTER TABLE party ADD COLUMN slug TEXT;
CREATE UNIQUE INDEX body_slug ON body (slug);
CREATE UNIQUE INDEX person_slug ON person (slug);
CREATE UNIQUE INDEX district_slug ON district (slug);
CREATE UNIQUE INDEX party_slug ON party (slug);

-- Papers that were loaded before know nothing of all this: the next run reads them anew.
UPDATE file SET version = '';
UPDATE paper SET digest = '';
