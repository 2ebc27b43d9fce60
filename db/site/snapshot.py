"""The whole database as a file to take home, whole even while papers are being read in."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from datasette.utils.asgi import AsgiFileDownload

if TYPE_CHECKING:
    from datasette.app import Datasette

CONTENT_TYPE: Final = "application/vnd.sqlite3"


class Snapshot(AsgiFileDownload):  # type: ignore[misc]  # Datasette has no types
    """Sends a copy of the database, and removes the copy."""

    async def asgi_send(self, send: Any) -> None:
        """Send the file as Datasette does."""
        try:
            await super().asgi_send(send)
        finally:
            await asyncio.to_thread(os.unlink, self.filepath)


async def download(site: Datasette) -> Snapshot:
    """Return the answer that holds the site's database as it is now."""
    path = Path(site.get_database().path)
    copy = await asyncio.to_thread(_copy, path)
    return Snapshot(copy, filename=path.name, content_type=CONTENT_TYPE)


def size(site: Datasette) -> int:
    """Return the size of the database in bytes."""
    return Path(site.get_database().path).stat().st_size


def _copy(path: Path) -> str:
    handle, copy = tempfile.mkstemp(suffix=".db")
    os.close(handle)
    with (
        closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(copy)) as target,
    ):
        source.backup(target)
    return copy
