"""Days counted from the day of writing: i går, om två veckor, för tio dagar sedan."""

from __future__ import annotations

import re
from typing import Final

from corpus.document import Span
from extractors.fact import Rule
from extractors.grammar.date_draft import GAP

RELATIVE: Final = Rule(
    "date.relative", "Svenska Akademiens ordbok: i går, i morgon, om, för ... sedan"
)

_COUNT: Final = (
    r"(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|fjorton|[1-9][0-9]?)"
    rf"{GAP}(?:dag|dagar|vecka|veckor)"
)
_RELATIVE: Final = re.compile(
    rf"(?<!\w)(?:[Ii](?:{GAP})?(?:går|morgon)|[Oo]m{GAP}{_COUNT}|[Ff]ör{GAP}{_COUNT}{GAP}sedan)(?!\w)"
)
_NO_DAY: Final = re.compile(rf"{GAP}(?:bitti|efter|före|innan|från|räknat|per)(?!\w)")
"""Behind the words: "om två veckor från delgivningen" counts from another day."""


def find_relative(text: str) -> list[Span]:
    """Return the words that name one whole day by its distance from the day of writing.

    Durations ("inom två veckor", "14 dagar") and vague times ("i veckan", "nyligen") are none;
    which day is meant only an engine with the paper's date can tell.
    """
    return [
        Span(*match.span())
        for match in _RELATIVE.finditer(text)
        if not _NO_DAY.match(text, match.end())
    ]
