-- Offsets count code points of page.text, half-open; pages count from 1 as in the file.
-- Dates are ISO 8601 or EDTF text. Names are nominative.

CREATE TABLE file (
    sha256 TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    pages INTEGER NOT NULL,
    ocr INTEGER NOT NULL CHECK (ocr IN (0, 1)),
    version TEXT NOT NULL
) STRICT;

-- The same bytes may lie in several places; a place holds one file at a time.
CREATE TABLE location (
    path TEXT PRIMARY KEY,
    file TEXT NOT NULL REFERENCES file (sha256) ON DELETE CASCADE
) STRICT;
CREATE INDEX location_file ON location (file);

CREATE TABLE body (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    municipality TEXT,
    sort_key TEXT NOT NULL
) STRICT;
CREATE INDEX body_name ON body (name);

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    municipality TEXT,
    sort_key TEXT NOT NULL
) STRICT;

CREATE TABLE district (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    municipality TEXT,
    sort_key TEXT NOT NULL
) STRICT;

CREATE TABLE party (
    code TEXT PRIMARY KEY,
    name TEXT
) STRICT;

CREATE TABLE rule (
    id TEXT PRIMARY KEY,
    source TEXT
) STRICT;

CREATE TABLE paper (
    id TEXT PRIMARY KEY,
    file TEXT NOT NULL REFERENCES file (sha256) ON DELETE CASCADE,
    part INTEGER,
    first_page INTEGER,
    last_page INTEGER,
    parent INTEGER,
    kind TEXT NOT NULL,
    title TEXT,
    municipality TEXT,
    body TEXT REFERENCES body (id),
    date TEXT,
    meeting_date TEXT,
    responds_to_kind TEXT,
    responds_to_party TEXT,
    responds_to_date TEXT,
    responds_to_title TEXT,
    digest TEXT NOT NULL
) STRICT;
CREATE INDEX paper_file ON paper (file);
CREATE INDEX paper_kind ON paper (kind);
CREATE INDEX paper_municipality ON paper (municipality);
CREATE INDEX paper_body ON paper (body);
CREATE INDEX paper_date ON paper (date);

CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    text TEXT NOT NULL,
    UNIQUE (paper, number)
) STRICT;

CREATE TABLE diary_number (
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    PRIMARY KEY (paper, value)
) STRICT;
CREATE INDEX diary_number_value ON diary_number (value);

-- What a paper says and where. inferred: the value holds a year that the words do not.
CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    page INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    rule TEXT REFERENCES rule (id),
    inferred INTEGER NOT NULL DEFAULT 0 CHECK (inferred IN (0, 1)),
    CHECK (0 <= start AND start < "end")
) STRICT;
CREATE INDEX fact_paper ON fact (paper, kind);
CREATE INDEX fact_kind ON fact (kind);
CREATE INDEX fact_rule ON fact (rule);

-- The further places of a fact that runs over a page break; the first stands in fact.
CREATE TABLE span (
    fact INTEGER NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 1),
    page INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    PRIMARY KEY (fact, position),
    CHECK (0 <= start AND start < "end")
) STRICT;

-- Every place of every fact, the first at position 0.
CREATE VIEW place AS
SELECT id AS fact, 0 AS position, paper, page, start, "end", quote FROM fact
UNION ALL
SELECT span.fact, span.position, fact.paper, span.page, span.start, span."end", span.quote
FROM span JOIN fact ON fact.id = span.fact;

CREATE TABLE decision (
    fact INTEGER PRIMARY KEY REFERENCES fact (id) ON DELETE CASCADE,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    number INTEGER,
    paragraph TEXT,
    stage TEXT NOT NULL CHECK (stage IN ('proposed', 'recommended', 'taken')),
    body TEXT REFERENCES body (id),
    body_chain TEXT,
    outcome TEXT NOT NULL,
    text TEXT NOT NULL,
    conditional INTEGER CHECK (conditional IN (0, 1)),
    negated INTEGER CHECK (negated IN (0, 1)),
    deadline TEXT
) STRICT;
CREATE INDEX decision_paper ON decision (paper);
CREATE INDEX decision_body ON decision (body);
CREATE INDEX decision_outcome ON decision (outcome);

-- A row of the decision timetable: name is as written, body its full name where known.
CREATE TABLE consultation (
    fact INTEGER PRIMARY KEY REFERENCES fact (id) ON DELETE CASCADE,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    body TEXT REFERENCES body (id),
    date TEXT NOT NULL,
    planned INTEGER CHECK (planned IN (0, 1)),
    paragraph TEXT
) STRICT;
CREATE INDEX consultation_paper ON consultation (paper);
CREATE INDEX consultation_body ON consultation (body);
CREATE INDEX consultation_date ON consultation (date);

CREATE TABLE person_role (
    fact INTEGER PRIMARY KEY REFERENCES fact (id) ON DELETE CASCADE,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    person TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    party TEXT REFERENCES party (code),
    title TEXT,
    organisation TEXT,
    replaces TEXT,
    serving INTEGER CHECK (serving IN (0, 1)),
    paragraphs TEXT
) STRICT;
CREATE INDEX person_role_paper ON person_role (paper);
CREATE INDEX person_role_person ON person_role (person);
CREATE INDEX person_role_party ON person_role (party);

CREATE TABLE party_role (
    fact INTEGER PRIMARY KEY REFERENCES fact (id) ON DELETE CASCADE,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    party TEXT NOT NULL REFERENCES party (code),
    role TEXT NOT NULL
) STRICT;
CREATE INDEX party_role_paper ON party_role (paper);
CREATE INDEX party_role_party ON party_role (party);

CREATE TABLE district_mention (
    fact INTEGER PRIMARY KEY REFERENCES fact (id) ON DELETE CASCADE,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    district TEXT NOT NULL REFERENCES district (id),
    mentions INTEGER NOT NULL CHECK (mentions >= 1)
) STRICT;
CREATE INDEX district_mention_paper ON district_mention (paper);
CREATE INDEX district_mention_district ON district_mention (district);

-- A section or sentence that speaks of a district.
CREATE TABLE passage (
    fact INTEGER PRIMARY KEY REFERENCES fact (id) ON DELETE CASCADE,
    paper TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    district TEXT NOT NULL REFERENCES district (id)
) STRICT;
CREATE INDEX passage_paper ON passage (paper);
CREATE INDEX passage_district ON passage (district);

-- A paper that could not be read; the row goes when the paper at that path can be.
CREATE TABLE failure (
    path TEXT PRIMARY KEY,
    sha256 TEXT,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    remedy TEXT
) STRICT;

-- The runs that changed something. Times are UTC, ISO 8601.
CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    started TEXT NOT NULL,
    version TEXT NOT NULL,
    new INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    failed INTEGER NOT NULL
) STRICT;
