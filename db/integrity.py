"""What must be true of every database, as SQL that returns the rows for which it is not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlite_utils import Database

CHECKS: Final[Mapping[str, str]] = {
    "quotation is not what the page says": """
        SELECT place.fact, place.page, place.quote FROM place
        JOIN page ON page.paper = place.paper AND page.number = place.page
        WHERE substr(page.text, place.start + 1, place."end" - place.start) IS NOT place.quote
    """,
    "span lies outside its page": """
        SELECT place.fact, place.page, place.start, place."end" FROM place
        LEFT JOIN page ON page.paper = place.paper AND page.number = place.page
        WHERE page.id IS NULL OR place."end" > length(page.text)
    """,
    "rule without a source": "SELECT id FROM rule WHERE source IS NULL",
    "fact without a rule": "SELECT id, paper, kind FROM fact WHERE rule IS NULL",
    "meaning and fact of different papers": """
        SELECT fact.id, fact.paper, meaning.paper FROM fact
        JOIN (
            SELECT fact, paper FROM decision
            UNION ALL SELECT fact, paper FROM consultation
            UNION ALL SELECT fact, paper FROM person_role
            UNION ALL SELECT fact, paper FROM party_role
            UNION ALL SELECT fact, paper FROM district_mention
            UNION ALL SELECT fact, paper FROM passage
            UNION ALL SELECT fact, paper FROM item
            UNION ALL SELECT fact, paper FROM motion
            UNION ALL SELECT fact, paper FROM vote
            UNION ALL SELECT fact, paper FROM reservation
            UNION ALL SELECT fact, paper FROM recusal
            UNION ALL SELECT fact, paper FROM statement
        ) AS meaning ON meaning.fact = fact.id
        WHERE meaning.paper <> fact.paper
    """,
    "name without an address": """
        SELECT id FROM body WHERE slug IS NULL UNION ALL
        SELECT id FROM person WHERE slug IS NULL UNION ALL
        SELECT id FROM district WHERE slug IS NULL UNION ALL
        SELECT code FROM party WHERE slug IS NULL
    """,
    "file without a place": """
        SELECT sha256 FROM file WHERE sha256 NOT IN (SELECT file FROM location)
    """,
    "file without a paper": """
        SELECT sha256 FROM file WHERE sha256 NOT IN (SELECT file FROM paper)
    """,
    "page missing from the search index": """
        SELECT page.id FROM page, search_state
        WHERE NOT stale AND page.id NOT IN (SELECT id FROM page_fts_docsize)
    """,
    "reference to a row that is not there": "PRAGMA foreign_key_check",
}


@dataclass(frozen=True, slots=True)
class Violation:
    """A row for which *check* does not hold, with the columns that the check selects."""

    check: str
    row: tuple[object, ...]


def violations(database: Database) -> Iterator[Violation]:
    """Yield what is wrong with *database*, check by check; nothing for a sound one."""
    for check, sql in CHECKS.items():
        for row in database.execute(sql):
            yield Violation(check, row)
