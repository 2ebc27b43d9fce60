"""Prints a paper as plain text, columns set apart by spaces."""

from __future__ import annotations

import re
from itertools import groupby
from textwrap import wrap
from typing import TYPE_CHECKING, Final

from corpus.samples.element import (
    LEFT,
    Columns,
    Element,
    Heading,
    Listing,
    PageBreak,
    Paper,
    Paragraph,
    Run,
    Space,
    Table,
    weight,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_WIDTH: Final = 78
_POINTS_A_COLUMN: Final = 5.8


def render_plain(paper: Paper) -> bytes:
    """Return *paper* as UTF-8 text, without the heads of later pages."""
    return plain_text(paper).encode()


def plain_text(paper: Paper) -> str:
    """Return all that *paper* says, its first page's head and foot included."""
    lines = [
        *_sheet(paper.sheet.first),
        "",
        *(line for element in paper.content for line in _lines(element)),
        *_sheet(paper.sheet.foot),
    ]
    text = "\n".join(line.rstrip() for line in lines).replace("\u00ad", "")
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n") + "\n"


def _sheet(runs: tuple[Run, ...]) -> Iterator[str]:
    for _, row in groupby(runs, key=lambda run: run.y):
        yield _place([(run.x - LEFT, run.text.format(page=1, pages=1)) for run in row])


def _lines(element: Element) -> Iterator[str]:
    """Yield the lines of *element*, with an empty one after it."""
    match element:
        case Heading(text) | Paragraph(text):
            yield from wrap(text, _WIDTH, break_on_hyphens=False)
        case Listing(items):
            for item in items:
                yield from wrap(f"{item.marker} {item.text}", _WIDTH, break_on_hyphens=False)
        case Columns(places, rows):
            for row in rows:
                yield _place([(at, weight(cell)[0]) for at, cell in zip(places, row, strict=False)])
        case Table(widths, rows):
            edges = [sum(widths[:number]) for number in range(len(widths))]
            yield from (_place(list(zip(edges, row, strict=True))) for row in rows)
        case Space() | PageBreak():
            pass
    yield ""


def _place(cells: list[tuple[float, str]]) -> str:
    """Return *cells* on one line, each at its place in points, two spaces apart at least."""
    line = ""
    for at, text in cells:
        column = max(round(at / _POINTS_A_COLUMN), len(line) + 2 if line else 0)
        line = line.ljust(column) + text
    return line
