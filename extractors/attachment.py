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
    r"(?:Detta beslut|Beslutet) (?:anmäls|ska|skall|expedieras|skickas|har)\b|Handling(?:en|ar|arna)? [^.]{0,60}\b(?:följer|skickas|delas) (?:efter|senare|separat|ut)\b"
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
        if marked and not block.marker and _PROSE.search(document.line_of(block.span)):
            return
        marked = marked or bool(block.marker)
        yield from _items(document, block)


def _items(document: Document, block: Block) -> Iterator[Span]:
    """Yield the items of a block: the lines of an unmarked one that each start anew."""
    start, end = block.content.start, block.content.end
    cuts: list[int] = []
    if not block.marker and block.kind is BlockKind.PARAGRAPH:
        cuts = [match.end() for match in _NEW_LINE.finditer(document.body, start, end)]
    for at, stop in pairwise([start, *cuts, end]):
        text = document.body[at:stop].rstrip()
        label = _LABEL.match(text)
        text_start = at + (label.end() if label else 0)
        if text_start < at + len(text):
            yield Span(text_start, at + len(text))
