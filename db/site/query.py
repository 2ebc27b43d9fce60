"""Asking the database that the site shows."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from datasette.app import Datasette

Row = dict[str, Any]


async def fetch(site: Datasette, sql: str, values: Mapping[str, object] | None = None) -> list[Row]:
    """Return every row of *sql* as a dictionary."""
    result = await site.get_database().execute(sql, dict(values or {}))
    return [dict(row) for row in result.rows]


async def fetch_one(site: Datasette, sql: str, values: Mapping[str, object] | None = None) -> Row:
    """Return the first row of *sql*; empty where there is none."""
    found = await fetch(site, sql, values)
    return found[0] if found else {}


def sql_address(sql: str, values: Mapping[str, object]) -> str:
    """Return what to add to the database's own address for a page that answers *sql*."""
    given = {key: value for key, value in values.items() if value is not None}
    for key in values.keys() - given.keys():
        sql = sql.replace(f":{key}", "NULL")  # an address cannot hold one
    return f"?{urlencode({'sql': dedent(sql).strip(), **given})}"
