"""The items of an agenda, told from the numbered proposals that stand below an item."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus.document import Block, BlockKind, Document
from extractors.grammar import heading

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBER: Final = re.compile(r"(?:§\s?)?(?P<number>\d{1,3})(?P<stop>[.)]?)(?=[\s\t])\s*")
_IN_COLUMNS: Final = re.compile(r"\d{1,3}[.)]?\t")


def agenda_items(document: Document) -> Iterator[Block]:
    """Yield the blocks that open an item; numbers that start anew below a proposal are its own."""
    last, stop, proposed = 0, None, 0
    for block in document.blocks:
        if heading.whole_line(document.line_of(block.span)) == "proposal":
            proposed = 1
        number = _number(document, block)
        if number is None:
            continue
        nth = int(number["number"])
        goes_on = nth == last + 1 and stop in {None, number["stop"]}
        if proposed == nth and not goes_on:
            proposed += 1
            continue
        last, stop, proposed = nth, number["stop"], 0
        yield block


def _number(document: Document, block: Block) -> re.Match[str] | None:
    """Return the number of a block that can be an item: of a list, of a row, or a §."""
    start, end = block.span.start, block.span.end
    row = block.kind is BlockKind.ROW or _IN_COLUMNS.match(document.body, start, end)
    listed = block.kind is BlockKind.ITEM and block.number is not None
    if not (row or listed or document.body[start] == "§"):
        return None
    return NUMBER.match(document.body, start, end)
