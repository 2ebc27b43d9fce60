"""Who certifies an extract of minutes: the name below "Utdragets riktighet bestyrks"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from corpus.document import Document, LineRole, Span
from corpus.mention import PersonMention, starting_in
from extractors.grammar import person

if TYPE_CHECKING:
    from collections.abc import Iterator

_CERTIFIES: Final = re.compile(
    r"^[ ]*(?:utdragets riktighet (?:bestyrks|bestyrkes|intygas)|rätt utdrag(?:et)?(?: ur protokollet)?,? (?:bestyrks|bestyrker|intygar|intygas)"
    r"|rätt (?:utdraget|avskrivet)\b|(?:protokolls)?utdraget? (?:bestyrks|bestyrkes|intygas)|att utdraget är riktigt (?:intygar|bestyrker)"
    r"|bestyrkes\b|vidimeras\b|i tjänsten bestyrker\b)",
    re.IGNORECASE | re.MULTILINE,
)
_STEM: Final = re.compile(r"bestyrk|intyga|utdraget|avskrivet|vidimera", re.IGNORECASE)
_FILLS: Final = re.compile(r"[\s\d:._…-]+")
LINES: Final = 4
"""Lines below the words, dots to sign on among them, that may hold the name."""


def find_certifying(document: Document) -> Iterator[PersonMention]:
    """Yield who certifies the extract, behind the words or alone on a line below them."""
    for match in _CERTIFIES.finditer(document.body) if _STEM.search(document.body) else ():
        line = document.around(Span(match.start(), match.end()))
        lines = starting_in(document.lines, line.end, len(document.body))
        below = [one.span for one in lines if one.role is LineRole.TEXT][:LINES]
        places = [(match.end(), line.end), *((span.start, span.end) for span in below)]
        named = (_alone(document.body, start, end) for start, end in places)
        yield from [one for one in named if one][:1]


def _alone(body: str, start: int, end: int) -> PersonMention | None:
    """Return the person who fills a place, but for dots, a day and a title behind a comma."""
    text = body[start:end].partition(",")[0]
    found = person.find_names(text)
    if len(found) != 1 or _FILLS.sub("", text.replace(found[0].name, "")):
        return None
    [one] = found
    return replace(one, span=Span(start + one.span.start, start + one.span.end))
