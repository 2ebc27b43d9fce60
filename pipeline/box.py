"""Where on the printed page each fact of a record stands: for the page's picture on the site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from corpus.layout import join_lines
from corpus.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.document import Document

_DECIMALS: Final = 1
"""What boxes are rounded to: a tenth of a point is less than a printed dot."""

_WORDLESS: Final = frozenset({"source", "pages"})
"""Keys of a record under which no evidence stands."""


def add_boxes(document: Document, record: dict[str, Any]) -> None:
    """Give each place in *record* its boxes, a line each: [x0, top, x1, bottom] in points.

    Counted from the upper left corner of the page. Media without places get none.
    """
    starts = {page.number: page.start for page in document.pages if page.runs}
    kept = {key: part for key, part in record.items() if key not in _WORDLESS}
    for place in _places(kept) if starts else ():
        if place["page"] in starts:
            at = starts[place["page"]]
            span = Span(at + place["start"], at + place["end"])
            lines = join_lines(box for _, box in document.boxes(span))
            if lines:
                place["boxes"] = [[round(edge, _DECIMALS) for edge in box] for box in lines]


def _places(value: Any) -> Iterator[dict[str, Any]]:
    """Yield what says where words stand, however deep."""
    if isinstance(value, dict):
        if {"page", "start", "end", "text"} <= value.keys():
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from _places(part)
