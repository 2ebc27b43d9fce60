"""Markdown: headings, bold lines and pipe tables, over plain text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus.layout import Cell, RawDocument, RawLine
from pipeline.encoding import decode
from pipeline.readers.plain import lines_of, read_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADING: Final = re.compile(r" {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*")
_BOLD_LINE: Final = re.compile(r"(\*\*|__)(?=\S)(?P<text>.+?)(?<=\S)\1\s*")
_EMPHASIS: Final = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_ROW: Final = re.compile(r"\s*\|(.*)\|\s*")
_RULE: Final = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*")
_BAR: Final = re.compile(r"(?<!\\)\|")
_ESCAPE: Final = re.compile(r"\\([\\`*_{}\[\]()#+.!|-])")


def read_markdown(data: bytes, path: str) -> RawDocument:
    """Return the lines of the Markdown *data*; *path* names it in errors.

    "#" headings carry their level, a line wholly in "**" is bold, a pipe table gives its rows.
    Raises what ``read_plain`` raises.
    """
    return read_pages(decode(data, path), path, _lines)


def _lines(page: str) -> Iterator[RawLine]:
    """Yield the lines of *page* without their marks."""
    table, in_table = 0, False
    for line in lines_of(page):
        text = "\t".join(cell.text for cell in line.cells)
        row = _ROW.fullmatch(text)
        table += row is not None and not in_table
        in_table = row is not None
        if row is None:
            yield _styled(line, text)
        elif not _RULE.fullmatch(text):
            yield line._replace(cells=_cells(row[1]), table=table)


def _styled(line: RawLine, text: str) -> RawLine:
    """Return a line outside tables with its style read from its marks."""
    heading = _HEADING.fullmatch(text)
    if heading:
        cells = (Cell(_bare(heading[2])),)
        return line._replace(cells=cells, heading=len(heading[1]), bold=True)
    bold = _BOLD_LINE.fullmatch(text)
    if bold:
        return line._replace(cells=(Cell(_bare(bold["text"])),), bold=True)
    return line._replace(cells=tuple(Cell(_bare(cell.text)) for cell in line.cells))


def _cells(row: str) -> tuple[Cell, ...]:
    """Return the cells between the bars of a table row."""
    return tuple(Cell(_bare(cell.strip())) for cell in _BAR.split(row))


def _bare(text: str) -> str:
    """Return *text* without the marks for bold and without escapes."""
    return _ESCAPE.sub(r"\1", _EMPHASIS.sub(r"\2", text))
