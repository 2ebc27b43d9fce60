"""The numbers that the paper bears for its own case."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus.document import Document, Span
from corpus.fact import Fact, Rule
from corpus.vocabulary import MINUTES

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD: Final = Rule("diary-number.head", "Dnr, Diarienummer, Ärendenummer in the head or the title")

_PARAGRAPH: Final = re.compile(r"^(?:[A-ZÅÄÖ]{1,5}\s)?§\s?\d+[^\n]*", re.MULTILINE)
_REFERRED: Final = re.compile(r"(?:över|på|av|från|remiss|motion)\b[^\n]{20,}$", re.IGNORECASE)


def extract_diary_numbers(document: Document) -> Iterator[Fact[str]]:
    """Yield each number once: of the head block, of the title, of the § in an extract."""
    seen: set[str] = set()
    zones = list(_zones(document))
    for mention in document.mentions.diary_numbers:
        if mention.label == "other" or any(own.startswith(mention.value) for own in seen):
            continue
        if any(mention.span in zone for zone in zones):
            seen.add(mention.value)
            yield Fact(mention.value, mention.span, HEAD)


def _zones(document: Document) -> Iterator[Span]:
    """Yield where a paper's own number stands."""
    title = document.head.title
    minutes = document.head.kind.value in MINUTES and _PARAGRAPH.search(document.body)
    if document.head_end > 0 and not minutes:
        yield Span(0, max(document.head_end, title.span.end if title and title.span else 1))
    if document.head.kind.value in MINUTES:
        match = _PARAGRAPH.search(document.body)
        if match:
            yield Span(match.start(), min(match.end(), match.start() + 60))
