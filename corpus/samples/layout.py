"""Sets the content of a paper on pages, as an office's word processor does."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, TypeAlias

from reportlab.pdfbase.pdfmetrics import stringWidth

from corpus.samples.element import (
    HEIGHT,
    LEFT,
    Columns,
    Element,
    Heading,
    Item,
    Listing,
    PageBreak,
    Paper,
    Paragraph,
    Run,
    Sheet,
    Space,
    Table,
    weight,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOP: Final = 96.0
_BOTTOM: Final = HEIGHT - 96.0
_LEADING: Final = 1.24
_HEADING_ABOVE: Final = (4.5, 1.5, 0.0)
"""How much larger than the text a heading of each level is, in points."""

_INDENT: Final = 18.0
_PADDING: Final = 4.0

_BREAKS: Final = re.compile("(?<=-)|\u00ad")
_FONTS: Final = {
    ("Helvetica", False): "Helvetica",
    ("Helvetica", True): "Helvetica-Bold",
    ("Times", False): "Times-Roman",
    ("Times", True): "Times-Bold",
}


@dataclass(frozen=True, slots=True)
class Text:
    """Words with their baseline at (*x*, *y*)."""

    x: float
    y: float
    text: str
    font: str
    size: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line."""

    x0: float
    y0: float
    x1: float
    y1: float


Mark: TypeAlias = Text | Rule


def lay_out(paper: Paper) -> list[list[Mark]]:
    """Return what is printed on each page, in reading order, heads first and feet last."""
    sheet = paper.sheet
    flow = _Flow(sheet)
    for element in paper.content:
        flow.add(element)
    first, *others = flow.pages
    pages = [[*_fixed(sheet, sheet.first), *first, *_fixed(sheet, sheet.foot)]]
    pages += [[*_fixed(sheet, sheet.later), *marks] for marks in others]
    return [
        [_counted(mark, page, len(pages)) for mark in marks]
        for page, marks in enumerate(pages, sheet.number)
    ]


def _fixed(sheet: Sheet, runs: tuple[Run, ...]) -> Iterator[Text]:
    for run in runs:
        yield Text(run.x, run.y, run.text, _FONTS[sheet.family, run.bold], run.size)


def _counted(mark: Mark, page: int, pages: int) -> Mark:
    """Return *mark* with the numbers of its page and of all pages filled in."""
    if isinstance(mark, Rule):
        return mark
    text = mark.text.replace("{page}", str(page)).replace("{pages}", str(pages))
    return replace(mark, text=text)


def wrap(text: str, font: str, size: float, width: float) -> list[str]:
    """Return *text* in lines no wider than *width*, divided after hyphens and at soft hyphens."""
    lines, words = [""], text.split()
    while words:
        before = f"{lines[-1]} " if lines[-1] else ""
        room = width - stringWidth(before, font, size)
        fits, rest = _divide(words.pop(0), font, size, room)
        if not fits and not before:
            fits, rest = rest, ""
        if fits:
            lines[-1] = before + fits
        if rest:
            lines.append("")
            words.insert(0, rest)
    return lines


def _divide(word: str, font: str, size: float, room: float) -> tuple[str, str]:
    """Return the longest part of *word* that fits in *room*, and the rest."""
    cuts = [match.span() for match in _BREAKS.finditer(word, 1)]
    for start, end in [(len(word), len(word)), *reversed(cuts)]:
        part = word[:start].replace("\u00ad", "")
        if start < end:
            part += "-"
        if stringWidth(part, font, size) <= room:
            return part, word[end:]
    return "", word


@dataclass(slots=True)
class _Flow:
    """The running text on its way down the pages."""

    sheet: Sheet
    y: float = 0.0
    pages: list[list[Mark]] = field(default_factory=lambda: [[]])

    def __post_init__(self) -> None:
        self.y = self.sheet.start

    def add(self, element: Element) -> None:
        match element:
            case Heading():
                self._heading(element)
            case Paragraph(text):
                self._lines(text, LEFT)
                self.y += self._leading() * 0.6
            case Listing(items):
                for item in items:
                    self._item(item)
                self.y += self._leading() * 0.6
            case Columns():
                self._columns(element)
            case Table():
                self._table(element)
            case Space(points):
                self.y += points
            case PageBreak():
                self._turn()

    def _leading(self, size: float | None = None) -> float:
        return (size or self.sheet.size) * _LEADING

    def _turn(self) -> None:
        self.pages.append([])
        self.y = _TOP

    def _need(self, height: float) -> None:
        """Start a new page unless *height* is left on this one."""
        if self.y + height > _BOTTOM:
            self._turn()

    def _put(self, x: float, text: str, *, bold: bool = False, size: float | None = None) -> None:
        font = _FONTS[self.sheet.family, bold]
        self.pages[-1].append(Text(x, self.y, text, font, size or self.sheet.size))

    def _heading(self, heading: Heading) -> None:
        size = self.sheet.size + _HEADING_ABOVE[heading.level]
        self.y += size * (0.3 if heading.level else 0.9)
        font = _FONTS[self.sheet.family, True]
        lines = wrap(heading.text, font, size, self.sheet.right - LEFT)
        self._need(self._leading(size) * len(lines) + 2 * self._leading())
        for line in lines:
            self.y += self._leading(size)
            self._put(LEFT, line, bold=True, size=size)
        self.y += size * (0.2 if heading.level else 0.7)

    def _lines(self, text: str, x: float) -> None:
        font = _FONTS[self.sheet.family, False]
        for line in wrap(text, font, self.sheet.size, self.sheet.right - x):
            self._need(self._leading())
            self.y += self._leading()
            self._put(x, line)

    def _item(self, item: Item) -> None:
        self._need(self._leading())
        self.y += self._leading()
        self._put(LEFT + _INDENT, item.marker)
        self.y -= self._leading()
        self._lines(item.text, LEFT + 2 * _INDENT)
        self.y += 2

    def _columns(self, columns: Columns) -> None:
        self._need(self._leading() * len(columns.rows))
        for row in columns.rows:
            self.y += self._leading()
            for place, cell in zip(columns.places, row, strict=False):
                text, bold = weight(cell)
                if text:
                    self._put(LEFT + place, text, bold=bold)
        self.y += self._leading() * 0.6

    def _table(self, table: Table) -> None:
        self.y += _PADDING
        for number, row in enumerate(table.rows):
            self._row(table, row, bold=number == 0)
        self.y += self._leading() * 0.8

    def _row(self, table: Table, row: tuple[str, ...], *, bold: bool) -> None:
        size, font = self.sheet.size - 0.5, _FONTS[self.sheet.family, bold]
        cells = [
            wrap(cell, font, size, width - 2 * _PADDING)
            for cell, width in zip(row, table.widths, strict=True)
        ]
        height = max(map(len, cells)) * self._leading(size) + 2 * _PADDING
        self._need(height)
        top, x = self.y, LEFT
        for lines, width in zip(cells, table.widths, strict=True):
            for line in lines:
                self.y += self._leading(size)
                self._put(x + _PADDING, line, bold=bold, size=size)
            self.y = top
            self._frame(x, top, x + width, top + height)
            x += width
        self.y = top + height

    def _frame(self, x0: float, top: float, x1: float, bottom: float) -> None:
        self.pages[-1] += [
            Rule(x0, top, x1, top),
            Rule(x0, bottom, x1, bottom),
            Rule(x0, top, x0, bottom),
            Rule(x1, top, x1, bottom),
        ]
