"""What a clerk looks at first: what is late, what comes next, what is new, what wants a look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from db.review import QUERIES, SURE, Finding
from db.site import case_list
from db.site.query import Row, fetch, fetch_one

if TYPE_CHECKING:
    from datasette.app import Datasette

LATE: Final = 5
COMING: Final = 8
NEW: Final = 5
MOST_FINDINGS: Final = 200

PRESSING: Final = ("failure", "correction", "number", "raised")
"""What the start page counts: the rest is many, and may wait."""

_COMING: Final = """
    SELECT name, slug, municipality, min(date) AS date, cases FROM (
        SELECT body.name, body.slug, body.municipality, event.date,
            count(DISTINCT case_file) AS cases
        FROM event JOIN body ON body.id = event.body
        JOIN case_file ON case_file.id = event.case_file
        WHERE planned AND date >= date('now') AND status NOT IN ('avgjord', 'avskriven')
        GROUP BY body.id, event.date
    ) GROUP BY slug ORDER BY date, municipality, name LIMIT :limit
"""
_NEW: Final = """
    SELECT paper.id, kind, title, paper.municipality, date, body.name AS body
    FROM paper JOIN file ON file.sha256 = paper.file LEFT JOIN body ON body.id = paper.body
    WHERE file.added = :started ORDER BY date IS NULL, date DESC, paper.id LIMIT :limit
"""
_LAST_RUN: Final = "SELECT * FROM run ORDER BY id DESC LIMIT 1"
_LAST_NEW: Final = """
    SELECT added AS started, count(*) AS files FROM file
    WHERE added = (SELECT max(added) FROM file) GROUP BY added
"""


async def overview(site: Datasette) -> dict[str, Any]:
    """Return what the start page says of cases and of the last run."""
    late = case_list.Choice("forsenade")
    newest = await fetch_one(site, _LAST_NEW)
    return {
        "late": await case_list.cases(site, late, LATE),
        "late_total": await case_list.count(site, late),
        "unanswered": await case_list.count(site, case_list.Choice("saknar-svar")),
        "open_total": await case_list.count(site, case_list.Choice("oppna")),
        "coming": await fetch(site, _COMING, {"limit": COMING}),
        "run": await fetch_one(site, _LAST_RUN),
        "fresh": await fetch(site, _NEW, {"limit": NEW} | newest) if newest else [],
        "fresh_total": newest.get("files", 0),
        "findings": [await _count(site, sql) for key, sql in QUERIES.items() if key in PRESSING],
    }


async def _count(site: Datasette, sql: str) -> tuple[str, int]:
    """Return why a query's findings want a look, and how many there are."""
    counted = f"SELECT why, count(*) AS findings FROM ({sql})"  # noqa: S608 - our own
    found = await fetch_one(site, counted, {"sure": SURE})
    return found["why"] or "", found["findings"]


async def findings(site: Datasette) -> list[tuple[str, list[Row]]]:
    """Return what wants a look, by the key of its query; at most MOST_FINDINGS of each."""
    found = []
    for key, sql in QUERIES.items():
        limited = f"SELECT * FROM ({sql}) LIMIT {MOST_FINDINGS}"  # noqa: S608 - our own
        rows = await fetch(site, limited, {"sure": SURE})
        named = [dict(zip(Finding._fields, row.values(), strict=True)) for row in rows]
        found += [(key, named)] if named else []
    return found
