"""The page of a municipality or a region, and the list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from db.collation import sort_key
from db.site import caseload, coverage, pictures
from db.site.query import Row, fetch
from db.slug import slug

if TYPE_CHECKING:
    from datasette.app import Datasette

NEWEST: Final = 10
LATEST: Final = 5

_ALL: Final = """
    SELECT municipality AS name, count(*) AS papers, count(meeting.paper) AS meetings,
        max(coalesce(meeting_date, date)) AS last
    FROM paper LEFT JOIN meeting ON meeting.paper = paper.id
    GROUP BY municipality
"""
_NAMES: Final = "SELECT DISTINCT municipality AS name FROM paper"
_CASES: Final = """
    SELECT municipality AS name, sum(open) AS open, sum(overdue) AS late FROM case_today
    GROUP BY municipality
"""
_PAPERS: Final = """
    SELECT paper.id, kind, title, date, meeting_date, body.name AS body
    FROM paper LEFT JOIN body ON body.id = paper.body
    WHERE paper.municipality IS :name AND paper.id NOT IN (SELECT paper FROM meeting)
    ORDER BY date IS NULL, date DESC, paper.id LIMIT :limit
"""
_MEETINGS: Final = """
    SELECT paper.id, coalesce(body.name, 'Möte') AS body, kind, coalesce(meeting_date, date) AS day
    FROM meeting JOIN paper ON paper.id = meeting.paper LEFT JOIN body ON body.id = paper.body
    WHERE paper.municipality IS :name
    ORDER BY day IS NULL, day DESC, paper.id LIMIT :limit
"""
_DISTRICTS: Final = """
    SELECT name, slug FROM district WHERE municipality IS :name ORDER BY sort_key, id
"""


async def every(site: Datasette) -> list[Row]:
    """Return each municipality and region with its address, in Swedish order; unknown ones last."""
    cases = {row["name"]: row for row in await fetch(site, _CASES)}
    none = {"open": 0, "late": 0}
    found = [
        {**none, **row, **cases.get(row["name"], {}), "slug": _address(row["name"])}
        for row in await fetch(site, _ALL)
    ]
    return sorted(found, key=lambda row: (row["name"] is None, sort_key(row["name"] or "")))


async def read(site: Datasette, address: str) -> dict[str, Any]:
    """Return what the page at *address* shows; empty where no municipality has it."""
    names = [row["name"] for row in await fetch(site, _NAMES) if _address(row["name"]) == address]
    if not names:
        return {}
    name = names[0]
    return {
        "name": name,
        "unknown": coverage.UNKNOWN,
        "cases": await caseload.read(site, "kommun", name),
        "pictures": await pictures.read(site, "kommun", name),
        "coverage": await coverage.of(site, name),
        "papers": await fetch(site, _PAPERS, {"name": name, "limit": NEWEST}),
        "meetings": await fetch(site, _MEETINGS, {"name": name, "limit": LATEST}),
        "districts": await fetch(site, _DISTRICTS, {"name": name}),
    }


def _address(name: str | None) -> str:
    return slug(name or coverage.UNKNOWN)
