"""The page of one paper: its facts with their evidence, and its text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from db import search
from db.site import evidence, marks, original, sheet
from db.site.original import Original
from db.site.query import Row, fetch, fetch_one
from db.site.swedish import FACTS, STAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from datasette.app import Datasette

_PAPER: Final = """
    SELECT paper.*, body.name AS body_name, body.slug AS body_slug,
        file.pages AS file_pages, file.ocr,
        EXISTS (SELECT 1 FROM meeting WHERE meeting.paper = paper.id) AS is_of_meeting,
        (SELECT path FROM location WHERE file = paper.file ORDER BY path LIMIT 1) AS path
    FROM paper JOIN file ON file.sha256 = paper.file LEFT JOIN body ON body.id = paper.body
    WHERE paper.id = :paper
"""
_LISTS: Final = {
    "facts": "SELECT id AS fact, kind, value, inferred FROM fact WHERE paper = :paper ORDER BY id",
    "rules": """
        SELECT rule.*, json_group_array(DISTINCT kind) AS kinds, count(*) AS facts FROM fact
        JOIN rule ON rule.id = fact.rule
        WHERE paper = :paper GROUP BY rule.id ORDER BY min(fact.id)
    """,
    "cases": """
        SELECT DISTINCT case_file.id, case_file.name, case_file.title FROM case_matter
        JOIN case_file ON case_file.id = case_matter.case_file
        WHERE paper = :paper ORDER BY case_matter.rowid
    """,
    "corrections": "SELECT * FROM correction WHERE target LIKE :paper || '/%' ORDER BY target",
    "diary_numbers": "SELECT value FROM diary_number WHERE paper = :paper ORDER BY rowid",
    "decisions": """
        SELECT decision.*, body.name AS body_name FROM decision
        LEFT JOIN body ON body.id = decision.body WHERE paper = :paper ORDER BY fact
    """,
    "consultations": """
        SELECT consultation.*, coalesce(body.name, consultation.name) AS body_name
        FROM consultation LEFT JOIN body ON body.id = consultation.body
        WHERE paper = :paper ORDER BY date, fact
    """,
    "persons": """
        SELECT person_role.*, person.name,
            CASE WHEN person.official THEN person.slug END AS slug
        FROM person_role
        JOIN person ON person.id = person_role.person WHERE paper = :paper ORDER BY fact
    """,
    "parties": """
        SELECT party_role.*, coalesce(party.name, party.code) AS name, party.slug
        FROM party_role
        JOIN party ON party.code = party_role.party
        WHERE paper = :paper ORDER BY role <> 'proposer', fact
    """,
    "districts": """
        SELECT district_mention.*, district.name, district.slug FROM district_mention
        JOIN district ON district.id = district_mention.district
        WHERE paper = :paper ORDER BY district.sort_key
    """,
}
_PAGES: Final = "SELECT id, number, text FROM page WHERE paper = :paper ORDER BY number"
_HITS: Final = """
    SELECT page.number, highlight({index}, 0, '\x02', '\x03') AS text
    FROM {index} JOIN page ON page.id = {index}.rowid
    WHERE {index} MATCH :match AND page.paper = :paper
"""


async def read(site: Datasette, paper: str) -> dict[str, Any]:
    """Return what the page of *paper* shows; empty where there is no such paper."""
    values = {"paper": paper}
    found = await fetch_one(site, _PAPER, values)
    if not found:
        return {}
    lists = {key: await fetch(site, sql, values) for key, sql in _LISTS.items()}
    return {
        "paper": found,
        "evidence": await evidence.of_paper(site, paper),
        **lists,
        "facts": _by_kind(lists["facts"]),
        "rules": [row | {"kinds": _said(row["kinds"])} for row in lists["rules"]],
        "decisions": _by_stage(lists["decisions"]),
        "persons": _by_person(lists["persons"]),
    }


async def pages(
    site: Datasette, paper: str, marked: Sequence[marks.Place], *, as_text: bool
) -> dict[str, Any]:
    """Return the pages of *paper* and how they are to be shown, with *marked* marked.

    As pictures where that can be: what is marked has to be facts with boxes.
    """
    found = await original.of_paper(site, paper)
    drawable = await sheet.can_show(site, paper)
    lit = await sheet.facts_at(site, paper, marked)
    as_pictures = isinstance(drawable, Original) and lit is not None and not as_text
    sheets = await sheet.sheets(site, paper) if as_pictures else {}
    return {
        "original": found if isinstance(found, Original) else None,
        "problem": drawable if isinstance(drawable, original.Problem) else None,
        "drawable": isinstance(drawable, Original),
        "sheets": sheets,
        "boxed": {one.fact for page in sheets.values() for one in page["facts"]},
        "lit": lit or set(),
        "pages": await text(site, paper, () if as_pictures else marked),
    }


async def text(site: Datasette, paper: str, marked: Iterable[marks.Place]) -> list[Row]:
    """Return the pages of *paper*, number and HTML, with the places of *marked* marked."""
    spans = marks.by_page(marked)
    return [
        {
            "number": page["number"],
            "html": marks.mark(page["text"], spans.get(page["number"], ()), page["number"]),
        }
        for page in await fetch(site, _PAGES, {"paper": paper})
    ]


async def hits(site: Datasette, paper: str, words: str, *, wide: bool) -> list[marks.Place]:
    """Return where the *words* of a search stand in *paper*."""
    index, match = "page_fts", search.fts_query(words)
    if wide:
        index, match = "page_trigram", search.part_query(words)
    rows = await fetch(site, _HITS.format(index=index), {"paper": paper, "match": match})
    return [
        marks.Place(row["number"], start, end)
        for row in rows
        for start, end in marks.hits(row["text"])
    ]


def _by_kind(facts: Iterable[Row]) -> dict[str, list[Row]]:
    kinds: dict[str, list[Row]] = {}
    for fact in facts:
        kinds.setdefault(fact["kind"], []).append(fact)
    return kinds


def _said(kinds: str) -> str:
    """Return the kinds of facts in a JSON list as words: "datum, rubrik"."""
    return ", ".join(sorted(FACTS.get(kind, kind) for kind in json.loads(kinds)))


def _by_stage(decisions: Iterable[Row]) -> list[tuple[str, list[Row]]]:
    """Return (heading, decisions) of each stage that there are decisions of."""
    rows = list(decisions)
    stages = [
        (name, [row for row in rows if row["stage"] == stage]) for stage, name in STAGES.items()
    ]
    return [(name, found) for name, found in stages if found]


def _by_person(roles: Iterable[Row]) -> list[Row]:
    """Return each person once, with every role, in the order in which they are named."""
    persons: dict[str, Row] = {}
    for role in roles:
        first = {"name": role["name"], "slug": role["slug"], "roles": []}
        person = persons.setdefault(role["person"], first)
        person["roles"].append(role)
        for key in ("party", "title", "organisation"):
            person[key] = person.get(key) or role[key]
    return list(persons.values())
