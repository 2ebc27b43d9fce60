"""Dates with a month's name: den 23 oktober 2031, 4 och 5 maj, januari–april 2031."""

from __future__ import annotations

import re
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from extractors.fact import Rule
from extractors.grammar.date_draft import (
    GAP,
    GAP0,
    Draft,
    Year,
    day_tail,
    look_back,
    year_after,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WRITTEN_OUT: Final = Rule("date.written-out", "Svenska skrivregler (Språkrådet): datum i text")
MONTH: Final = Rule("date.month", "Svenska skrivregler (Språkrådet): månad och år")

_NAMES: Final = (
    "januari jan",
    "februari feb febr",
    "mars mar",
    "april apr",
    "maj",
    "juni jun",
    "juli jul",
    "augusti aug",
    "september sep sept",
    "oktober okt",
    "november nov",
    "december dec",
)
MONTHS: Final[Mapping[str, int]] = MappingProxyType(
    {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
)
_CHRISTMAS: Final = "jul"
"""Short for July only beside a day: "24 jul 2031", not "jul 2031"."""

_ORDINALS: Final = (
    "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde "
    "fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra "
    "tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde "
    "trettionde trettioförsta"
).split()

_DAY: Final = r"(?:[12][0-9]|3[01]|0?[1-9])(?!\d)(?::?[ae](?!\w))?"
_AND: Final = r"(?:och|samt|eller|resp\.?|respektive|till|&)"
_DAYS: Final = re.compile(
    rf"(?<![\w§])(?<!§[ ])(?:(?<![0-9][-–.,:/])|(?<=[0-9]{{4}}[-–]))"
    rf"{_DAY}(?:(?:{GAP0},{GAP}{_DAY})*+(?:{GAP}{_AND}{GAP}|{GAP0}[-–—/]{GAP0}){_DAY})?"
    rf"(?={GAP0}\Z)"
)
_EACH_DAY: Final = re.compile(_DAY)
_WORDED_DAY: Final = re.compile(
    rf"(?<=[Dd]en)(?<!\w[Dd]en){GAP}(?P<day>[a-zåäö]{{5,12}})(?={GAP}\Z)"
)
_FIGURE_BEFORE: Final = re.compile(rf"[0-9](?::?[ae]|\.)?{GAP0}\Z")
_FRAME: Final = re.compile(
    rf"(?<!\w)(?:i|under|från|till|per|för|senast|tidigast|före|efter|sedan|mellan|inför|hela"
    rf"|(?:början|mitten|slutet|utgången){GAP}av|månadsskiftet|och{GAP}med"
    rf"|fr?\.?[ ]?o\.?[ ]?m\.?|t\.?[ ]?o\.?[ ]?m\.?){GAP}\Z"
)
_MANAD: Final = re.compile(rf"{GAP}månad(?!\w)")
_HYPHENED: Final = re.compile(r"-([^\W\d_]+)")
_NAME_FOLLOWS: Final = re.compile(rf"{GAP}[A-ZÅÄÖ][^\W\d_]")


class _Name(NamedTuple):
    """A month's name at its place, with what stands before it and the year behind it."""

    start: int
    end: int
    month: int
    before: str
    capital: bool
    year: Year


def read_month(text: str, start: int, end: int) -> Iterator[Draft]:
    """Yield the dates around the month's name at ``[start, end)``: its days, or the month."""
    manad = _MANAD.match(text, end)
    year = year_after(text, manad.end() if manad else end)
    if year is None or (year.end == end and _is_other_word(text, end)):
        return
    word = text[start:end]
    name = _Name(start, end, MONTHS[word.lower()], look_back(text, start), word[0].isupper(), year)
    if name.capital and year.end == end and _NAME_FOLLOWS.match(text, end):
        return
    if days := _days(name):
        yield from _day_drafts(days, name)
    elif not _FIGURE_BEFORE.search(name.before) or _on_its_own(name):
        alone = word.lower() != _CHRISTMAS
        yield Draft(
            start, year.end, year.value, f"-{name.month:02}", MONTH, alone and _is_sure(name)
        )


def _is_other_word(text: str, end: int) -> bool:
    """Whether the month's name is only part of a word: "maj1", "Maj-Lis", "1 maj-tåget"."""
    tail = _HYPHENED.match(text, end)
    return text[end : end + 1].isdigit() or (tail is not None and tail[1].lower() not in MONTHS)


def _on_its_own(name: _Name) -> bool:
    r"""Whether figures before the name stand on another line or column: "Sida 3\nMaj 2031"."""
    gap = name.before[len(name.before.rstrip()) :]
    return name.capital and bool(gap.strip(" "))


def _is_sure(name: _Name) -> bool:
    if name.year.end > name.end:
        return True
    return not name.capital and bool(_FRAME.search(name.before))


def _days(name: _Name) -> list[tuple[int, int]]:
    """Return (offset, day) of each day that stands before the name, the last one its own."""
    if _on_its_own(name):
        return []
    origin = name.start - len(name.before)
    if worded := _WORDED_DAY.search(name.before):
        word = worded["day"].replace("förste", "första")
        return (
            [(origin + worded.start("day"), _ORDINALS.index(word) + 1)] if word in _ORDINALS else []
        )
    listed = _DAYS.search(name.before)
    if not listed:
        return []
    days = [
        (origin + listed.start() + day.start(), int(day[0].rstrip(":ae")))
        for day in _EACH_DAY.finditer(listed[0])
    ]
    rising = all(left[1] < right[1] for left, right in pairwise(days))
    return days if rising else days[-1:]


def _day_drafts(days: list[tuple[int, int]], name: _Name) -> Iterator[Draft]:
    for at, day in days:
        last = at == days[-1][0]
        end = name.year.end if last else at + len(str(day))
        if tail := day_tail(name.year.value, name.month, day):
            yield Draft(at, end, name.year.value, tail, WRITTEN_OUT)
