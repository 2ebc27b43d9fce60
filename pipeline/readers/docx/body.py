"""The body of a Word document, or a header or footer of it, as lines and table rows."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from corpus.layout import Cell, RawLine
from pipeline.readers.docx.markup import children, find, value, w
from pipeline.readers.plain import columns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element as Element

    from pipeline.readers.docx.numbering import Numbering
    from pipeline.readers.docx.style import Style, StyleSheet

_APART: Final = 4.0
_MOSTLY: Final = 0.8
_PAGE: Final = "\f"
_CODE: Final = re.compile(r"[0-9A-Fa-f]{4}")
_SIGNS: Final = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("cr"): "\n",
    w("noBreakHyphen"): "-",
}


class _Piece(NamedTuple):
    """A stretch of text of one style; a line feed ends a line in it, a form feed a page."""

    text: str
    size: float
    bold: bool


@dataclass(slots=True)
class Body:
    """Sets paragraphs and tables as pages of lines. ``pages`` grows while it is fed."""

    styles: StyleSheet
    numbering: Numbering
    pages: list[list[RawLine]] = field(default_factory=lambda: [[]])
    tables: int = 0
    gap: bool = False
    last: tuple[str | None, Style] | None = None

    def set(self, container: Element) -> list[list[RawLine]]:
        """Return the pages that *container*, a body or a header or footer, makes."""
        for block in children(container, "p", "tbl"):
            if block.tag == w("tbl"):
                self._set_table(block)
            else:
                self._set_paragraph(block)
        return self.pages

    def _set_paragraph(self, paragraph: Element) -> None:
        """Add the lines of *paragraph*, and of the text boxes that hang on it."""
        style = self.styles.of_paragraph(paragraph)
        self.gap = self._stands_apart(paragraph, style) or self.gap
        if style.breaks_page and self.pages[-1]:
            self._turn()
        pieces = list(self._pieces(paragraph, style))
        written = any(piece.text.strip() for piece in pieces)
        marker = self.numbering.mark(style.list_id, style.level or 0) if written else ""
        for line in _split(pieces):
            if line is None:
                self._turn()
            else:
                marker = self._add(line, style.heading, marker)
        self.gap = self.gap or not written
        for box in _text_boxes(paragraph):
            self.set(box)
        if _ends_page(paragraph):
            self._turn()

    def _add(self, pieces: list[_Piece], heading: int, marker: str) -> str:
        """Add one line, unless it is blank; return the marker if it is still to be set."""
        text = "".join(piece.text for piece in pieces)
        if not text.strip():
            self.gap = True
            return marker
        cells = columns(f"{marker} {text.lstrip()}" if marker else text)
        size, bold = _dominant(pieces)
        page = self.pages[-1]
        page.append(
            RawLine(cells, size=size, bold=bold, gap=self.gap and bool(page), heading=heading)
        )
        self.gap = False
        return ""

    def _turn(self) -> None:
        """Begin a new page."""
        self.pages.append([])
        self.tables = 0
        self.gap = False

    def _stands_apart(self, paragraph: Element, style: Style) -> bool:
        """Whether space stands between the paragraph before and this one."""
        name = value(paragraph, "pPr", "pStyle")
        last, self.last = self.last, (name, style)
        if last is None:
            return False
        above = 0.0 if last[1].joins_same and last[0] == name else last[1].after
        below = 0.0 if style.joins_same and last[0] == name else style.before
        return max(above, below) >= _APART

    def _pieces(self, paragraph: Element, style: Style) -> Iterator[_Piece]:
        """Yield the text of *paragraph* run by run; hidden text is none."""
        for run in children(paragraph, "r"):
            its = self.styles.of_run(run, style)
            text = "" if its.hidden else "".join(map(_text, run))
            if text:
                yield _Piece(text, its.size, its.bold)

    def _set_table(self, table: Element) -> None:
        """Add the rows of *table*; one of a single column is a frame around running text."""
        rows = [
            list(children(row, "tc"))
            for row in children(table, "tr")
            if find(row, "trPr", "del") is None
        ]
        if all(len(row) == 1 for row in rows):
            for (cell,) in rows:
                self.set(cell)
            return
        self.tables += 1
        self.gap = True
        for row in rows:
            self._add_row(row)
        self.gap, self.last = True, None

    def _add_row(self, row: list[Element]) -> None:
        """Add a table row, unless it is empty. A cell merged downwards has text in the first."""
        lines = [[] if _continues(cell) else self._cell_lines(cell) for cell in row]
        if not any(lines):
            return
        cells = tuple(
            Cell("\n".join(" ".join(it.text.strip() for it in line.cells) for line in cell))
            for cell in lines
        )
        flat = [line for cell in lines for line in cell]
        size = Counter(line.size for line in flat).most_common(1)[0][0]
        bold = all(line.bold for line in flat)
        page = self.pages[-1]
        gap = self.gap and bool(page)
        page.append(RawLine(cells, size=size, bold=bold, gap=gap, table=self.tables))
        self.gap = False

    def _cell_lines(self, cell: Element) -> list[RawLine]:
        """Return the lines of a table cell, those of tables inside it too."""
        inner = Body(self.styles, self.numbering)
        return [line for page in inner.set(cell) for line in page]


def _text(element: Element) -> str:
    """Return the characters that an element of a run stands for."""
    tag = element.tag
    if tag == w("t"):
        return element.text or ""
    if tag == w("br"):
        return _PAGE if element.get(w("type")) == "page" else "\n"
    if tag == w("sym"):
        return _symbol(element.get(w("char"), ""))
    return _SIGNS.get(str(tag), "")


def _symbol(code: str) -> str:
    """Return the character of a symbol font; ECMA-376 17.3.3.30 gives it four hexadecimals."""
    return chr(int(code, 16)) if _CODE.fullmatch(code) else ""


def _split(pieces: Iterable[_Piece]) -> Iterator[list[_Piece] | None]:
    """Yield the pieces of each line, and None where a page ends."""
    line: list[_Piece] = []
    for piece in pieces:
        for at, page in enumerate(piece.text.split(_PAGE)):
            if at:
                yield line
                yield None
                line = []
            first, *others = page.split("\n")
            line.append(piece._replace(text=first))
            for other in others:
                yield line
                line = [piece._replace(text=other)]
    if line:
        yield line


def _dominant(pieces: list[_Piece]) -> tuple[float, bool]:
    """Return the size that most letters have, and whether nearly all of them are bold."""
    sizes: Counter[float] = Counter()
    bold = 0
    for piece in pieces:
        length = len("".join(piece.text.split()))
        sizes[piece.size] += length
        bold += length if piece.bold else 0
    return sizes.most_common(1)[0][0], bold >= _MOSTLY * sizes.total()


def _text_boxes(paragraph: Element) -> Iterator[Element]:
    """Yield what text boxes hang on *paragraph*."""
    for run in children(paragraph, "r"):
        yield from children(run, "txbxContent")


def _continues(cell: Element) -> bool:
    """Whether *cell* only continues one that is merged downwards."""
    merge = find(cell, "tcPr", "vMerge")
    return merge is not None and merge.get(w("val")) in {None, "continue"}


def _ends_page(paragraph: Element) -> bool:
    """Whether *paragraph* is the last of a section and the next one starts a page."""
    section = find(paragraph, "pPr", "sectPr")
    if section is None:
        return False
    sections = list(paragraph.getroottree().iter(w("sectPr")))
    after = sections[sections.index(section) + 1 :]
    return bool(after) and value(after[0], "type") not in {"continuous", "nextColumn"}
