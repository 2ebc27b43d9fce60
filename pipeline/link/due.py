"""When a case is due: the law's or the municipality's own time, from a table that people edit."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from corpus.vocabulary import INITIATIVES
from pipeline.link.calendar import day, months_after


class DueTableError(ValueError):
    """A table of due dates that can't be used; the message says in Swedish which row and why."""


@dataclass(frozen=True, slots=True)
class Term:
    """A kind of initiative is to be settled within ``months`` of when it was raised."""

    kind: str
    months: int
    basis: str
    municipality: str | None = None


def terms(text: str | None = None) -> tuple[Term, ...]:
    """Return the rows of a TOML table, the shipped one where *text* is None.

    Raises DueTableError where a row lacks a key or holds a value that means nothing.
    """
    if text is None:
        text = files("pipeline.link").joinpath("due.toml").read_text(encoding="utf-8")
    try:
        rows = tomllib.loads(text).get("due", [])
    except tomllib.TOMLDecodeError as error:
        raise DueTableError(f"tabellen är inte giltig TOML: {error}") from error
    return tuple(_term(row, number) for number, row in enumerate(rows, start=1))


def _term(row: dict[str, Any], number: int) -> Term:
    months = row.get("months")
    if row.get("kind") not in INITIATIVES:
        raise DueTableError(
            f"rad {number}: kind måste vara något av {', '.join(sorted(INITIATIVES))}"
        )
    if not isinstance(months, int) or isinstance(months, bool) or months < 1:
        raise DueTableError(f"rad {number}: months måste vara ett helt antal månader, minst 1")
    if not row.get("basis"):
        raise DueTableError(f"rad {number}: basis saknas; skriv lagrum eller beslut")
    return Term(row["kind"], months, row["basis"], row.get("municipality"))


def due(
    table: tuple[Term, ...], kind: str | None, municipality: str | None, raised: str | None
) -> tuple[str | None, str | None]:
    """Return the due day and its reason in Swedish; a row for the municipality goes first.

    No day where the table has no row for the kind, or nothing says when it was raised.
    """
    fitting = [
        term for term in table if term.kind == kind and term.municipality in {municipality, None}
    ]
    term = max(fitting, key=lambda each: each.municipality is not None, default=None)
    if term is None:
        return None, None
    start = day(raised)
    if start is None:
        return None, f"okänt när initiativet väcktes; {term.basis} ger {_span(term.months)}"
    last = months_after(start, term.months)
    return last.isoformat(), f"{_span(term.months)} efter {start.isoformat()} ({term.basis})"


def _span(months: int) -> str:
    years, rest = divmod(months, 12)
    if rest:
        return "en månad" if months == 1 else f"{months} månader"
    return "ett år" if years == 1 else f"{years} år"
