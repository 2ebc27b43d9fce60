"""The numbers that the paper bears for its own case."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from corpus.document import Document, Span
from corpus.fact import Fact, Rule
from corpus.vocabulary import MINUTES, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.mention import DiaryMention

HEAD: Final = Rule(
    "diary-number.head", "Dnr, Diarienummer, Ärendenummer i sidhuvudet eller rubriken"
)

_BELOW: Final = 3
"""Lines below the § of an extract in which its own case number may stand."""

_LISTED: Final = re.compile(r"^(?:1[.)]?[ \t]+\S|§ ?\d)", re.MULTILINE)
"""The first item of an agenda: the numbers from there on are the items'."""

_BRACKETS: Final = re.compile(r"\s*\([^()]{4,40}\)")
"""Where the number of an extract may stand behind its heading."""

_PARAGRAPH: Final = re.compile(
    r"^(?:(?!(?:Se|Jfr|Jmf|Enl|Till|Från|Under|Inför)\b)[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{0,4}\s)?§\s?\d+[^\n]*",
    re.MULTILINE,
)


def extract_diary_numbers(document: Document) -> Iterator[Fact[str]]:
    """Yield each number once: of the head block, of the title, of the § in an extract."""
    seen: set[str] = set()
    zones = list(_zones(document))
    for mention in document.mentions.diary_numbers:
        if mention.label == "other" or any(own.startswith(mention.value) for own in seen):
            continue
        if any(mention.span in zone for zone in zones) or _is_of_extract(document, mention):
            seen.add(mention.value)
            yield Fact(mention.value, mention.span, HEAD)


def _is_of_extract(document: Document, mention: DiaryMention) -> bool:
    """Whether a number stands labelled or alone right below the § of an extract."""
    match = _PARAGRAPH.search(document.body)
    if document.head.kind.value is not Kind.PROTOKOLLSUTDRAG or match is None:
        return False
    between = document.body[match.end() : max(match.end(), mention.span.start)]
    alone = mention.label == "own" or document.body[mention.span.start - 1] in "\n\t"
    return alone and match.end() < mention.span.start and between.count("\n") <= _BELOW


def _zones(document: Document) -> Iterator[Span]:
    """Yield where a paper's own number stands."""
    title = document.head.title
    minutes = document.head.kind.value in MINUTES and _PARAGRAPH.search(document.body)
    if document.head.kind.value is Kind.KALLELSE:
        listed = _LISTED.search(document.body)
        yield Span(0, max(listed.start() if listed else document.head_end, 1))
    elif document.head_end > 0 and not minutes:
        yield Span(0, max(document.head_end, title.span.end if title and title.span else 1))
    if document.head.kind.value is Kind.PROTOKOLLSUTDRAG and title and title.span:
        behind = _BRACKETS.match(document.body, title.span.end)
        if behind:
            yield Span(*behind.span())
    if document.head.kind.value in MINUTES:
        match = _PARAGRAPH.search(document.body)
        if match:
            yield Span(match.start(), min(match.end(), match.start() + 60))
