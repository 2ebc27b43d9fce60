"""What happens in a §: its sentences, and who does what in each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus.document import Document, Span
from corpus.mention import starting_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.mention import PartyMention, PersonMention

_PRESIDES: Final = re.compile(
    r"(?:\s?\([\w-]{1,6}\))?,?[ \t]\(?ordf(?:örande|\.)?(?![\w-])", re.IGNORECASE
)

_BREAK: Final = re.compile(r"(?<=[a-zåäö\d)”\"])[.][”\"]?(?=\s+[A-ZÅÄÖ”\"]|\s*$|\n)|\n\s*\n")


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
    return starting_in(document.mentions.persons, start, end)


def groups(document: Document, start: int, end: int) -> list[PartyMention]:
    """Return the parties in ``[start, end)`` that are not the tag behind a person."""
    return [
        party
        for party in starting_in(document.mentions.parties, start, end)
        if not any(one.bears(party) for one in document.mentions.persons)
    ]


def presiding(document: Document) -> list[PersonMention]:
    """Return who presides by the front page, where it names one: "Ordföranden yrkar bifall"."""
    front = document.paragraphs[0].span.start if document.paragraphs else 0
    found: dict[str, PersonMention] = {}
    for one in people(document, 0, front):
        if _PRESIDES.match(document.body, one.span.end):
            found.setdefault(one.name, one)
    return list(found.values()) if len(found) == 1 else []
