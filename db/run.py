"""A run over many papers: what became of each, and a search index that is fresh afterwards."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from db import load, search
from db.load import Change

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlite_utils import Database

    from db.matters import MatterRow


@dataclass(slots=True)
class Counts:
    """How many files were new, changed, unchanged and impossible to read."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    failed: int = 0


@dataclass(slots=True)
class Run:
    """Loads papers read by the extractors of *version*; *started* is UTC, ISO 8601.

    A run that changes nothing leaves every table as it was, table ``run`` too.
    """

    database: Database
    version: str
    started: str
    counts: Counts = field(default_factory=Counts)
    touched: bool = False

    def skip(self, path: str, sha256: str, corrected: str = "") -> bool:
        """Whether the file needs not be read again; if so it is counted as unchanged.

        *corrected* is a mark of what people corrected in it.
        """
        if not load.is_current(self.database, sha256, self.version + corrected, path):
            return False
        self.counts.unchanged += 1
        return True

    def load(
        self,
        records: Sequence[Mapping[str, Any]],
        parts: Mapping[str, Sequence[MatterRow]] = MappingProxyType({}),
        corrected: str = "",
    ) -> Change:
        """Load the papers of one file, and the matters of each by the paper's id."""
        change = load.load_records(self.database, records, self.version + corrected, parts)
        match change:
            case Change.NEW:
                self.counts.new += 1
            case Change.CHANGED:
                self.counts.changed += 1
            case Change.UNCHANGED:
                self.counts.unchanged += 1
        self.touched |= change is not Change.UNCHANGED
        return change

    def fail(self, path: str, sha256: str | None, failure: Mapping[str, Any]) -> Change:
        """Record that a file could not be read."""
        change = load.load_failure(self.database, path, sha256, failure)
        self.counts.failed += 1
        self.touched |= change is not Change.UNCHANGED
        return change

    def finish(self) -> None:
        """Bring the search index up to date, and note the run if it changed anything."""
        search.refresh(self.database)
        if self.touched:
            load.sweep(self.database)
            sql = "UPDATE file SET added = ? WHERE added IS NULL"
            with self.database.atomic():
                self.database.execute(sql, [self.started])
            row = {"started": self.started, "version": self.version, **asdict(self.counts)}
            self.database.table("run").insert(row)
        # A reader may hold the file; then it simply stays in WAL mode.
        with suppress(sqlite3.OperationalError):
            self.database.disable_wal()
