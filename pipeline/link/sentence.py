"""The sentence in which something stands."""

from __future__ import annotations

import re
from typing import Final

_BREAK: Final = re.compile(r"[.!?](?=\s+[A-ZÅÄÖ”\"•])|\n\s*\n|\n[•–-]\s")
REACH: Final = 600
"""Characters to look for a sentence's start and end; longer ones are cut."""


def bounds(text: str, place: int) -> tuple[int, int]:
    """Return where the sentence around *place* starts and ends."""
    first = max(0, place - REACH)
    start = max((match.end() for match in _BREAK.finditer(text, first, place)), default=first)
    following = _BREAK.search(text, place, place + REACH)
    return start, following.end() if following else min(len(text), place + REACH)


def sentence_at(text: str, place: int) -> str:
    """Return the sentence around *place* on one line."""
    start, end = bounds(text, place)
    return " ".join(text[start:end].split())
