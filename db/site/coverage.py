"""What is here and what is not: the days and meetings of each body, and the months without any."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby, pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from db.collation import sort_key
from db.site import swedish
from db.site.query import Row, fetch
from db.slug import slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from datasette.app import Datasette

UNKNOWN: Final = "Okänd kommun"
"""What papers that name no municipality come under."""

_DAY: Final = "coalesce(paper.meeting_date, paper.date)"
_BODIES: Final = f"""
    SELECT paper.municipality, body.id, body.name, body.slug, count(*) AS papers,
        count(meeting.paper) AS meetings, sum(kind = 'protokoll') AS minutes,
        min({_DAY}) AS first, max({_DAY}) AS last
    FROM paper LEFT JOIN body ON body.id = paper.body
    LEFT JOIN meeting ON meeting.paper = paper.id
    WHERE {{where}} GROUP BY paper.municipality, paper.body
    ORDER BY paper.municipality IS NULL, sort_key(paper.municipality), body.id IS NULL,
        body.sort_key
"""  # noqa: S608 - ours
_MINUTES: Final = f"""
    SELECT DISTINCT body, substr({_DAY}, 1, 7) AS month FROM paper
    WHERE kind = 'protokoll' AND body IS NOT NULL
        AND {_DAY} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]*' AND {{where}}
    ORDER BY body, month
"""  # noqa: S608 - ours
_FAILURES: Final = """
    SELECT message, remedy, count(*) AS files FROM failure
    GROUP BY code, message, remedy ORDER BY files DESC, message
"""


async def read(site: Datasette) -> list[dict[str, Any]]:
    """Return each municipality's bodies in Swedish order, those of papers that name none last.

    A body tells its papers, meetings, first and last day, and the months without minutes
    between its first minutes and its last.
    """
    return await _places(site, "1")


async def of(site: Datasette, municipality: str | None) -> dict[str, Any]:
    """Return the bodies of one municipality that has papers, as ``read`` does."""
    (place,) = await _places(site, "paper.municipality IS :name", {"name": municipality})
    return place


async def _places(
    site: Datasette, where: str, values: Mapping[str, object] = MappingProxyType({})
) -> list[dict[str, Any]]:
    gaps = _gaps(await fetch(site, _MINUTES.format(where=where), values))
    bodies = await fetch(site, _BODIES.format(where=where), values)
    told = [{**body, "gaps": gaps.get(body["id"], [])} for body in bodies]
    places = groupby(told, lambda row: row["municipality"])
    return [_place(name, list(rows)) for name, rows in places]


async def failures(site: Datasette) -> list[Row]:
    """Return why files could not be read and what would help, the most common first."""
    return await fetch(site, _FAILURES)


def _place(name: str | None, bodies: Sequence[Row]) -> dict[str, Any]:
    days = sorted(day for body in bodies for day in (body["first"], body["last"]) if day)
    sums = {key: sum(body[key] for body in bodies) for key in ("papers", "meetings", "minutes")}
    ends = {"first": days[0], "last": days[-1]} if days else {"first": None, "last": None}
    address = slug(name or UNKNOWN)
    return {"name": name, "slug": address, "bodies": sorted(bodies, key=_order), **sums, **ends}


def _order(body: Row) -> tuple[bool, str]:
    return body["name"] is None, sort_key(body["name"] or "")


def _gaps(minutes: Iterable[Row]) -> dict[str, list[str]]:
    """Return the months without minutes of each body, as they are said: "juni – augusti 2025"."""
    months: dict[str, list[int]] = defaultdict(list)
    for row in minutes:
        months[row["body"]].append(int(row["month"][:4]) * 12 + int(row["month"][5:]) - 1)
    return {
        body: [_said(a + 1, b - 1) for a, b in pairwise(found) if b > a + 1]
        for body, found in months.items()
    }


def _said(first: int, last: int) -> str:
    start, end = (swedish.date(f"{at // 12:04}-{at % 12 + 1:02}") for at in (first, last))
    if first == last:
        return start
    same_year = first // 12 == last // 12
    return f"{start.split()[0] if same_year else start} – {end}"
