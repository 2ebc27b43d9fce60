"""Items of lists as facts see them: where a list ends, what is template residue."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus.document import Block, BlockKind, Document, Section
from extractors.grammar import person
from extractors.grammar.attendance import PARTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.mention import Signature

_RESIDUE: Final = re.compile(
    r"klicka här|\[.{0,60}\]$|skriv (?:här|text)|ange (?:här|mottagare)|^x{3,}$|^(?:inga|ingen|saknas|-)\.?$",
    re.IGNORECASE,
)
_GREETING: Final = re.compile(
    r"^(?:vid protokollet|justeras?\b|justerat\b|justerar(?:es?|nas)\b|justerandes?\b|utdragsbestyrk|utdragets riktighet|rätt utdraget|för (?!egen del\b|det fall\b)|enligt uppdrag|dag som ovan|som ovan|underskrift)|^_{3,}|^\.{4,}|^ort och datum",
    re.IGNORECASE,
)


def is_residue(text: str) -> bool:
    """Whether *text* is a template's instruction that nobody replaced."""
    return bool(_RESIDUE.search(text))


def signature_starts(document: Document) -> list[int]:
    """Return where the signatures of the paper stand, titles before the names included."""
    return [_start(document, signature) for signature in document.mentions.signatures]


def _start(document: Document, signature: Signature) -> int:
    before = document.body[: signature.span.start].rstrip(" ")
    leads = bool(signature.title) and before.endswith(signature.title or "")
    return len(before) - len(signature.title or "") if leads else signature.span.start


def _is_own_office(document: Document, block: Block) -> bool:
    """Whether a line names the office that the head of the paper names: its own sender."""
    text = document.line_of(block.span).lower()
    head = document.body[: document.head_end].lower()
    name = text.split()[-1] if text else ""
    office = re.search(r"(?:förvaltning(?:en)?|kontoret)(?: [a-zåäö]+)?$", text)
    return bool(office) and not block.marker and name in head


def list_blocks(document: Document, section: Section) -> Iterator[Block]:
    """Yield the blocks of *section* up to the signatures that follow it."""
    starts = signature_starts(document)
    leads = {paragraph.span.start for paragraph in document.paragraphs}
    for number, block in enumerate(section.blocks):
        behind = section.blocks[number + 1].span if number + 1 < len(section.blocks) else None
        if (
            behind
            and _is_own_office(document, block)
            and any(behind.holds(start) for start in starts)
        ):
            return
        if block.span.start in leads:
            return
        text = document.line_of(block.content)
        signed = block.span.start in starts
        if (signed and block.kind is not BlockKind.ITEM) or _GREETING.match(text):
            return
        if PARTS.fullmatch(text):
            return
        if person.match_name(text) and block is not section.blocks[0]:
            return
        yield block
