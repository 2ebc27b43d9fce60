"""From lines to blocks and sections: headings, paragraphs, list items, table rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.document import Block, BlockKind, Document, Section
from extractors.grammar import heading
from pipeline.block import find_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def structure(document: Document) -> Document:
    """Return *document* with its blocks and sections."""
    blocks = tuple(find_blocks(document))
    return replace(document, blocks=blocks, sections=tuple(_sections(document, blocks)))


def _sections(document: Document, blocks: Sequence[Block]) -> Iterator[Section]:
    """Yield the stretch above the first heading, then a section for each heading."""
    slot, opened, below = "head", None, list[Block]()
    for block in blocks:
        if block.kind is not BlockKind.HEADING:
            below.append(block)
            continue
        if opened or below:
            yield Section(slot, opened, tuple(below), _label(document, opened))
        slot = heading.whole_line(document.line_of(block.span)) or ""
        opened, below = block, []
    if opened or below:
        yield Section(slot, opened, tuple(below), _label(document, opened))


def _label(document: Document, opened: Block | None) -> str:
    return document.line_of(opened.span).rstrip(" :") if opened else ""
