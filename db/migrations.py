"""The schema, one step at a time. A step that has been released is never edited."""

from __future__ import annotations

from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from db import slug

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlite_utils import Database

APPLICATION_ID: Final = int.from_bytes(b"Nmkl", "big")
"""Stands in every database of ours, in SQLite's own field for it (PRAGMA application_id)."""

STEPS: Final = (
    "001_papers.sql",
    "002_search.sql",
    "003_minutes.sql",
    "004_confidence.sql",
    "005_cases.sql",
    "006_boxes.sql",
)
"""The files of db/schema in the order in which they are run; PRAGMA user_version counts them."""

_THEN: Final[Mapping[str, Callable[[Database], None]]] = MappingProxyType(
    {"003_minutes.sql": slug.fill}
)
"""What a step does that SQL alone cannot say."""


def version(database: Database) -> int:
    """Return how many steps *database* has behind it; 0 for an empty one."""
    return _pragma(database, "user_version")


def application(database: Database) -> int:
    """Return the application id of *database*; 0 where no program has set one."""
    return _pragma(database, "application_id")


def migrate(database: Database) -> None:
    """Bring *database* up to the last step, each step in a transaction of its own."""
    for number, step in enumerate(STEPS, start=1):
        if number <= version(database):
            continue
        with database.atomic():
            database.executescript(_sql(step))
            if step in _THEN:
                _THEN[step](database)
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute(f"PRAGMA user_version = {number}")


def _pragma(database: Database, name: str) -> int:
    row = database.execute(f"PRAGMA {name}").fetchone()
    return int(row[0])


def _sql(step: str) -> str:
    return files("db").joinpath("schema", step).read_text(encoding="utf-8")
