"""Headings that stand in a margin, left of what they open, as minutes in two columns set them."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from corpus.layout import BBox, Cell, RawDocument, RawLine
from extractors.grammar import heading, paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_OF_FRONT: Final = frozenset({"minutes_front", "minutes_notice", "signature", "timetable"})
_OF_PARAGRAPHS: Final = heading.SLOTS - _OF_FRONT
"""What headings of a § open; on the front page a label and its value stay one row."""

_NAMES: Final = frozenset({"recipients", "basis"})
"""What may stand beside its heading in a word or two."""

_SENTENCE: Final = 3
"""Words of a sentence, at least: the head of a table has fewer in a cell."""


def part_margins(raw: RawDocument) -> RawDocument:
    """Return *raw* with each heading in the margin of a § on a line of its own, above its text."""
    if not any(_is_paragraph(line) for page in raw.pages for line in page.lines):
        return raw
    parted = _parted(line for page in raw.pages for line in page.lines)
    pages = [
        replace(
            page, lines=tuple(part for parts in islice(parted, len(page.lines)) for part in parts)
        )
        for page in raw.pages
    ]
    return replace(raw, pages=tuple(pages))


def _parted(lines: Iterable[RawLine]) -> Iterator[list[RawLine]]:
    """Yield for each line what it is made of: a heading and its text, or only itself."""
    numbered, table = False, 0
    for line in lines:
        numbered = numbered or _is_paragraph(line)
        beside = [cell for cell in line.cells[1:] if cell.text.strip()] if numbered else []
        label = _text(line.cells[0]) if beside else ""
        if len(beside) != 1:
            yield [line]
        elif _opens(label, _text(beside[0])):
            table = line.table
            yield [_heading(line), *_lines(line, beside[0])]
        elif not label and table and line.table == table:
            yield list(_lines(line, beside[0]))
        else:
            yield [line]


def _is_paragraph(line: RawLine) -> bool:
    text = line.cells[0].text if line.cells else ""
    return "§" in text and paragraph.LEAD.match(" ".join(text.split())) is not None


def _opens(label: str, beside: str) -> bool:
    slot = heading.whole_line(label)
    if slot not in _OF_PARAGRAPHS:
        return False
    return slot in _NAMES or len(beside.split()) >= _SENTENCE or beside.endswith(".")


def _text(cell: Cell) -> str:
    return " ".join(cell.text.split())


def _heading(line: RawLine) -> RawLine:
    cell = line.cells[0]
    box = _around(cell.words) or line.box
    return line._replace(cells=(cell,), box=box, bold=True, gap=True, table=0)


def _lines(line: RawLine, cell: Cell) -> Iterator[RawLine]:
    """Yield the lines of a cell; without places each is a paragraph, as far in as its column."""
    words = iter(cell.words)
    indent = "" if cell.words else " " * (len(line.cells[0].text) + 1)
    for number, text in enumerate(filter(str.strip, cell.text.split("\n"))):
        boxes = tuple(islice(words, len(text.split())))
        yield line._replace(
            cells=(Cell(indent + text, boxes),),
            box=_around(boxes) or line.box,
            bold=False,
            gap=number > 0 and not boxes,
            table=0,
            heading=0,
        )


def _around(boxes: tuple[BBox, ...]) -> BBox | None:
    """Return the smallest box around *boxes*, if there are any."""
    if not boxes:
        return None
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return BBox(min(lefts), min(tops), max(rights), max(bottoms))
