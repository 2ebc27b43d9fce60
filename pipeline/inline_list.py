"""Lists that flattening has put on one line: where their items start."""

from __future__ import annotations

import re
from typing import Final

_NUMBER: Final = re.compile(r"(?<![\w§.,:/–-])(\d{1,2})[.)]\s*(?=[^\W\d_])")
_BULLET: Final = re.compile(r"(?<=\t)[•–-]\s|(?:(?<=\s)|^)•\s")
_DASH: Final = re.compile(r"(?<!\S)[-–]\s(?=att\s)|(?<=[.?!:]\s)[-–]\s(?=[A-ZÅÄÖ])")
_LETTER: Final = re.compile(r"(?<![\w(])(?<!§ )([a-h])\)\s+(?=[^\W\d_])")
_ENCLOSURE: Final = re.compile(r"\b(?:bilaga|bil\.)$", re.IGNORECASE)
_DASH_FIRST: Final = re.compile(r"[-–]\s")


def find_cuts(body: str, start: int, end: int) -> list[int]:
    """Return where items start in ``body[start:end]``, in order: bullets, dashes, 1. 2., a) b)."""
    bullets = [match.start() for match in _BULLET.finditer(body, start, end)]
    return sorted(
        {
            *bullets,
            *_dashes(body, start, end),
            *_counted(body, start, end, _NUMBER),
            *_counted(body, start, end, _LETTER),
        }
    )


def _dashes(body: str, start: int, end: int) -> list[int]:
    """Return the dashes that open items; one alone inside a sentence is only a dash."""
    found = [match.start() for match in _DASH.finditer(body, start, end)]
    first = _DASH_FIRST.match(body, start, end) is not None
    led = bool(found) and body[start : found[0]].rstrip().endswith((":", "att", "a", "r", "s"))
    return found if len(found) + first > 1 or led else []


def _counted(body: str, start: int, end: int, shape: re.Pattern[str]) -> list[int]:
    """Return the markers that count on from the first."""
    cuts: list[int] = []
    expected = None
    for match in shape.finditer(body, start, end):
        nth = int(match[1]) if match[1].isdigit() else ord(match[1]) - ord("a") + 1
        if nth == expected or (expected is None and _may_open(body, start, match.start(), nth)):
            cuts.append(match.start())
            expected = nth + 1
    return cuts


def _may_open(body: str, start: int, at: int, nth: int) -> bool:
    """Whether a number may open a list here: the first of the line, or 1 after a colon or label.

    "Bilaga 1. Karta" is one item, its number the enclosure's own.
    """
    before = body[start:at].rstrip()
    if _ENCLOSURE.search(before):
        return False
    return not before or (nth == 1 and not before.endswith((",", "(")))
