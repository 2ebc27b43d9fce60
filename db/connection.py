"""Opening a database: ours and none other, at the schema of this version."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from sqlite_utils import Database

from db import migrations
from db.errors import (
    BusyError,
    DatabaseError,
    MissingDatabaseError,
    NewerSchemaError,
    NotOursError,
    UnwritableError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE: Final = 30.0
"""How long to wait for another process to let go of the database, in seconds."""

_PRIMARY_CODE: Final = 0xFF
_ERRORS: Final[dict[int, type[DatabaseError]]] = {
    sqlite3.SQLITE_BUSY: BusyError,
    sqlite3.SQLITE_LOCKED: BusyError,
    sqlite3.SQLITE_CANTOPEN: UnwritableError,
    sqlite3.SQLITE_FULL: UnwritableError,
    sqlite3.SQLITE_IOERR: UnwritableError,
    sqlite3.SQLITE_PERM: UnwritableError,
    sqlite3.SQLITE_READONLY: UnwritableError,
    sqlite3.SQLITE_CORRUPT: NotOursError,
    sqlite3.SQLITE_NOTADB: NotOursError,
}


def open_database(path: Path, *, create: bool) -> Database:
    """Open the database at *path* and bring its schema up to date.

    Nothing is written to a database that is up to date, or that is not ours. Raises a
    DatabaseError: missing (unless *create*), not ours, newer than this program, unwritable, busy.
    """
    if not create and not path.exists():
        raise MissingDatabaseError(path)
    with translated(path):
        database = Database(sqlite3.connect(path, timeout=PATIENCE))
        try:
            _check(database, path, create=create)
            migrations.migrate(database)
            database.execute("PRAGMA foreign_keys = ON")
            database.execute("PRAGMA synchronous = NORMAL")
        except BaseException:
            database.close()
            raise
        return database


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise what SQLite says about the file at *path* as a DatabaseError; a bug stays a bug."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
        if code not in _ERRORS:
            raise
        raise _ERRORS[code](path) from error


def _check(database: Database, path: Path, *, create: bool) -> None:
    application = migrations.application(database)
    empty = application == 0 and not database.table_names()
    if application != migrations.APPLICATION_ID and not (empty and create):
        raise NotOursError(path)
    if migrations.version(database) > len(migrations.STEPS):
        raise NewerSchemaError(path)
