"""Särskilda yttranden, protokollsanteckningar and röstförklaringar in a §."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.document import Document, Section, Span
from corpus.fact import Fact, Rule
from corpus.vocabulary import MINUTES
from extractors.grammar.procedure import groups, people

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADED: Final = Rule("statement.heading", "rubrikerna Särskilt yttrande, Protokollsanteckning")

LONGEST: Final = 2000

_KINDS: Final = (
    ("ersättaryttrande", r"ersättaryttrande"),
    ("särskilt yttrande", r"särskil(?:t|da) (?:yttrande|uttalande)n?"),
    ("protokollsanteckning", r"protokollsanteckning(?:ar)?|anteckning(?:ar)? till protokollet"),
    ("röstförklaring", r"röstförklaring(?:ar)?"),
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement: who makes it, a person or a party, and its text."""

    paragraph: str | None
    kind: str
    person: str | None
    party: str | None
    text: str | None = None


def extract_statements(document: Document) -> Iterator[Fact[Statement]]:
    """Yield each statement once a person, or once a party where a group makes it."""
    if document.head.kind.value not in MINUTES:
        return
    for section in document.sections:
        kind = _kind(section.label)
        if kind and section.blocks:
            yield from _of_section(document, section, kind)


def _kind(label: str) -> str | None:
    return next((kind for kind, shape in _KINDS if re.match(shape, label, re.IGNORECASE)), None)


def _of_section(document: Document, section: Section, kind: str) -> Iterator[Fact[Statement]]:
    """Yield who makes the statement: the names of its first block, else nobody."""
    first = section.blocks[0]
    paragraph = document.paragraph_of(section.start)
    text = document.line_of(Span(section.start, section.end))[:LONGEST]
    named = people(document, first.span.start, first.span.end)
    for one in named:
        yield Fact(Statement(paragraph, kind, one.name, one.party, text), one.span, HEADED)
    parties = groups(document, first.span.start, first.span.end) if not named else []
    for party in parties:
        yield Fact(Statement(paragraph, kind, None, party.code, text), party.span, HEADED)
    if not named and not parties:
        yield Fact(Statement(paragraph, kind, None, None, text), first.span, HEADED)
