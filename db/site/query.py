"""Asking the database that the site shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
