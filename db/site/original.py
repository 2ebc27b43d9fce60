"""The files that papers were read from: found where they lay then, known by their sha256."""

from __future__ import annotations

import asyncio
import hashlib
import stat
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from db.site.query import fetch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from datasette.app import Datasette

PDF: Final = "application/pdf"

_PLACES: Final = """
    SELECT path, sha256, media_type FROM paper
    JOIN file ON file.sha256 = paper.file JOIN location ON location.file = file.sha256
    WHERE paper.id = :paper ORDER BY path
"""


class Problem(StrEnum):
    """Why there is no original to show, in Swedish."""

    GONE = "Originalfilen ligger inte kvar där den lästes in."
    CHANGED = "Originalfilen har ändrats sedan den lästes in."
    UNDRAWABLE = "Originalfilens sidor går inte att visa som bild."


@dataclass(frozen=True, slots=True)
class Original:
    """A file that holds the very bytes that the paper was read from."""

    path: Path
    sha256: str
    media_type: str


async def of_paper(site: Datasette, paper: str) -> Original | Problem:
    """Return the file of *paper*: of the places that the database knows, the first that has it."""
    rows = await fetch(site, _PLACES, {"paper": paper})
    places = [Original(Path(row["path"]), row["sha256"], row["media_type"]) for row in rows]
    return await asyncio.to_thread(_first, places)


def _first(places: Sequence[Original]) -> Original | Problem:
    problem = Problem.GONE
    for place in places:
        try:
            found = place.path.stat()
            if not stat.S_ISREG(found.st_mode):
                continue
            if _sha256(place.path, found.st_size, found.st_mtime_ns) == place.sha256:
                return place
        except OSError:
            continue
        problem = Problem.CHANGED
    return problem


@lru_cache(maxsize=4096)
def _sha256(path: Path, _size: int, _changed: int) -> str:
    """Return the sha256 of the file at *path*, computed anew when its size or its time is."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
