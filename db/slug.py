"""The last part of a page's address, made from a name."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sqlite_utils import Database

_LETTERS: Final = str.maketrans({"æ": "a", "ø": "o", "ß": "ss", "đ": "d", "ð": "d", "ł": "l"})
_GAP: Final = re.compile(r"[^a-z0-9]+")

_NAMED: Final = {"body": "id", "person": "id", "district": "id", "party": "code"}
"""Tables whose rows have pages, and the column that they are known by."""

# Two names may fold to one slug; the later gets its number in the table as well.
_FILL: Final = (
    "UPDATE OR IGNORE {table} SET slug = slug({key}) WHERE slug IS NULL",
    "UPDATE {table} SET slug = slug({key}) || '-' || rowid WHERE slug IS NULL",
)


def slug(name: str) -> str:
    """Return *name* in lower-case ASCII: "Åmål/Nils-Petter Öhn" -> "amal-nils-petter-ohn".

    A name without a Latin letter or digit is "namn".
    """
    letters = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    return _GAP.sub("-", letters.encode("ascii", "ignore").decode("ascii")).strip("-") or "namn"


def fill(database: Database) -> None:
    """Give an address to every name that has none; one that is given stays."""
    database.register_function(slug, deterministic=True, replace=True)
    for table, key in _NAMED.items():
        for statement in _FILL:
            database.execute(statement.format(table=table, key=key))
