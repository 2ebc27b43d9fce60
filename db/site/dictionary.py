"""The data dictionary: every table and column, from the schema, with what metadata.yml says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from db.site.query import Row, fetch

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from datasette.app import Datasette

_TABLES: Final = """
    SELECT name, type = 'view' AS is_view FROM sqlite_master
    WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
"""
# hidden = 1: a column of a virtual table that SQLite keeps to itself
_COLUMNS: Final = """
    SELECT name, type, pk, "notnull" AS needed FROM pragma_table_xinfo(:table) WHERE hidden <> 1
"""
_REFERENCES: Final = 'SELECT "from" AS name, "table" AS target FROM pragma_foreign_key_list(:table)'


@dataclass(frozen=True, slots=True)
class Column:
    """A column; *about* is what it holds, in Swedish, *target* the table that it points into."""

    name: str
    type: str
    about: str
    key: bool
    needed: bool
    target: str | None


@dataclass(frozen=True, slots=True)
class Table:
    """A table or a view that everybody may see."""

    name: str
    title: str
    about: str
    is_view: bool
    columns: Sequence[Column]


async def read(site: Datasette) -> list[Table]:
    """Return every table and view that is not hidden, in the order of metadata.yml."""
    database = site.get_database()
    told = site.metadata("tables", database=database.name) or {}
    hidden = {*await database.hidden_table_names(), *(n for n in told if told[n].get("hidden"))}
    rows = [row for row in await fetch(site, _TABLES) if row["name"] not in hidden]
    order = {name: position for position, name in enumerate(told)}
    rows.sort(key=lambda row: (order.get(row["name"], len(order)), row["name"]))
    shown = {row["name"] for row in rows}
    return [await _table(site, row, told.get(row["name"], {}), shown) for row in rows]


async def _table(
    site: Datasette, row: Row, told: Mapping[str, object], shown: Collection[str]
) -> Table:
    abouts = told.get("columns")
    named = abouts if isinstance(abouts, dict) else {}
    columns = await _columns(site, row["name"], named, shown)
    title, about = (str(told.get(key) or "") for key in ("title", "description"))
    return Table(row["name"], title or row["name"], about, bool(row["is_view"]), columns)


async def _columns(
    site: Datasette, table: str, abouts: Mapping[str, str], shown: Collection[str]
) -> list[Column]:
    references = await fetch(site, _REFERENCES, {"table": table})
    targets = {row["name"]: row["target"] for row in references if row["target"] in shown}
    return [
        Column(
            row["name"],
            row["type"],
            abouts.get(row["name"], ""),
            bool(row["pk"]),
            bool(row["needed"] or row["pk"]),
            targets.get(row["name"]),
        )
        for row in await fetch(site, _COLUMNS, {"table": table})
    ]
