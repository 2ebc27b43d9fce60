"""The media that a paper comes in."""

from __future__ import annotations

from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from corpus.samples.element import (
    Columns,
    Element,
    Heading,
    Listing,
    Paper,
    Paragraph,
    Run,
    Table,
    weight,
)
from corpus.samples.layout import Text, lay_out
from corpus.samples.pdf import render_pdf
from corpus.samples.plain import render_plain
from corpus.samples.word import render_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from corpus.samples.layout import Mark


COLUMN_GAP: Final = " " * 4
PARAGRAPH_GAP: Final = 1.3
"""Lines further apart than so many font sizes have a blank line between them."""


def render_flat(paper: Paper) -> bytes:
    """Return the words of a print line by line, a form feed between pages.

    Running heads and feet stand where the pages have them: inside sentences, lists and tables.
    """
    return "\f".join(map(_page, lay_out(paper))).encode()


def _page(marks: list[Mark]) -> str:
    words = [mark for mark in marks if isinstance(mark, Text)]
    words.sort(key=lambda mark: (mark.y, mark.x))
    lines = []
    above = 0.0
    for y, row in groupby(words, key=lambda mark: mark.y):
        cells = list(row)
        if above and y - above > PARAGRAPH_GAP * cells[0].size:
            lines.append("")
        lines.append(COLUMN_GAP.join(cell.text for cell in cells))
        above = y
    return "\n".join(lines) + "\n"


def render_joined(paper: Paper) -> bytes:
    """Return a text whose layout is lost: a paragraph a line, headings glued to what follows.

    A list stands on one line, and only spaces part the columns of the head.
    """
    lines = [*_rows(paper.sheet.first), *_joined(paper.content), *_rows(paper.sheet.foot)]
    return ("\n\n".join(lines) + "\n").replace("\u00ad", "").encode()


def _rows(runs: tuple[Run, ...]) -> Iterator[str]:
    for _, row in groupby(runs, key=lambda run: run.y):
        yield COLUMN_GAP.join(run.text.format(page=1, pages=1) for run in row)


def _joined(content: tuple[Element, ...]) -> Iterator[str]:
    """Yield what stands on a line, or in lines without a blank one between."""
    heading = ""
    for element in content:
        if isinstance(element, Heading) and element.level:
            heading = f"{heading}{element.text} "
        elif isinstance(element, Paragraph | Listing):
            yield heading + _line(element)
            heading = ""
        elif text := _line(element):
            yield from [heading.strip()] if heading else []
            yield text
            heading = ""


def _line(element: Element) -> str:
    match element:
        case Heading(text) | Paragraph(text):
            return text
        case Listing(items):
            return " ".join(f"{item.marker} {item.text}" for item in items)
        case Columns(_, rows):
            return "\n".join(COLUMN_GAP.join(weight(c)[0] for c in row if c) for row in rows)
        case Table(_, rows):
            return "\n".join(" ".join(row) for row in rows)
        case _:
            return ""


MEDIA: Final[Mapping[str, Callable[[Paper], bytes]]] = MappingProxyType(
    {
        ".pdf": render_pdf,
        ".docx": render_word,
        ".txt": render_plain,
        ".flat.txt": render_flat,
        ".joined.txt": render_joined,
    }
)
"""The ending of the file's name, and what writes such a file."""
