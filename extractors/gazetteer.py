"""Names are data: CSV tables that ship with the package, read once a process."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

Row = dict[str, str]

LIST_SEPARATOR: Final = ";"

NO_GENITIVE: Final = tuple("sxzSXZ")
"""Names that end so are their own genitive: "Alingsås kommun"."""

HYPHENS: Final = ("-", "–", " - ", " – ", "- ", "– ")
"""How the hyphen of "Spånga-Tensta" is written; the last two at the end of a line."""


@cache
def rows(table: str) -> tuple[Row, ...]:
    """Return the rows of ``gazetteers/<table>.csv`` as written, columns by name."""
    source = files("extractors").joinpath("gazetteers", f"{table}.csv")
    return tuple(csv.DictReader(source.read_text(encoding="utf-8").splitlines()))


def names(cell: str) -> tuple[str, ...]:
    """Split a cell that lists several names: "KS;Kst" -> ("KS", "Kst")."""
    return tuple(name for part in cell.split(LIST_SEPARATOR) if (name := part.strip()))


@cache
def column(table: str, name: str) -> frozenset[str]:
    """Return what stands in column *name* of a table, each value once, blanks left out."""
    return frozenset(row[name] for row in rows(table) if row[name])


def forms() -> dict[str, dict[str, tuple[str, ...]]]:
    """Return table -> nominative name -> every form that a paper may write it in."""
    return {
        "district": _forms(_places("districts", "district")),
        "municipality": _forms(_places("municipalities", "name")),
        "party": _forms(_parties()),
    }


def genitive(name: str) -> str:
    """Return the genitive: "Farsta" -> "Farstas", "Alingsås" -> "Alingsås"."""
    if name.endswith(NO_GENITIVE):
        return name
    return name + ("S" if name.isupper() else "s")


def _places(table: str, name: str) -> Iterator[tuple[str, str]]:
    """Yield (nominative, a form) for districts or municipalities, capitals included."""
    for row in rows(table):
        key = row[name]
        for form in (key, *names(row.get("aliases", ""))):
            for written in _hyphenated(form):
                yield key, written
                yield key, written.upper()
                yield key, _capitalized(written)


def _capitalized(name: str) -> str:
    """Return *name* with every word capitalised: "Norra Innerstaden"."""
    return " ".join(word[:1].upper() + word[1:] for word in name.split(" "))


def _parties() -> Iterator[tuple[str, str]]:
    """Yield (name, a form) for every party that may be known by name alone.

    Riksdag parties are written without a capital, too: "moderaterna".
    """
    for row in rows("parties"):
        if row["match"] != "name and tag":
            continue
        for form in (row["name"], *names(row["aliases"])):
            yield row["name"], form
            yield row["name"], form.upper()
            if row["level"] == "riksdag":
                yield row["name"], form.lower()


def _hyphenated(name: str) -> Iterator[str]:
    """Yield *name* with its hyphens written in every usual way."""
    for hyphen in HYPHENS if "-" in name else HYPHENS[:1]:
        yield name.replace("-", hyphen)


def _forms(pairs: Iterator[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Collect forms and their genitives by name, in the order of the table."""
    found: dict[str, dict[str, None]] = {}
    for key, form in pairs:
        found.setdefault(key, {}).update({form: None, genitive(form): None})
    return {key: tuple(written) for key, written in found.items()}


@cache
def body_abbreviations() -> frozenset[str]:
    """Return the abbreviations of bodies and offices, in capitals."""
    return frozenset(name.upper() for row in rows("bodies") for name in names(row["abbreviations"]))
