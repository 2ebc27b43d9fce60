"""Case numbers as keys: the same case, however its number is written."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from rapidfuzz.distance import OSA

PIVOT: Final = 50
"""A year of two figures from here on is of the last century."""

_LETTERS: Final = r"(?P<prefix>[A-ZÅÄÖ][A-ZÅÄÖ-]{0,5})"
_YEAR: Final = r"(?P<year>(?:19|20)\d\d)"
_SHORT: Final = r"(?P<short>\d\d)"
_SERIAL: Final = r"(?P<serial>\d{1,6})"
_TAIL: Final = r"(?:[ -]+\d{2,3}(?: \d{1,3})?| DPL \d\d| \d(?:\.\d)+)?"
_CLASS: Final = r"\d(?:\.\d{1,2}){1,3}"

_SHAPES: Final = tuple(
    re.compile(shape)
    for shape in (
        rf"{_CLASS}[-/ ]{_SERIAL}[-/]{_YEAR}",  # 1.2.4/282-2031
        rf"{_YEAR}-{_SERIAL}-{_CLASS}",  # 2031-875-1.2.4
        rf"{_YEAR}\.{_SERIAL} {_LETTERS}",  # 2031.034 BUN
        rf"{_YEAR}/{_SERIAL} ?- ?{_LETTERS}",  # 2031/433-KS
        rf"{_YEAR}[/-]{_LETTERS} ?{_SERIAL}(?: \d{{1,3}})?",  # 2031/KS 0206 001, 2031-POL000123
        rf"(?P<prefix>N\d{{3}})-{_SERIAL}/{_SHORT}",  # N131-0123/18
        rf"(?P<prefix>[TE]|S-DP) ?{_YEAR}-(?:\d{{3}}-)?{_SERIAL}(?:-\d\d)?",  # T 2031-313-01743
        rf"{_LETTERS}[ /.-]{{1,3}}{_YEAR}[/:.-]{_SERIAL}{_TAIL}",  # KS/2031:279, KFKS 2031/15-002
        rf"{_LETTERS}[ /-]?{_SERIAL}/{_YEAR}",  # Ks 1126/2031, D742/2031
        rf"{_LETTERS}[ /-](?P<short>\d\d)/(?P<serial>\d{{4}})",  # SN 31/0098
        rf"{_LETTERS}[ /-](?P<serial>\d{{3,4}})/{_SHORT}",  # SLK 0495/22
        rf"(?P<prefix>\d{{1,3}})[-/]{_SERIAL}[-/]{_YEAR}",  # 316-259/2031
        rf"{_YEAR}[/:.-]{_SERIAL}{_TAIL}",  # 2031-00567 1.1.1.1
        rf"{_SERIAL}[/-]{_YEAR}",  # 822-2031
        rf"(?P<serial>\d{{3,4}})/{_SHORT}",  # 0263/19
    )
)


class Number(NamedTuple):
    """A case number: the diary's letters ("" where none), the year (0 where unknown), the serial.

    The class code of an archive ("1.2.4", "-002") is left out: a serial is unique in its diary
    and year without it.
    """

    prefix: str
    year: int
    serial: str

    def __str__(self) -> str:
        return f"{self.prefix} {self.year}/{self.serial}".strip() if self.year else self.serial


def parse(written: str) -> Number | None:
    """Return the key of a case number: "2031.034 BUN" and "BUN 2031/34" are one.

    A shape whose order only its municipality knows ("12/302") is its own key. None where
    nothing is left to compare.
    """
    text = " ".join(written.upper().replace("–", "-").split())
    for shape in _SHAPES:
        if match := shape.fullmatch(text):
            return _number(match)
    return Number("", 0, text) if any(char.isdigit() for char in text) else None


def _number(match: re.Match[str]) -> Number:
    parts = match.groupdict()
    year = int(parts["year"]) if parts.get("year") else _full_year(int(parts["short"]))
    return Number(parts.get("prefix") or "", year, parts["serial"].lstrip("0") or "0")


def _full_year(short: int) -> int:
    return short + (1900 if short >= PIVOT else 2000)


def conflicting(left: frozenset[Number], right: frozenset[Number]) -> bool:
    """Whether the same diary gave two papers different numbers.

    Numbers of different diaries say nothing: each body keeps its own for the same case.
    """
    return not left & right and any(
        _same_diary(one, other) for one in left for other in right if one != other
    )


def misprinted(left: frozenset[Number], right: frozenset[Number]) -> bool:
    """Whether one wrong, missing or exchanged figure explains two numbers of a diary."""
    return any(
        _same_diary(one, other) and OSA.distance(_figures(one), _figures(other)) == 1
        for one in left
        for other in right
    )


def _same_diary(one: Number, other: Number) -> bool:
    return one.prefix == other.prefix and bool(one.year and other.year)


def _figures(number: Number) -> str:
    return f"{number.year}/{number.serial}"
