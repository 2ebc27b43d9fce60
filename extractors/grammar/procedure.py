"""What happens in a §: its sentences, and who does what in each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus.document import Document, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.mention import Paragraph, PartyMention, PersonMention

CHAIR: Final = re.compile(r"\b[Oo]rdföranden\b(?!\s+(?:i|för)\s)")

_BREAK: Final = re.compile(r"(?<=[a-zåäö\d)”\"])[.](?=\s+[A-ZÅÄÖ”\"]|\s*$|\n)|\n\s*\n")


def clauses(document: Document, start: int, end: int) -> Iterator[Span]:
    """Yield the sentences of ``[start, end)``: full stops before a capital, and blank lines."""
    at = start
    for match in _BREAK.finditer(document.body, start, end):
        if document.body[at : match.end()].strip():
            yield Span(at, match.end())
        at = match.end()
    if document.body[at:end].strip():
        yield Span(at, end)


def people(document: Document, start: int, end: int) -> list[PersonMention]:
    """Return the persons named in ``[start, end)``."""
    return [one for one in document.mentions.persons if start <= one.span.start < end]


def groups(document: Document, start: int, end: int) -> list[PartyMention]:
    """Return the parties in ``[start, end)`` that are not the tag behind a person."""
    tagged = {one.span.end for one in document.mentions.persons if one.party}
    return [
        one
        for one in document.mentions.parties
        if start <= one.span.start < end and not any(0 <= one.span.start - at <= 3 for at in tagged)
    ]


def chair(document: Document, paragraph: Paragraph) -> str | None:
    """Return who presides in a §, where a sentence names the chair."""
    match = re.compile(r"[Oo]rdföranden?\s+").search(
        document.body, paragraph.span.start, paragraph.span.end
    )
    if match:
        for one in people(document, match.end(), match.end() + 3):
            return one.name
    return None
