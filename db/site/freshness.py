"""When papers were last read, for what says how fresh it is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from db.site.query import fetch_one

if TYPE_CHECKING:
    from datasette.app import Datasette

_LAST: Final = "SELECT started FROM run ORDER BY id DESC LIMIT 1"
_NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)


async def last_run(site: Datasette) -> datetime:
    """Return when the last run that changed something began; 1970 where there was none."""
    found = await fetch_one(site, _LAST)
    return datetime.fromisoformat(found["started"]).astimezone(UTC) if found else _NEVER
