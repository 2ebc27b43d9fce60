"""The page of a municipality or a region, and the list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from db.collation import sort_key
from db.site import caseload, coverage, pictures
from db.site.query import Row, fetch
from db.slug import slug

if TYPE_CHECKING:
    from datasette.app import Datasette

UNKNOWN: Final = "Okänd kommun"
"""What papers that name no municipality come under."""
NEWEST: Final = 10
LATEST: Final = 5

_ALL: Final = """
    SELECT municipality AS name, count(*) AS papers, count(meeting.paper) AS meetings,
        max(coalesce(meeting_date, date)) AS last
    FROM paper LEFT JOIN meeting ON meeting.paper = paper.id GROUP BY municipality
"""
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
    """Return each municipality and region with its address, in Swedish order; UNKNOWN last."""
    cases = {row["name"]: row for row in await fetch(site, _CASES)}
    none = {"open": 0, "late": 0}
    found = [
        {**none, **row, **cases.get(row["name"], {}), "slug": slug(row["name"] or UNKNOWN)}
        for row in await fetch(site, _ALL)
    ]
    return sorted(found, key=lambda row: (row["name"] is None, sort_key(row["name"] or "")))


async def read(site: Datasette, address: str) -> dict[str, Any]:
    """Return what the page at *address* shows; empty where no municipality has it."""
    head = next((row for row in await every(site) if row["slug"] == address), None)
    if head is None:
        return {}
    name = head["name"]
    covered = next(place for place in await coverage.read(site) if place["name"] == name)
    return {
        "head": head,
        "unknown": UNKNOWN,
        "cases": await caseload.read(site, "kommun", name),
        "pictures": await pictures.read(site, "kommun", name),
        "coverage": covered,
        "papers": await fetch(site, _PAPERS, {"name": name, "limit": NEWEST}),
        "meetings": await fetch(site, _MEETINGS, {"name": name, "limit": LATEST}),
        "districts": await fetch(site, _DISTRICTS, {"name": name}),
    }
