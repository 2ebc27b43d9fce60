"""Jäv: who takes no part in a § because of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from corpus.fact import Fact, Rule
from corpus.vocabulary import MINUTES
from extractors.grammar.procedure import clauses, people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.document import Document

RECUSED: Final = Rule(
    "recusal.stated", "deltar inte i handläggningen på grund av jäv (KL 6 kap. 28-32 §§)"
)

_RECUSED: Final = re.compile(r"\bjäv\b|\bjävig(?:a)?\b", re.IGNORECASE)
_ACTS: Final = re.compile(
    r"anmäl\w*|delt(?:ar|og|agit|a)\b|lämna\w*|på grund av|pga|p\.?g\.?a\.?", re.IGNORECASE
)
_NOBODY: Final = re.compile(r"\bing(?:en|a)\b", re.IGNORECASE)
_PARAGRAPHS: Final = re.compile(r"§§?\s?(?P<first>\d+)(?:\s?[-–]\s?(?P<last>\d+))?")


@dataclass(frozen=True, slots=True)
class Recusal:
    """Somebody who was disqualified in a §."""

    paragraph: str | None
    person: str


def extract_recusals(document: Document) -> Iterator[Fact[Recusal]]:
    """Yield each person once a §, in reading order."""
    if document.head.kind.value not in MINUTES:
        return
    seen = set()
    for clause in clauses(document, 0, len(document.body)):
        text = document.body[clause.start : clause.end]
        if not _RECUSED.search(text) or not _ACTS.search(text) or _NOBODY.search(text):
            continue
        for one in people(document, clause.start, clause.end):
            paragraph = document.paragraph_of(one.span.start) or _named(text)
            if paragraph and (paragraph, one.name) not in seen:
                seen.add((paragraph, one.name))
                yield Fact(Recusal(paragraph, one.name), one.span, RECUSED)


def _named(text: str) -> str | None:
    """Return the § that a front page names: "deltog ej i § 33 pga jäv"."""
    match = _PARAGRAPHS.search(text)
    return match["first"] if match else None
