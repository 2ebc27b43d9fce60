"""Words marked in a text: from spans, from an address, from a search."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

OPEN: Final = "\x02"
CLOSE: Final = "\x03"
"""What SQLite is told to put around a hit: characters that no paper holds."""

ANCHOR: Final = "markerat-{page}"
"""The id of the first mark on a page."""

PARAMETER: Final = "markera"

_HIT: Final = re.compile(f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}")
_ADDRESS: Final = re.compile(r"(\d{1,6}):(\d{1,8})-(\d{1,8})", re.ASCII)

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Place:
    """A half-open range of the text of a page, in code points."""

    page: int
    start: int
    end: int


def address(marked: Sequence[Place]) -> str:
    """Return the query and fragment that show the places of *marked*, of which there is one."""
    values = [(PARAMETER, f"{one.page}:{one.start}-{one.end}") for one in marked]
    return f"?{urlencode(values, safe=':')}#{ANCHOR.format(page=marked[0].page)}"


def places(values: Iterable[str]) -> list[Place]:
    """Read back the values of *address*; what was not written by it is left out."""
    found = [match for value in values if (match := _ADDRESS.fullmatch(value))]
    return [Place(*(int(digits) for digits in match.groups())) for match in found]


def snippet(text: str) -> Markup:
    """Return SQLite's snippet as HTML, its hits as marks."""
    marked = _HIT.sub(r"<mark>\1</mark>", str(escape(text)))
    return Markup(marked.replace(OPEN, "").replace(CLOSE, ""))  # noqa: S704 - escaped above


def hits(text: str) -> list[Span]:
    """Return where SQLite's highlighted *text* has its hits, in code points of the bare text."""
    return [
        (match.start(1) - 2 * before - 1, match.end(1) - 2 * before - 1)
        for before, match in enumerate(_HIT.finditer(text))
    ]


def mark(text: str, spans: Iterable[Span], page: int) -> Markup:
    """Return the *text* of a page as HTML with *spans* marked.

    Spans may overlap and reach outside the text. The first mark can be linked to.
    """
    pieces: list[Markup] = []
    at = 0
    for start, end in _merged(spans, len(text)):
        name = Markup("") if pieces else Markup(' id="{}"').format(ANCHOR.format(page=page))
        pieces.append(escape(text[at:start]))
        pieces.append(Markup("<mark{}>{}</mark>").format(name, text[start:end]))
        at = end
    return Markup("").join([*pieces, escape(text[at:])])


def by_page(marked: Iterable[Place]) -> Mapping[int, list[Span]]:
    """Return the spans of each page."""
    spans: dict[int, list[Span]] = {}
    for place in marked:
        spans.setdefault(place.page, []).append((place.start, place.end))
    return spans


def _merged(spans: Iterable[Span], length: int) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted((start, min(end, length)) for start, end in spans):
        if start >= end:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
