"""What stops us in a database, as against a paper; every message says what would help."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from pathlib import Path


class DatabaseError(Exception):
    """A database that cannot be used.

    ``code`` is for machines and never changes; ``problem`` and ``remedy`` are for a person and
    may. ``str(error)`` is one line: the database, what is wrong, what to do.
    """

    code: ClassVar[str] = "database"
    problem: ClassVar[str] = "databasen går inte att använda"
    remedy: ClassVar[str] = "välj en annan fil"

    def __init__(self, path: Path) -> None:
        """Name the database at *path*."""
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        """Return the whole message on one line."""
        return f"{self.path}: {self.problem}; {self.remedy}"


class MissingDatabaseError(DatabaseError):
    """There is no file at the path, and none was to be made."""

    code = "missing-database"
    problem = "databasen finns inte"
    remedy = "kontrollera sökvägen eller läs in handlingar med `namndkoll ingest` först"


class NotOursError(DatabaseError):
    """A file that another program wrote, SQLite or not."""

    code = "not-ours"
    problem = "filen är inte en databas från Nämndkoll"
    remedy = "ange en annan fil; den här har inte ändrats"


class NewerSchemaError(DatabaseError):
    """A database that a later version of this program wrote."""

    code = "newer-schema"
    problem = "databasen kommer från en nyare version av Nämndkoll"
    remedy = "uppgradera Nämndkoll eller ange en annan fil"


class UnwritableError(DatabaseError):
    """A place where nothing can be written: no such folder, no permission, a full disk."""

    code = "unwritable"
    problem = "databasen går inte att skriva till"
    remedy = "kontrollera att mappen finns, att du får skriva där och att det finns plats på disken"


class BusyError(DatabaseError):
    """Another process holds the database."""

    code = "busy"
    problem = "databasen används av ett annat program"
    remedy = "vänta tills det är klart och försök igen"
