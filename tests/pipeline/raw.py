"""What a reader would hand over, written as text."""

from __future__ import annotations

from corpus.layout import BBox, Cell, RawDocument, RawLine, RawPage

HEIGHT = 842.0
WORD = 50.0
"""Points from the left edge of one word to that of the next."""


def lines(text: str) -> tuple[RawLine, ...]:
    """Return the lines of *text*: a tab parts cells, a blank line stands as a gap."""
    found, gap = [], False
    for line in text.split("\n"):
        if line:
            found.append(RawLine(tuple(map(Cell, line.split("\t"))), gap=gap))
        gap = not line
    return tuple(found)


def pages(*texts: str) -> RawDocument:
    """Return a paper without places, a page for each text."""
    return RawDocument(tuple(RawPage(lines(text)) for text in texts))


def placed(text: str, top: float, size: float = 11.0) -> RawLine:
    """Return a line of one cell at *top*, its words side by side from the left."""
    boxes = tuple(
        BBox(number * WORD, top, number * WORD + 40, top + size)
        for number in range(len(text.split()))
    )
    return RawLine((Cell(text, boxes),), BBox(0, top, len(boxes) * WORD, top + size), size=size)


def sheet(rows: dict[float, str]) -> RawPage:
    """Return a page of A4 with the text of *rows* by how far down it stands, in points."""
    return RawPage(
        tuple(placed(text, top) for top, text in sorted(rows.items())), width=595.0, height=HEIGHT
    )
