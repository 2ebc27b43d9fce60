"""What a paper rests on or encloses: Beslutsunderlag, Bilagor, Handlingar."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from corpus.document import Block, BlockKind, Document, Section, Span
from corpus.fact import Fact, Rule
from extractors.grammar.list_item import is_residue, list_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

FILES: Final = "Bifogade filer"
"""The heading of an e-service, below which stand names of files."""

LISTED: Final = Rule("attachment.list", "punkterna under Beslutsunderlag, Bilagor och liknande")

_LABEL: Final = re.compile(
    r"^(?:Bilaga|Bil\.?)\s*\d*[a-z]?\s*[:.–-]?\s+|^\d+[.:]?\s*(?=[A-ZÅÄÖ])|^[–-]\s*"
)
_NEW_LINE: Final = re.compile(
    r"(?<![,–-])(?<!\boch)(?<!\bom)(?<!\bför)(?<!\bfrån)(?<!\btill)(?<!\bav)(?<!\bi)(?<!\bpå)(?<!\bmed)(?<!\bden)\n(?=[A-ZÅÄÖ])"
)
"""A line end after which a new item starts: the words before it do not ask for more."""

_ANNOUNCES: Final = re.compile(
    r"(?:Detta b|B)eslutet (?:anmäls|ska|skall|expedieras|skickas|har)\b|Handlingarna? [^.]{0,60}\b(?:följer|skickas|delas) (?:efter|senare|separat|ut)\b"
)
"""What becomes of a decision, or of papers that are to come, below what it rests on."""

_FILE: Final = re.compile(r"\.[a-z]{3,4}$", re.IGNORECASE)
_PAGE_LABEL: Final = re.compile(r"^(?:\d{1,2}|[a-z])$")
_PROSE: Final = re.compile(r"[.!?]\s+[A-ZÅÄÖ].*[.!?]$")


@dataclass(frozen=True, slots=True)
class Attachment:
    """One enclosed or underlying paper as written, without bullet or label."""

    text: str


def extract_attachments(document: Document) -> Iterator[Fact[Attachment]]:
    """Yield each item, in reading order, each once; "Bilaga 3" at a page's foot is none."""
    seen = set()
    for section in document.sections:
        if section.slot != "basis":
            continue
        for span in _spans(document, section):
            text = document.line_of(span)
            if text.lower() in seen or is_residue(text) or _PAGE_LABEL.match(text):
                continue
            if section.label == FILES and not _FILE.search(text):
                continue
            seen.add(text.lower())
            yield Fact(Attachment(text), span, LISTED)


def _spans(document: Document, section: Section) -> Iterator[Span]:
    marked = False
    for block in list_blocks(document, section):
        if _ANNOUNCES.match(document.line_of(block.span)):
            return
        if (
            marked
            and not block.marker
            and block.gap
            and block.kind is BlockKind.PARAGRAPH
            and _PROSE.search(document.line_of(block.span))
        ):
            return
        marked = marked or bool(block.marker)
        yield from _items(document, block)


def _items(document: Document, block: Block) -> Iterator[Span]:
    """Yield the items of a block: the lines of an unmarked one that each start anew."""
    if not block.marker and block.kind is BlockKind.PARAGRAPH:
        yield from _lines(document, block)
        return
    start = block.content.start
    label = _LABEL.match(document.body[start : block.content.end])
    if label and label.end() < block.content.end - start:
        start += label.end()
    if start < block.content.end and document.body[start : block.content.end].strip():
        yield Span(start, block.content.end)


def _lines(document: Document, block: Block) -> Iterator[Span]:
    """Yield an unmarked block cut where a line starts anew: a list without bullets."""
    start, end = block.content.start, block.content.end
    cuts = [match.end() for match in _NEW_LINE.finditer(document.body, start, end)]
    for at, stop in pairwise([start, *cuts, end]):
        label = _LABEL.match(document.body[at:stop])
        at_text = at + label.end() if label and label.end() < stop - at else at
        text = document.body[at_text:stop]
        if text.strip():
            yield Span(at_text, at_text + len(text.rstrip()))
