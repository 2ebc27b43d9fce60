"""A page as a proof to read: one string a line, with what the reader says about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from corpus.layout import RawDocument, RawLine, RawPage


def proof(raw: RawDocument) -> list[str]:
    """Return the lines of *raw*, a form feed before each page but the first.

    "¶" is a gap above, "#2" a heading's level, "▦1" a table's number, "**" bold; cells stand
    apart by " | ", printed lines of a cell by "/".
    """
    lines: list[str] = []
    for page in raw.pages:
        lines += ["\f"] if page is not raw.pages[0] else []
        lines += page_proof(page)
    return lines


def page_proof(page: RawPage) -> list[str]:
    """Return the lines of one page."""
    return [_line(line) for line in page.lines]


def _line(line: RawLine) -> str:
    text = " | ".join(cell.text.replace("\n", "/") for cell in line.cells)
    text = f"**{text}**" if line.bold else text
    text = f"▦{line.table} {text}" if line.table else text
    text = f"#{line.heading} {text}" if line.heading else text
    return f"¶ {text}" if line.gap else text
