"""One file, several papers: where each starts, and which holds which."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from corpus.vocabulary import Kind
from extractors.kind import type_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from corpus.layout import Cell, RawDocument, RawPage

EDGE_LINES: Final = 10
"""Lines at the top and the foot of a page in which its counter and its type word stand."""

_COUNTER: Final = re.compile(
    r"(?:^|\s)(?:sida?|blad|s\.)?\s*(?P<page>\d{1,4})\s*(?:\(\s*(?P<of>\d{1,4})\s*\)|\[\s*(?P<box>\d{1,4})\s*\]|\s?av\s(?P<av>\d{1,4}))\s*$",
    re.IGNORECASE,
)
_ENTRY: Final = re.compile(
    r"\b(?:tjänsteskrivelse|tjänsteutlåtande|protokollsutdrag|motion|interpellation|kallelse|föredragningslista|"
    r"skrivelse|yttrande|remissvar|nämndinitiativ|medborgarförslag|protokoll)\b",
    re.IGNORECASE,
)
_LABELS: Final = re.compile(
    r"\b(?:datum|dnr|diarienummer|diarienr|ärendenummer|utfärdat|handläggare)\b", re.IGNORECASE
)
_HOLDERS: Final = frozenset({Kind.KALLELSE})


@dataclass(frozen=True, slots=True)
class Part:
    """A paper within a file: pages ``first`` to ``last``, counted from 1.

    ``number`` is ``None`` for a whole file; ``parent`` is the part that holds this one.
    """

    first: int
    last: int
    number: int | None = None
    parent: int | None = None

    def cut(self, raw: RawDocument) -> RawDocument:
        """Return the pages of this part alone."""
        return replace(raw, pages=raw.pages[self.first - 1 : self.last], first=self.first)


def find_parts(raw: RawDocument) -> tuple[Part, ...]:
    """Return the papers that *raw* holds, in order: one part for an ordinary file.

    A paper starts where a page counter restarts at 1, where a new type word heads a page with
    labels of its own, and where a bookmark names a paper.
    """
    texts = [_edges(page) for page in raw.pages]
    starts = [1, *(number for number in range(2, len(texts) + 1) if _starts(raw, texts, number))]
    if len(starts) == 1:
        return (Part(1, len(raw.pages)),)
    ends = [start - 1 for start in starts[1:]] + [len(raw.pages)]
    holder = 1 if _type(texts[0]) in _HOLDERS else None
    return tuple(
        Part(first, last, number, holder if number > 1 else None)
        for number, (first, last) in enumerate(zip(starts, ends, strict=True), 1)
    )


def _edges(page: RawPage) -> tuple[list[str], list[str]]:
    """Return the cells of the first and of the last lines of a page."""
    lines = sorted(page.lines, key=lambda line: line.box.top if line.box else 0.0)
    top = [cell for line in lines[:EDGE_LINES] for cell in _cells(line.cells)]
    return top, [cell for line in lines[-EDGE_LINES:] for cell in _cells(line.cells)]


def _cells(cells: Sequence[Cell]) -> Iterator[str]:
    for cell in cells:
        text = " ".join(cell.text.split())
        if text:
            yield text


def _starts(raw: RawDocument, texts: Sequence[tuple[list[str], list[str]]], number: int) -> bool:
    """Whether page *number* is the first of a paper."""
    here, before = texts[number - 1], texts[number - 2]
    counter, last = _counter(here), _counter(before)
    if counter is not None and last is not None:
        return counter[0] == 1
    if counter is not None and counter[0] > 1:
        return False
    if any(page == number and _ENTRY.search(title) for title, page in raw.outline):
        return True
    return _has_new_type(here[0], before[0])


def _counter(edges: tuple[list[str], list[str]]) -> tuple[int, int] | None:
    """Return the page number and the total that a page prints: "2 (5)"."""
    for cell in (*edges[0], *reversed(edges[1])):
        match = _COUNTER.search(cell) if cell[-1] in ")]" or cell[-1].isdecimal() else None
        if match:
            return int(match["page"]), int(match["of"] or match["box"] or match["av"])
    return None


def _type(edges: tuple[list[str], list[str]]) -> Kind | None:
    return next((kind for cell in edges[0] if (kind := type_word(cell))), None)


def _has_new_type(here: Sequence[str], before: Sequence[str]) -> bool:
    """Whether a type word that the page before lacks heads the page, with labels below it."""
    return any(map(_LABELS.search, here)) and any(
        cell not in before and type_word(cell) for cell in here
    )
