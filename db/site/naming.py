"""What a paper and a case are called where they are named outside the pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus.vocabulary import MINUTES, Kind
from db.site import swedish

if TYPE_CHECKING:
    from db.site.query import Row

# XML 1.0, 2.2: what no document may hold, and what no calendar wants
_CONTROL: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def plain(text: str | None) -> str:
    """Return *text* on one line, without what XML cannot hold."""
    return " ".join(_CONTROL.sub(" ", text or "").split())


def heading(title: str | None, kind: str, body: str | None, day: str | None) -> str:
    """Return what a paper is called: its title, else what it is and where it belongs."""
    if title:
        return plain(title)
    if kind in {*MINUTES, Kind.KALLELSE} and body:
        said = f"{swedish.capital(kind)}, {body}"
        return f"{said} {swedish.date(day)}" if day else said
    if kind == Kind.OVRIGT:
        return "Handling utan rubrik"
    return f"{swedish.capital(kind)} utan rubrik"


def of_paper(row: Row) -> str:
    """Return what the paper of a row is called."""
    return heading(row["title"], row["kind"], row["body"], row["day"])


def of_case(row: Row) -> str:
    """Return what a case is called: what it is about, else its number."""
    return plain(row["title"] or row["number"])


def joined(*parts: str | None) -> str:
    """Return the parts that there are, with commas between: "Motion, Ekhamra"."""
    return ", ".join(part for part in map(plain, parts) if part)
