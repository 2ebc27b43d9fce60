"""Reservations against a decision: persons, or a party where a group reserves itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.fact import Fact, Rule
from corpus.vocabulary import MINUTES
from extractors.grammar.procedure import clauses, groups, people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.document import Document, Span
    from corpus.mention import Paragraph

RESERVED: Final = Rule(
    "reservation.stated", "<namn> (X) reserverar sig mot beslutet (KL 4 kap. 27 §)"
)

_RESERVES: Final = re.compile(
    r"\breserver(?:ar|ade|at|as)\b|\banmäl(?:er|de)\b(?=[^.]{0,80}\breservation)|\breservation(?:er)?\s+(?:mot beslutet\s+)?(?:lämnas|anmäls|anmäldes|från|av)\b",
    re.IGNORECASE,
)
_HEADING: Final = re.compile(r"(?:skriftlig[at]?\s+)?reservation(?:er)?\b", re.IGNORECASE)
_FAVOUR: Final = re.compile(
    r"\bbilaga\b|till förmån för|med hänvisning till|för (?:eget|sitt)", re.IGNORECASE
)
_NONE: Final = re.compile(
    r"möjlighet att reservera|får reservera|rätt att reservera", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Reservation:
    """One reservation in a §."""

    paragraph: str | None
    person: str | None
    party: str | None


def extract_reservations(document: Document) -> Iterator[Fact[Reservation]]:
    """Yield each person, or each party that reserves itself as a group, once a §."""
    if document.head.kind.value not in MINUTES:
        return
    for paragraph in document.paragraphs:
        seen = set()
        for fact in _of_paragraph(document, paragraph):
            key = fact.value.person or fact.value.party
            if key not in seen:
                seen.add(key)
                yield fact


def _of_paragraph(document: Document, paragraph: Paragraph) -> Iterator[Fact[Reservation]]:
    for clause in clauses(document, paragraph.span.start, paragraph.span.end):
        verb = _RESERVES.search(document.body, clause.start, clause.end)
        if verb and not _NONE.search(document.body, clause.start, clause.end):
            behind = verb[0].lower().startswith("reservation")
            start, end = (verb.end(), clause.end) if behind else (clause.start, verb.start())
            found = list(_who(document, paragraph, start, end))
            yield from found or _who(document, paragraph, verb.end(), _favour(document, clause))
    for section in document.sections:
        inside = section.blocks and paragraph.span.holds(section.start)
        if (
            inside
            and _HEADING.fullmatch(section.label)
            and not _RESERVES.search(document.body, section.start, section.end)
        ):
            yield from _who(document, paragraph, section.start, section.end)


def _favour(document: Document, clause: Span) -> int:
    """Return where a reservation says for whose wish it is: who is named there need not reserve."""
    match = _FAVOUR.search(document.body, clause.start, clause.end)
    return match.start() if match else clause.end


def _who(
    document: Document, paragraph: Paragraph, start: int, end: int
) -> Iterator[Fact[Reservation]]:
    named = people(document, start, end)
    for one in named:
        yield Fact(Reservation(paragraph.number, one.name, one.party), one.span, RESERVED)
    for party in groups(document, start, end) if not named else []:
        yield Fact(Reservation(paragraph.number, None, party.code), party.span, RESERVED)
