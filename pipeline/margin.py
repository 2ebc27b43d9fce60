"""Headings that stand in a margin, left of what they open, as minutes in two columns set them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from corpus.document import LineRole, Span
from extractors.grammar import heading, paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.document import Document, Line

_OF_FRONT: Final = frozenset({"minutes_front", "minutes_notice", "signature", "timetable"})
_OF_PARAGRAPHS: Final = heading.SLOTS - _OF_FRONT
"""What headings of a § open; on the front page a label and its value stay one row."""

_NAMES: Final = frozenset({"recipients", "basis"})
"""What may stand beside its heading in a word or two."""

_SENTENCE: Final = 3
"""Words of a sentence, at least: the head of a table has fewer in a cell."""


def part_margins(document: Document) -> tuple[Line, ...]:
    """Return the lines of *document*, each heading in the margin of a § parted from its text."""
    lines: list[Line] = []
    numbered = False
    for line in document.lines:
        text = document.body[line.span.start : line.span.end]
        numbered = numbered or bool(paragraph.LEAD.match(text))
        label, tab, beside = text.partition("\t")
        if numbered and tab and line.role is LineRole.TEXT and _is_margin(line, label, beside):
            lines += _parted(document, line, len(label))
        else:
            lines.append(line)
    return tuple(lines)


def _is_margin(line: Line, label: str, beside: str) -> bool:
    slot = None if line.table or "\t" in beside else heading.whole_line(label)
    if slot not in _OF_PARAGRAPHS:
        return False
    return slot in _NAMES or len(beside.split()) >= _SENTENCE or beside.endswith(".")


def _parted(document: Document, line: Line, width: int) -> Iterator[Line]:
    """Yield the heading, then what stood beside it, from its own left edge."""
    at, end = line.span.start + width, line.span.end
    beside = Span(end - len(document.body[at:end].lstrip()), end)
    left = next((box.x0 for _, box in document.boxes(beside)), line.x0)
    right = None if line.x1 is None else left
    yield line._replace(span=Span(line.span.start, at), bold=True, gap=True, x1=right)
    yield line._replace(span=beside, bold=False, gap=False, heading=0, x0=left)
