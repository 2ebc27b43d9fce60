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
    WEEKDAY,
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

_ORDINAL_WORDS: Final = (
    "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde "
    "fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra "
    "tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde "
    "trettionde trettioförsta"
).split()
_ORDINALS: Final[Mapping[str, int]] = MappingProxyType(
    {word: number for number, word in enumerate(_ORDINAL_WORDS, 1)} | {"förste": 1}
)

_DAY: Final = r"(?:[12][0-9]|3[01]|0?[1-9])(?!\d)(?::?[ae](?!\w))?"
_AND: Final = r"(?:och|samt|eller|resp\.?|respektive|till|&)"
_DEN: Final = rf"(?:{WEEKDAY}{GAP})?(?:den{GAP})?"
_DAYS: Final = re.compile(
    rf"(?<![\w§])(?<!§[ ])(?:(?<![0-9][-–.,:/])|(?<=[0-9]{{4}}[-–]))"
    rf"{_DAY}(?:(?:{GAP0},{GAP}{_DEN}{_DAY})*+(?:{GAP}{_AND}{GAP}|{GAP0}[-–—/]{GAP0}){_DEN}{_DAY})?"
    rf"(?={GAP0}\Z)"
)
_EACH_DAY: Final = re.compile(_DAY)
_WORDED_DAY: Final = re.compile(
    rf"(?<=[Dd]en)(?<!\w[Dd]en){GAP}(?P<day>[a-zåäö]{{5,12}})(?={GAP}\Z)"
)
_FIGURE_BEFORE: Final = re.compile(rf"\d(?::?[ae]|\.)?{GAP0}\Z")
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
    word: str
    before: str
    year: Year

    @property
    def month(self) -> int:
        """The month, 1 to 12."""
        return MONTHS[self.word.lower()]

    @property
    def is_capital(self) -> bool:
        """Whether it may be a person's name: Maj, April, Jan."""
        return self.word[0].isupper()


class _Day(NamedTuple):
    """A day at its place, before the month's name."""

    start: int
    end: int
    number: int


def read_month(text: str, start: int, end: int) -> Iterator[Draft]:
    """Yield the dates around the month's name at ``[start, end)``: its days, or the month."""
    manad = _MANAD.match(text, end)
    year = year_after(text, manad.end() if manad else end)
    if year is None:
        return
    name = _Name(start, end, text[start:end], look_back(text, start), year)
    if _is_other_word(text, name):
        return
    if days := _days(name):
        yield from _day_drafts(days, name)
    elif not _FIGURE_BEFORE.search(name.before) or _on_its_own(name):
        yield Draft(start, year.end, year.value, f"-{name.month:02}", MONTH, _is_sure(name))


def _is_other_word(text: str, name: _Name) -> bool:
    """Whether it is only part of a word or a name: "1 maj-tåget", "Maj-Lis", "3 Jan Provberg"."""
    if name.year.end > name.end:
        return False
    if name.is_capital and _NAME_FOLLOWS.match(text, name.end):
        return True
    tail = _HYPHENED.match(text, name.end)
    follows = text[name.end : name.end + 1]
    return follows.isdigit() or (tail is not None and tail[1].lower() not in MONTHS)


def _on_its_own(name: _Name) -> bool:
    r"""Whether figures before the name stand on another line or column: "Sida 3\nMaj 2031"."""
    gap = name.before[len(name.before.rstrip()) :]
    return "\t" in gap or (name.is_capital and bool(gap.strip(" ")))


def _is_sure(name: _Name) -> bool:
    """Whether the name without a day is a month by its year or by the words before it."""
    if name.word.lower() == _CHRISTMAS:
        return False
    framed = not name.is_capital and _FRAME.search(name.before.lower()) is not None
    return name.year.end > name.end or framed


def _days(name: _Name) -> list[_Day]:
    """Return the days that stand before the name, the last one its own."""
    if _on_its_own(name):
        return []
    origin = name.start - len(name.before)
    if day := _worded_day(name, origin):
        return [day]
    listed = _DAYS.search(name.before)
    if not listed:
        return []
    origin += listed.start()
    days = [
        _Day(origin + each.start(), origin + each.end(), int(each[0].rstrip(":ae")))
        for each in _EACH_DAY.finditer(listed[0])
    ]
    rising = all(left.number < right.number for left, right in pairwise(days))
    return days if rising else days[-1:]


def _worded_day(name: _Name, origin: int) -> _Day | None:
    """Return the day written as a word: "den första maj"."""
    match = _WORDED_DAY.search(name.before)
    if not match:
        return None
    number = _ORDINALS.get(match["day"])
    return _Day(origin + match.start("day"), name.end, number) if number else None


def _day_drafts(days: list[_Day], name: _Name) -> Iterator[Draft]:
    days[-1] = days[-1]._replace(end=name.year.end)
    for day in days:
        if tail := day_tail(name.year.value, name.month, day.number):
            yield Draft(day.start, day.end, name.year.value, tail, WRITTEN_OUT)
