"""Items of lists as facts see them: where a list ends, what is template residue."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from corpus.document import Block, BlockKind, Document, Section, Span
from extractors.grammar import person

_RESIDUE: Final = re.compile(
    r"klicka här|\[.{0,60}\]$|skriv (?:här|text)|ange (?:här|mottagare)|^x{3,}$|^(?:inga|ingen|saknas|-)\.?$", re.IGNORECASE
)
_GREETING: Final = re.compile(
    r"^(?:för |enligt uppdrag|dag som ovan|som ovan|underskrift)|^_{3,}|^\.{4,}|^ort och datum", re.IGNORECASE
)


def is_residue(text: str) -> bool:
    """Whether *text* is a template's instruction that nobody replaced."""
    return bool(_RESIDUE.search(text))


def signature_starts(document: Document) -> list[int]:
    """Return where the signatures of the paper stand."""
    return [signature.span.start for signature in document.mentions.signatures]


def list_blocks(document: Document, section: Section) -> Iterator[Block]:
    """Yield the blocks of *section* up to the signatures that follow it."""
    starts = signature_starts(document)
    for block in section.blocks:
        text = document.line_of(block.content)
        signed = any(block.span.start <= start < block.span.end for start in starts)
        if (signed and block.kind is not BlockKind.ITEM) or _GREETING.match(text):
            return
        if person.match_name(text) and block is not section.blocks[0]:
            return
        yield block


def one_line(document: Document, span: Span) -> str:
    """Return *span* as one line with a table's cells parted by a space."""
    return document.line_of(span)
