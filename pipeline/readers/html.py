"""HTML: the readable text of a paper that a web server gave as a page."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree, html

from corpus.layout import Cell, RawDocument, RawLine, RawPage
from pipeline.encoding import decode
from pipeline.errors import DamagedError, EmptyFileError, ErrorPageError

_UNREAD: Final = frozenset(
    {"button", "head", "iframe", "nav", "noscript", "script", "select", "style", "svg", "template"}
)
_APART: Final = frozenset({"blockquote", "dl", "figure", "ol", "p", "pre", "table", "ul"})
_BLOCKS: Final = _APART | frozenset(
    {"address", "article", "aside", "body", "br", "caption", "dd", "div", "dt", "fieldset"}
    | {"footer", "form", "header", "hr", "legend", "li", "main", "section", "tr"}
)
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_BOLD: Final = frozenset({"b", "strong", "th"})
_DECLARATION: Final = re.compile(r"\s*<\?xml[^>]*\?>")
_ERROR: Final = re.compile(
    r"^\s*(?:fel\s|error\s|http\s)?\s*(?:40[0-9]|410|50[0-4])\b"
    r"|\bsidan\b.*\b(?:saknas|finns inte|hittades inte|kunde inte hittas)"
    r"|\bhittar inte sidan\b|\bnot found\b|\bforbidden\b|\baccess denied\b|\båtkomst nekad\b"
    r"|\bserver error\b|\binternt serverfel\b|\bservice unavailable\b|\blogga in\b",
    re.IGNORECASE,
)
_SHORT: Final = 1_500


def read_html(data: bytes, path: str) -> RawDocument:
    """Return the text of the HTML page *data* as one page; *path* names it in errors.

    Menus and scripts are left out, and all around ``<main>`` where there is one. Raises
    ErrorPageError for a web server's "page not found", and what ``decode`` raises.
    """
    root = _parse(decode(data, path), path)
    mains = root.findall(".//main")
    lines = _Typesetter().set(mains[0] if len(mains) == 1 else root)
    length = sum(len(cell.text) for line in lines for cell in line.cells)
    if length < _SHORT and any(map(_ERROR.search, _titles(root))):
        raise ErrorPageError(path)
    if not lines:
        raise EmptyFileError(path, "webbsidan har ingen text")
    return RawDocument((RawPage(tuple(lines)),))


def _parse(text: str, path: str) -> html.HtmlElement:
    """Return the root of the page *text*."""
    try:
        return html.document_fromstring(_DECLARATION.sub("", text, count=1))
    except etree.ParserError as error:
        raise DamagedError(path) from error


def _titles(root: html.HtmlElement) -> list[str]:
    """Return what the page calls itself."""
    return [" ".join("".join(it.itertext()).split()) for it in root.iter("title", "h1")]


class _Typesetter:
    """Sets a tree of elements as lines: a block or ``<br>`` ends one, a table row is one."""

    def __init__(self) -> None:
        """Start with an empty line."""
        self.lines: list[RawLine] = []
        self.words: list[str] = []
        self.plain = 0
        self.bold = 0
        self.heading = 0
        self.marker = ""
        self.gap = False
        self.tables = 0
        self.cells: list[list[str]] = []
        self.rows = 0
        self.numbers: list[int | None] = []

    def set(self, root: html.HtmlElement) -> list[RawLine]:
        """Return the lines of everything below *root*."""
        walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        for event, element in walk:
            if event == "start":
                self._start(element)
                if element.tag in _UNREAD:
                    walk.skip_subtree()
                else:
                    self._write(element.text)
            else:
                if event == "end":
                    self._end(element)
                self._write(element.tail if element is not root else None)
        self._break()
        return self.lines

    def _start(self, element: html.HtmlElement) -> None:
        """Open *element*."""
        tag = element.tag
        if tag in _BLOCKS or tag in _HEADINGS:
            self._break()
            self.gap = self.gap or tag in _APART or tag in _HEADINGS
        self.bold += tag in _BOLD
        self.heading = _HEADINGS.get(tag, self.heading)
        if tag in {"ol", "ul"}:
            self.numbers.append(_first_number(element) if tag == "ol" else None)
        elif tag == "li":
            self._mark()
        elif tag == "table":
            self.tables += not self.rows
        elif tag == "tr":
            self.rows += 1
        elif tag in {"td", "th"} and self.rows == 1:
            self._break()
            self.cells.append([])

    def _end(self, element: html.HtmlElement) -> None:
        """Close *element*."""
        tag = element.tag
        if tag in _BLOCKS or tag in _HEADINGS or tag in {"td", "th"}:
            self._break()
        self.gap = self.gap or tag in _APART or tag in _HEADINGS
        self.bold -= tag in _BOLD
        if tag in _HEADINGS:
            self.heading = 0
        elif tag in {"ol", "ul"}:
            self.numbers.pop()
        elif tag == "tr":
            self.rows -= 1
            self._end_row()

    def _write(self, text: str | None) -> None:
        """Add running text; only its words count."""
        if text and text.strip():
            self.plain += not self.bold
            spaced = f"{' ' if text[0].isspace() else ''}{' '.join(text.split())}"
            self.words.append(spaced + (" " if text[-1].isspace() else ""))
        elif text:
            self.words.append(" ")

    def _mark(self) -> None:
        """Keep the number or bullet of a list item for its first line."""
        number = self.numbers[-1] if self.numbers else None
        self.marker = "• " if number is None else f"{number}. "
        if number is not None:
            self.numbers[-1] = number + 1

    def _break(self) -> None:
        """End the line, or the line within a table cell."""
        text = " ".join("".join(self.words).split())
        bold = not self.plain
        self.words, self.plain = [], 0
        if not text:
            return
        text, self.marker = self.marker + text, ""
        if self.cells:
            self.cells[-1].append(text)
            return
        gap = self.gap and bool(self.lines)
        self.lines.append(RawLine((Cell(text),), bold=bold, gap=gap, heading=self.heading))
        self.gap = False

    def _end_row(self) -> None:
        """End a row of the outermost table."""
        if self.rows:
            return
        if any(self.cells):
            cells = tuple(Cell("\n".join(cell)) for cell in self.cells)
            gap = bool(self.lines) and self.lines[-1].table != self.tables
            self.lines.append(RawLine(cells, gap=gap, table=self.tables))
        self.cells, self.gap = [], False


def _first_number(element: html.HtmlElement) -> int:
    """Return the number of the first item of an ordered list."""
    start = element.get("start", "1")
    return int(start) if start.isdecimal() else 1
