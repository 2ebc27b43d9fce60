"""The site as a directory that Datasette serves by itself (its "configuration directory mode")."""

from __future__ import annotations

import asyncio
import json
import shutil
from contextlib import closing
from typing import TYPE_CHECKING, Any, Final

from datasette.app import Datasette

from db.connection import open_database, translated
from db.site import FOLDER, metadata

if TYPE_CHECKING:
    from pathlib import Path

ASIDE: Final = ("templates", "plugins", "static")
INSPECTED: Final = "inspect-data.json"
"""Where Datasette looks for the figures of databases that do not change."""


def write_site(database: Path, folder: Path) -> Path:
    """Write the site of *database* into *folder*; return the copy of the database.

    The copy is compact and consistent even while another process writes to the original. Raises
    DatabaseError.
    """
    copy = folder / f"{database.stem}.db"
    with translated(database), closing(open_database(database, create=False)) as opened:
        opened.execute("VACUUM INTO ?", [str(copy)])
    for name in ASIDE:
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(FOLDER / name, folder / name, ignore=ignored)
    shutil.copyfile(FOLDER / "settings.json", folder / "settings.json")
    _write_json(folder / "metadata.json", metadata(copy.stem))
    _write_json(folder / INSPECTED, asyncio.run(_inspect(copy)))
    return copy


async def _inspect(database: Path) -> dict[str, Any]:
    """Return what ``datasette inspect`` does: then no visitor waits for rows to be counted."""
    shown = Datasette([], immutables=[str(database)]).databases[database.stem]
    counts = await shown.table_counts(limit=60 * 60 * 1000)
    figures = {"hash": shown.hash, "size": shown.size, "file": database.name}
    return {database.stem: figures | {"tables": {name: {"count": n} for name, n in counts.items()}}}


def _write_json(path: Path, data: object) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
