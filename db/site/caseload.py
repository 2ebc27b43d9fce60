"""The cases of a municipality, a body, a person, a party or a district, as lists."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from db.site import case_list
from db.site.query import Row, fetch, fetch_one, sql_address
from db.slug import slug

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from datasette.app import Datasette

LONGEST: Final = 50
"""Cases that a list shows; a query tells the rest."""

SHORTEST: Final = 10
"""The same where a page has a list for every status."""

SCOPES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "kommun": "municipality IS :id",
        "organ": "id IN (SELECT case_file FROM event WHERE event.body = :id)",
        "parti": "id IN (SELECT case_file FROM case_party WHERE party = :id)",
        "person": "id IN (SELECT case_file FROM case_person WHERE person = :id)",
        "stadsdel": """id IN (
            SELECT case_file FROM case_matter JOIN district_mention USING (paper)
            WHERE district = :id AND paragraph IS NULL
        )""",
    }
)
"""Which cases belong to a page, by the first part of its address. Minutes name districts in many
§§: only papers on a single matter count."""

_IDS: Final = """
    SELECT id, name, title, status, outcome, raised, due, next_date, next_body, coming,
        count(*) OVER () AS total
    FROM (SELECT case_today.*, {coming} AS coming FROM case_today WHERE {scope})
    WHERE {where} ORDER BY {order}, id
"""
_AT_BODY: Final = """(
    SELECT min(date) FROM event WHERE event.case_file = case_today.id AND planned
        AND event.body = :id AND date >= date('now')
)"""
_NEWEST: Final = "updated IS NULL, updated DESC"
_RAISED: Final = "coalesce(raised, updated) IS NULL, coalesce(raised, updated) DESC"
_COUNTS: Final = """
    SELECT count(*) AS total, coalesce(sum(open), 0) AS open,
        coalesce(sum(overdue), 0) AS late, coalesce(sum(open AND answered = 0), 0) AS unanswered,
        coalesce(sum(kind IS NOT NULL), 0) AS initiatives
    FROM case_today WHERE {scope}
"""
_OUTCOMES: Final = """
    SELECT CASE WHEN open THEN 'pågår' ELSE coalesce(outcome, status) END AS outcome,
        count(*) AS cases
    FROM case_today WHERE {scope} GROUP BY 1 ORDER BY max(open), cases DESC, 1
"""


@dataclass(frozen=True, slots=True)
class Group:
    """A list of cases; ``name`` is its place on the page."""

    name: str
    heading: str
    where: str
    order: str = _NEWEST


_COMING: Final = Group("kommande", "Kommande ärenden", "open AND coming IS NOT NULL", "coming")
_LATE: Final = Group("forsenade", "Försenade ärenden", "overdue", "due")
_UNANSWERED: Final = Group(
    "saknar-svar", "Ärenden som saknar svar", "open AND answered = 0", "raised IS NULL, raised"
)
_OTHERS: Final = Group(
    "oppna",
    "Övriga öppna ärenden",
    "open AND coming IS NULL AND NOT overdue AND answered IS NOT 0",
)
_BY_STATUS: Final = tuple(
    Group(slug(status), heading, f"status = '{status}'")
    for status, heading in {
        "väckt": "Väckta",
        "under beredning": "Under beredning",
        "förslag lagt": "Förslag lagt",
        "bordlagd": "Bordlagda",
        "återremitterad": "Återremitterade",
        "avgjord": "Avgjorda",
        "avskriven": "Avskrivna",
    }.items()
)
_ENDED: Final = Group("avgjorda", "Avgjorda ärenden", "NOT open")

GROUPS: Final[Mapping[str, Sequence[Group]]] = MappingProxyType(
    {
        "kommun": (_LATE, *_BY_STATUS),
        "organ": (_COMING, _LATE, _UNANSWERED, _OTHERS, _ENDED),
        "parti": (Group("initiativ", "Initiativ från partiet", "1", _RAISED),),
        "person": (Group("initiativ", "Initiativ", "1", _RAISED),),
        "stadsdel": (Group("arenden", "Ärenden som rör stadsdelen", "1"),),
    }
)
"""The lists of each kind of page, in order. A case may stand in several."""

TELLS_OUTCOMES: Final = frozenset({"parti", "person"})
"""Pages on those who raise cases: what became of them goes first."""


async def read(site: Datasette, kind: str, id_: str | None) -> dict[str, Any]:
    """Return the cases of a page of *kind*: counts, what became of them, and lists.

    A list comes with its cases, their number and, where it has more, the query for them all.
    """
    scope, values = SCOPES[kind], {"id": id_}
    outcomes = _OUTCOMES.format(scope=scope) if kind in TELLS_OUTCOMES else ""
    return {
        "counts": await fetch_one(site, _COUNTS.format(scope=scope), values),
        "outcomes": await fetch(site, outcomes, values) if outcomes else [],
        "groups": await _lists(site, kind, id_),
    }


async def _lists(
    site: Datasette, kind: str, id_: str | None
) -> list[tuple[Group, list[Row], int, str]]:
    values = {"id": id_, "limit": SHORTEST if kind == "kommun" else LONGEST}
    found = [
        (group, await fetch(site, f"{_query(kind, group)} LIMIT :limit", values))
        for group in GROUPS[kind]
    ]
    ids = sorted({row["id"] for _, rows in found for row in rows})
    cases = {case["id"]: case for case in await case_list.of(site, ids)}
    return [
        (
            group,
            [_case(kind, cases, row) for row in rows],
            rows[0]["total"],
            _rest(kind, group, id_, rows),
        )
        for group, rows in found
        if rows
    ]


def _case(kind: str, cases: Mapping[str, Row], row: Row) -> Row:
    """Return the case of a row; on the page of a body with the day on which that body has it."""
    case = cases[row["id"]]
    if kind == "organ" and row["coming"]:
        return case | {"next": {"date": row["coming"], "body": None}}
    return case


def _rest(kind: str, group: Group, id_: str | None, rows: Sequence[Row]) -> str:
    """Return the address of all cases of a list, where *rows* are not all."""
    if len(rows) == rows[0]["total"]:
        return ""
    return sql_address(_query(kind, group), {"id": id_})


def _query(kind: str, group: Group) -> str:
    coming = _AT_BODY if kind == "organ" else "next_date"
    return _IDS.format(coming=coming, scope=SCOPES[kind], where=group.where, order=group.order)
