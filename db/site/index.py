"""The lists of all meetings, bodies, persons, parties and districts."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from db.collation import sort_key
from db.site.query import Row, fetch, fetch_one

if TYPE_CHECKING:
    from collections.abc import Mapping

    from datasette.app import Datasette

PAGE_SIZE: Final = 200
FEWEST_LETTERS: Final = 3
MOST_NAMED: Final = 5


@dataclass(frozen=True, slots=True)
class Index:
    """A list. Its SQL yields address, name and, where known, municipality, about and papers.

    ``count`` and ``empty`` are what it says of many names and of none.
    """

    title: str
    count: tuple[str, str]
    empty: str
    sql: str


_PERSONS: Final = """
    SELECT slug AS address, name, municipality, sort_key,
        (SELECT max(party) FROM person_role WHERE person = person.id) AS about,
        (SELECT count(DISTINCT paper) FROM person_role WHERE person = person.id) AS papers
    FROM person WHERE official ORDER BY sort_key, id
"""
_BODIES: Final = """
    SELECT slug AS address, name, municipality, sort_key, NULL AS about,
        (SELECT count(*) FROM paper WHERE body = body.id) AS papers
    FROM body ORDER BY municipality IS NULL, sort_key(municipality), sort_key, id
"""
_PARTIES: Final = """
    SELECT slug AS address, coalesce(name, code) AS name, NULL AS municipality,
        CASE WHEN name IS NOT NULL THEN code END AS about,
        (SELECT count(DISTINCT paper) FROM party_role WHERE party = party.code) AS papers
    FROM party ORDER BY papers DESC, code
"""
_DISTRICTS: Final = """
    SELECT slug AS address, name, municipality, sort_key, NULL AS about,
        (SELECT count(DISTINCT paper) FROM district_mention WHERE district = district.id) AS papers
    FROM district ORDER BY municipality IS NULL, sort_key(municipality), sort_key, id
"""
_MEETINGS: Final = """
    SELECT paper.id AS address, coalesce(body.name, 'Möte') AS name, paper.municipality,
        coalesce(paper.meeting_date, paper.date) AS day, kind AS about,
        (SELECT count(*) FROM item WHERE item.paper = paper.id) AS paragraphs
    FROM meeting JOIN paper ON paper.id = meeting.paper LEFT JOIN body ON body.id = paper.body
    ORDER BY day IS NULL, day DESC, paper.municipality, name, address
"""

INDEXES: Final[Mapping[str, Index]] = MappingProxyType(
    {
        "mote": Index(
            "Möten", ("möte", "möten"), "Inga protokoll eller kallelser är inlästa.", _MEETINGS
        ),
        "organ": Index(
            "Nämnder, styrelser och fullmäktige",
            ("organ", "organ"),
            "Ingen handling nämner något organ.",
            _BODIES,
        ),
        "person": Index(
            "Personer", ("person", "personer"), "Ingen handling nämner någon person.", _PERSONS
        ),
        "parti": Index(
            "Partier", ("parti", "partier"), "Ingen handling nämner något parti.", _PARTIES
        ),
        "stadsdel": Index(
            "Stadsdelar",
            ("stadsdel", "stadsdelar"),
            "Ingen handling nämner någon stadsdel.",
            _DISTRICTS,
        ),
    }
)
"""The lists, by their addresses."""


_NAMED: Final = """
    SELECT * FROM (
        SELECT 'person' AS kind, slug AS address, name, municipality, sort_key FROM person
        WHERE official
        UNION ALL SELECT 'organ', slug, name, municipality, sort_key FROM body
        UNION ALL SELECT 'stadsdel', slug, name, municipality, sort_key FROM district
    )
    WHERE instr(sort_key, :key) AND (:municipality IS NULL OR municipality = :municipality)
    ORDER BY length(name), sort_key, municipality, address LIMIT :limit
"""


async def named(site: Datasette, words: str, municipality: str | None) -> list[Row]:
    """Return the persons, bodies and districts with *words* in their names, the shortest first.

    Words shorter than FEWEST_LETTERS name nobody.
    """
    key = sort_key(words.strip(' "”'))
    if len(key) < FEWEST_LETTERS:
        return []
    return await fetch(
        site, _NAMED, {"key": key, "municipality": municipality, "limit": MOST_NAMED}
    )


async def read(site: Datasette, kind: str, page: int) -> dict[str, Any]:
    """Return one page of a list, the last where there is no such page; pages count from 1."""
    index = INDEXES[kind]
    counted = await fetch_one(site, f"SELECT count(*) AS total FROM ({index.sql})")  # noqa: S608 - ours
    last = max(1, -(-counted["total"] // PAGE_SIZE))
    page = min(page, last)
    values = {"limit": PAGE_SIZE, "offset": (page - 1) * PAGE_SIZE}
    entries = await fetch(site, f"{index.sql} LIMIT :limit OFFSET :offset", values)
    groups = [(name, list(group)) for name, group in groupby(entries, _municipality)]
    shown = {"kind": kind, "index": index, "entries": entries, "groups": groups}
    return {**shown, "total": counted["total"], "page": page, "last_page": last}


def _municipality(entry: Row) -> str | None:
    name: str | None = entry["municipality"]
    return name
