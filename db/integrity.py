"""What must be true of every database, as SQL that returns the rows for which it is not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlite_utils import Database

CHECKS: Final[Mapping[str, str]] = {
    "citatet är inte vad sidan säger": """
        SELECT place.fact, place.page, place.quote FROM place
        JOIN page ON page.paper = place.paper AND page.number = place.page
        WHERE substr(page.text, place.start + 1, place."end" - place.start) IS NOT place.quote
    """,
    "platsen ligger utanför sidan": """
        SELECT place.fact, place.page, place.start, place."end" FROM place
        LEFT JOIN page ON page.paper = place.paper AND page.number = place.page
        WHERE page.id IS NULL OR place."end" > length(page.text)
    """,
    "ruta utanför uppgiftens sidor": """
        SELECT box.fact, box.page FROM box JOIN fact ON fact.id = box.fact
        LEFT JOIN page ON page.paper = fact.paper AND page.number = box.page
        WHERE page.width IS NULL
            OR box.page NOT IN (SELECT page FROM place WHERE place.fact = box.fact)
    """,
    "regel utan källa": "SELECT id FROM rule WHERE source IS NULL",
    "uppgift utan regel": "SELECT id, paper, kind FROM fact WHERE rule IS NULL",
    "uppgift och tolkning från olika handlingar": """
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
    "namn utan adress": """
        SELECT id FROM body WHERE slug IS NULL UNION ALL
        SELECT id FROM person WHERE slug IS NULL UNION ALL
        SELECT id FROM district WHERE slug IS NULL UNION ALL
        SELECT code FROM party WHERE slug IS NULL
    """,
    "fil utan plats": """
        SELECT sha256 FROM file WHERE sha256 NOT IN (SELECT file FROM location)
    """,
    "fil utan handling": """
        SELECT sha256 FROM file WHERE sha256 NOT IN (SELECT file FROM paper)
    """,
    "sida saknas i sökregistret": """
        SELECT page.id FROM page, search_state
        WHERE NOT stale AND page.id NOT IN (SELECT id FROM page_fts_docsize)
    """,
    "händelse vars citat inte står på sidan": """
        SELECT event.case_file, event.position, event.quote FROM event
        LEFT JOIN page ON page.paper = event.paper AND page.number = event.page
        WHERE event.quote IS NOT NULL AND NOT coalesce(instr(page.text, event.quote), 0)
            AND NOT EXISTS (
                SELECT 1 FROM fact JOIN span ON span.fact = fact.id
                WHERE fact.paper = event.paper AND fact.quote = event.quote
            )
    """,
    "kopplad handling utan ärende": """
        SELECT id FROM matter WHERE NOT fresh AND id NOT IN (SELECT matter FROM case_matter)
    """,
    "ärende utan handling": """
        SELECT id FROM case_file WHERE id NOT IN (SELECT case_file FROM case_matter)
    """,
    "hänvisning till en rad som inte finns": "PRAGMA foreign_key_check",
    "databasfilen är skadad": """
        SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'
    """,
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
