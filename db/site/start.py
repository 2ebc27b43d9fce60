"""The start page: what is here, what is new, what could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from db.collation import sort_key
from db.site.query import fetch, fetch_one

if TYPE_CHECKING:
    from datasette.app import Datasette

NEWEST: Final = 10
LATEST: Final = 5
LONGEST_LIST: Final = 24

_COUNTS: Final = """
    SELECT (SELECT count(*) FROM paper) AS papers, (SELECT count(*) FROM page) AS pages,
        (SELECT count(*) FROM failure) AS failures,
        (SELECT count(DISTINCT municipality) FROM paper) AS municipalities,
        (SELECT min(date) FROM paper) AS first, (SELECT max(date) FROM paper) AS last
"""
_NEWEST: Final = """
    SELECT paper.id, kind, title, paper.municipality, date, body.name AS body
    FROM paper LEFT JOIN body ON body.id = paper.body
    ORDER BY date IS NULL, date DESC, paper.id LIMIT :limit
"""
_GROUPS: Final = {
    "typ": "SELECT kind AS value, count(*) AS papers FROM paper GROUP BY 1",
    "kommun": """
        SELECT municipality AS value, count(*) AS papers FROM paper
        WHERE municipality IS NOT NULL GROUP BY 1
    """,
    "organ": """
        SELECT body.name AS value, count(*) AS papers FROM paper JOIN body ON body.id = paper.body
        GROUP BY 1
    """,
}
_FAILURES: Final = "SELECT path, message, remedy FROM failure ORDER BY path LIMIT :limit"


_MEETINGS: Final = """
    SELECT paper.id, coalesce(body.name, 'Möte') AS body, paper.municipality, kind,
        coalesce(paper.meeting_date, paper.date) AS day,
        (SELECT count(*) FROM item WHERE item.paper = paper.id) AS paragraphs
    FROM meeting JOIN paper ON paper.id = meeting.paper LEFT JOIN body ON body.id = paper.body
    ORDER BY day IS NULL, day DESC, paper.id LIMIT :limit
"""


async def overview(site: Datasette) -> dict[str, Any]:
    """Return what the start page shows."""
    groups = {key: _largest(await fetch(site, sql)) for key, sql in _GROUPS.items()}
    return {
        "counts": await fetch_one(site, _COUNTS),
        "meetings": await fetch(site, _MEETINGS, {"limit": LATEST}),
        "newest": await fetch(site, _NEWEST, {"limit": NEWEST}),
        "groups": groups,
    }


async def failures(site: Datasette) -> list[dict[str, Any]]:
    """Return the papers that could not be read, by path."""
    return await fetch(site, _FAILURES, {"limit": 1000})


def _largest(groups: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the largest of *groups*, in Swedish order."""
    largest = sorted(groups, key=lambda group: -group["papers"])[:LONGEST_LIST]
    return sorted(largest, key=lambda group: sort_key(group["value"]))
