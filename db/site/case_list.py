"""The list of cases: which are open, late, or lack an answer, as a page, as CSV and for Excel."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from db.collation import sort_key
from db.site.query import Row, fetch, fetch_one
from db.site.results import page_number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from datasette.app import Datasette

PAGE_SIZE: Final = 50

STATES: Final[Mapping[str, tuple[str, str]]] = {
    "": ("Alla", "1"),
    "oppna": ("Öppna", "status NOT IN ('avgjord', 'avskriven')"),
    "forsenade": (
        "Försenade",
        "due < date('now') AND status NOT IN ('avgjord', 'avskriven')",
    ),
    "saknar-svar": (
        "Saknar svar",
        "answered = 0 AND status NOT IN ('avgjord', 'avskriven')",
    ),
    "avgjorda": ("Avgjorda", "status IN ('avgjord', 'avskriven')"),
}
"""What a visitor can choose among: its name, and the condition on case_file."""

FILTERS: Final[Mapping[str, tuple[str, str, str]]] = {
    "kommun": (
        "Kommun",
        "municipality = :kommun",
        "SELECT DISTINCT municipality AS value FROM case_file WHERE municipality IS NOT NULL",
    ),
    "slag": (
        "Slag",
        "kind = :slag",
        "SELECT DISTINCT kind AS value FROM case_file WHERE kind IS NOT NULL",
    ),
    "parti": (
        "Parti",
        "id IN (SELECT case_file FROM case_party WHERE party = :parti)",
        "SELECT DISTINCT party AS value FROM case_party",
    ),
    "organ": (
        "Nämnd eller styrelse",
        (
            "id IN (SELECT case_file FROM event JOIN body ON body.id = event.body "
            "WHERE body.name = :organ)"
        ),
        (
            "SELECT DISTINCT name AS value FROM body WHERE id IN (SELECT body FROM event) "
            "AND (:kommun IS NULL OR municipality = :kommun)"
        ),
    ),
}
"""Filters by their parameter: label, condition on case_file, and the values there are."""

_COUNT: Final = "SELECT count(*) AS cases FROM case_file WHERE {where}"
_IDS: Final = """
    SELECT id FROM case_file WHERE {where}
    ORDER BY status IN ('avgjord', 'avskriven'), due IS NULL, due, updated IS NULL, updated DESC, id
    LIMIT :limit OFFSET :offset
"""
_CASES: Final = """
    SELECT case_today.*, case_today.name AS "case",
        (SELECT json_group_array(party) FROM case_party WHERE case_file = id) AS parties,
        (
            SELECT json_group_array(json_object('name', case_person.name, 'slug', person.slug))
            FROM case_person LEFT JOIN person ON person.id = case_person.person
                AND person.official
            WHERE case_file = case_today.id
                AND (case_today.kind IS NOT 'medborgarförslag' OR person.id IS NOT NULL)
        ) AS movers,
        (SELECT json_group_array(value) FROM case_number WHERE case_file = id) AS diary_numbers,
        (
            SELECT json_group_array(DISTINCT paper.label) FROM case_matter
            JOIN paper ON paper.id = case_matter.paper WHERE case_file = case_today.id
        ) AS papers
    FROM case_today WHERE id IN (SELECT value FROM json_each(:ids))
"""


@dataclass(frozen=True, slots=True)
class Choice:
    """What the list is narrowed to; ``filters`` holds the parameters of FILTERS."""

    state: str = ""
    filters: tuple[tuple[str, str], ...] = ()
    page: int = 1

    @property
    def where(self) -> str:
        """The condition on case_file."""
        return " AND ".join([STATES[self.state][1], *(FILTERS[key][1] for key, _ in self.filters)])

    @property
    def values(self) -> dict[str, object]:
        """The parameters of ``where``."""
        return dict(self.filters)

    def address(self, form: str = "", **changes: Any) -> str:
        """Return the address of this choice, or of one that differs from it; form ".csv"..."""
        other = replace(self, **changes)
        values: dict[str, object] = {"laget": other.state} if other.state else {}
        values |= dict(other.filters) | ({"sida": other.page} if other.page > 1 else {})
        return f"/arende{form}?{urlencode(values)}" if values else f"/arende{form}"


def read(arguments: Mapping[str, str]) -> Choice:
    """Read a choice out of an address; what is odd there is ignored."""
    state = arguments.get("laget") or ""
    filters = tuple((key, arguments[key]) for key in FILTERS if arguments.get(key))
    return Choice(state if state in STATES else "", filters, page_number(arguments.get("sida")))


async def page(site: Datasette, choice: Choice) -> dict[str, Any]:
    """Return one page of the list, the last where there is no such page."""
    total = await count(site, choice)
    last = max(1, -(-total // PAGE_SIZE))
    choice = replace(choice, page=min(choice.page, last))
    states = [
        (key, name, await count(site, replace(choice, state=key)))
        for key, (name, _) in STATES.items()
    ]
    return {
        "choice": choice,
        "total": total,
        "last_page": last,
        "states": states,
        "filters": [await _filter(site, choice, key) for key in FILTERS],
        "cases": await cases(site, choice, PAGE_SIZE, (choice.page - 1) * PAGE_SIZE),
    }


async def count(site: Datasette, choice: Choice) -> int:
    """Return how many cases a choice leaves."""
    found = await fetch_one(site, _COUNT.format(where=choice.where), choice.values)
    return int(found["cases"])


async def cases(site: Datasette, choice: Choice, limit: int = -1, offset: int = 0) -> list[Row]:
    """Return cases as the contract has them, what is late first; all of them where limit is -1."""
    values = choice.values | {"limit": limit, "offset": offset}
    found = await fetch(site, _IDS.format(where=choice.where), values)
    return await of(site, [row["id"] for row in found])


async def of(site: Datasette, ids: Sequence[str]) -> list[Row]:
    """Return the cases of some ids, in that order."""
    found = {row["id"]: _case(row) for row in await fetch(site, _CASES, {"ids": json.dumps(ids)})}
    return [found[id_] for id_ in ids]


def _case(row: Row) -> Row:
    lists = {key: json.loads(row[key]) for key in ("parties", "movers", "diary_numbers", "papers")}
    step = {"date": row["next_date"], "body": row["next_body"]} if row["next_date"] else None
    names = [mover["name"] for mover in lists["movers"]]
    return row | lists | {"persons": names, "next": step}


async def _filter(site: Datasette, choice: Choice, key: str) -> dict[str, Any]:
    label, _, sql = FILTERS[key]
    found = await fetch(site, sql, {"kommun": dict(choice.filters).get("kommun")})
    values = sorted((row["value"] for row in found), key=sort_key)
    return {"key": key, "label": label, "values": values, "chosen": dict(choice.filters).get(key)}


def linked(found: Sequence[Row], root: str) -> list[Row]:
    """Return cases with the address of each page; *root* is the site's."""
    return [case | {"link": f"{root}/arende/{case['id']}"} for case in found]
