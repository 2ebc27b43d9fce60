"""Lists of OParl objects, a page at a time (OParl 1.1, Objektlisten)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from db.site import oparl
from db.site.query import fetch, fetch_one
from db.slug import slug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from datasette.app import Datasette

    from db.site.address import Absolute

PAGE_SIZE: Final = 20

_MUNICIPALITIES: Final = """
    SELECT municipality FROM paper UNION SELECT municipality FROM body
    UNION SELECT municipality FROM person WHERE official ORDER BY 1
"""
_SOURCES: Final = {
    "organization": "SELECT slug AS id FROM body WHERE municipality IS :owner ORDER BY slug",
    "person": """
        SELECT slug AS id FROM person
        WHERE municipality IS :owner AND official ORDER BY slug
    """,
    "meeting": """
        SELECT paper.id FROM meeting JOIN paper ON paper.id = meeting.paper
        WHERE municipality IS :owner ORDER BY paper.id
    """,
    "paper": "SELECT id FROM paper WHERE municipality IS :owner ORDER BY id",
}
_MEETINGS_OF: Final = """
    SELECT paper.id FROM meeting JOIN paper ON paper.id = meeting.paper
    JOIN body ON body.id = paper.body WHERE body.slug = :owner ORDER BY paper.id
"""
_ONE: Final = {
    "organization": oparl.organization,
    "person": oparl.person,
    "meeting": oparl.meeting,
    "paper": oparl.paper,
}
LISTS: Final = tuple(_SOURCES)
"""What a body has lists of."""


async def municipality(site: Datasette, name: str) -> tuple[str | None] | None:
    """Return the municipality whose slug is *name*, as the only one of a tuple; None if none is."""
    for row in await fetch(site, _MUNICIPALITIES):
        found = row["municipality"]
        if name == (slug(found) if found else oparl.UNKNOWN):
            return (found,)
    return None


async def bodies(site: Datasette, whole: Absolute) -> dict[str, Any]:
    """Return all municipalities and regions on one page."""
    rows = await fetch(site, _MUNICIPALITIES)
    found = [oparl.body(row["municipality"], whole) for row in rows]
    return _page(found, len(found), 1, whole("/oparl/body"))


async def of_body(
    site: Datasette, owner: str | None, kind: str, page: int, whole: Absolute
) -> dict[str, Any]:
    """Return a page of what a municipality has of *kind*."""
    name = slug(owner) if owner else oparl.UNKNOWN
    address = whole(f"/oparl/body/{name}/{kind}")
    return await _list(site, _SOURCES[kind], owner, kind, page, address, whole)


async def meetings_of(site: Datasette, name: str, page: int, whole: Absolute) -> dict[str, Any]:
    """Return a page of the meetings of a board."""
    address = whole(f"/oparl/organization/{name}/meeting")
    return await _list(site, _MEETINGS_OF, name, "meeting", page, address, whole)


async def _list(  # noqa: PLR0913, PLR0917 - a list is all of this
    site: Datasette,
    sql: str,
    owner: str | None,
    kind: str,
    page: int,
    address: str,
    whole: Absolute,
) -> dict[str, Any]:
    counted = await fetch_one(site, f"SELECT count(*) AS rows FROM ({sql})", {"owner": owner})  # noqa: S608 - ours
    values = {"owner": owner, "limit": PAGE_SIZE, "offset": (page - 1) * PAGE_SIZE}
    rows = await fetch(site, f"{sql} LIMIT :limit OFFSET :offset", values)
    found = [await _ONE[kind](site, row["id"], whole) for row in rows]
    return _page(found, counted["rows"], page, address)


def _page(found: Sequence[dict[str, Any]], total: int, page: int, address: str) -> dict[str, Any]:
    last = max(1, -(-total // PAGE_SIZE)) if len(found) < total else 1
    links = {"first": 1, "self": page, "last": last}
    links |= {"prev": page - 1} if page > 1 else {}
    links |= {"next": page + 1} if page < last else {}
    return {
        "data": found,
        "pagination": {
            "totalElements": total,
            "elementsPerPage": max(PAGE_SIZE, len(found)),
            "currentPage": page,
            "totalPages": last,
        },
        "links": {name: f"{address}?page={at}" for name, at in links.items()},
    }
