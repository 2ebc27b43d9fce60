"""Periods: första kvartalet 2031, tertial 2, andra halvåret, hösten 2031, ht 2031."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from extractors.fact import Rule
from extractors.grammar.date_draft import (
    GAP,
    GAP0,
    YEAR4,
    Draft,
    Year,
    century,
    look_back,
    year_after,
)

QUARTER: Final = Rule("date.quarter", "EDTF (ISO 8601-2:2019, 4.8): 33-36")
TERTIAL: Final = Rule("date.tertial", "EDTF (ISO 8601-2:2019, 4.8): tertial 37-39")
HALF_YEAR: Final = Rule("date.half-year", "EDTF (ISO 8601-2:2019, 4.8): halvår 40-41")
SEASON: Final = Rule("date.season", "EDTF (ISO 8601-2:2019, 4.8): 21-24")
TERM: Final = Rule("date.term", "Skolförordningen (2011:185) 3 kap. 2 §: hösttermin, vårtermin")


class _Unit(NamedTuple):
    """A part of the year that is counted: its first EDTF code and how many there are."""

    rule: Rule
    first: int
    size: int


_QUARTER: Final = _Unit(QUARTER, 33, 4)
_TERTIAL: Final = _Unit(TERTIAL, 37, 3)
_HALF: Final = _Unit(HALF_YEAR, 40, 2)
_UNITS: Final[Mapping[str, _Unit]] = MappingProxyType(
    dict.fromkeys(("kvartal", "kvartalet", "kvartalsrapport", "kvartalsrapporten", "q"), _QUARTER)
    | dict.fromkeys(("tertial", "tertialet", "tertialrapport", "tertialrapporten", "t"), _TERTIAL)
    | dict.fromkeys(("tertialuppföljning", "tertialbokslut", "tertialbokslutet"), _TERTIAL)
    | dict.fromkeys(("halvår", "halvåret", "h"), _HALF)
)
_BARE: Final = {"vår": 21, "sommar": 22, "höst": 23, "vinter": 24}
_DEFINITE: Final = {"våren": 21, "sommaren": 22, "hösten": 23, "vintern": 24}
_SEASONS: Final[Mapping[str, int]] = MappingProxyType(
    {
        prefix + season: code
        for prefix in ("", "för", "sen", "hög")
        for season, code in _DEFINITE.items()
    }
)
_LAST: Final = {"våras": 21, "somras": 22, "höstas": 23, "vintras": 24}
_TERMS: Final = {
    "vt": 21,
    "vårtermin": 21,
    "vårterminen": 21,
    "ht": 23,
    "hösttermin": 23,
    "höstterminen": 23,
}
_NUMBERS: Final = {"ett": 1, "två": 2, "tre": 3, "fyra": 4} | {
    "första": 1,
    "andra": 2,
    "tredje": 3,
    "fjärde": 4,
}

_TO: Final = rf"(?:{GAP0}[-–—/]{GAP0}|{GAP}(?:och|samt|till|till{GAP}och{GAP}med){GAP})"
_NUMBER: Final = r"(?:[1-4]|ett|två|tre|fyra)(?!\w|[.,:/][0-9])"
_ORDINAL: Final = r"(?:[Ff]örsta|[Aa]ndra|[Tt]redje|[Ff]järde|[Ss]ista|[1-4](?::?[ae])?)(?!\w)"
_NUMBER_AFTER: Final = re.compile(rf"{GAP}(?P<one>{_NUMBER})(?:{_TO}(?P<two>{_NUMBER}))?")
_FIGURE_AFTER: Final = re.compile(r"(?P<one>[1-4])(?!\w)(?:[-–](?P<two>[1-4])(?!\w))?")
_ORDINAL_BEFORE: Final = re.compile(
    rf"(?<![\w§.,:/-])(?<!§[ ])(?:(?P<one>{_ORDINAL}){_TO})?(?P<two>{_ORDINAL}){GAP}\Z"
)
_YEAR_BEFORE: Final = re.compile(rf"(?<![\w/:.-])(?P<year>{YEAR4})[ ]?[-–]?[ ]?\Z")
_OF: Final = re.compile(rf"{GAP}(?:av|under|för|i)(?={GAP})")
_SCHOOL_YEAR: Final = re.compile(rf"{GAP}(?P<year>{YEAR4})[/–-](?:{YEAR4}|[0-9]{{2}})(?![\w-])")
_SHORT_TERM: Final = re.compile(rf"{GAP0}[-–'’]?(?P<year>[0-9]{{2}})(?!\w|[-.:,/][0-9])")
_SEASON_FRAME: Final = re.compile(
    rf"(?<!\w)(?:under|till|inför|sedan|från|mot|senast|före|efter|hela|kommande|denna|tidigt"
    rf"|och{GAP}med|(?:början|mitten|slutet){GAP}av){GAP}\Z"
)
_I: Final = re.compile(rf"(?<!\w)[Ii]{GAP}\Z")


class _Counted(NamedTuple):
    """A number at its place: "andra" of "andra kvartalet"."""

    start: int
    end: int
    number: int


def read_unit(text: str, start: int, end: int) -> Iterator[Draft]:
    """Yield the quarters, tertials or half-years that the word at ``[start, end)`` counts."""
    word = text[start:end].lower()
    unit = _UNITS[word]
    counted = _numbered(text, start, end) or _ordinal(text, start, end)
    if not counted or any(each.number > unit.size for each in counted):
        return
    year = _year_of(text, counted[-1].end)
    if year is None:
        return
    start = counted[0].start
    if year.value is None and (before := _YEAR_BEFORE.search(look_back(text, start))):
        year = Year(int(before["year"]), year.end)
        start -= len(before[0])
    counted[0] = counted[0]._replace(start=start)
    counted[-1] = counted[-1]._replace(end=year.end)
    sure = len(word) > 1 or year.value is not None
    for each in counted:
        code = unit.first + each.number - 1
        yield Draft(each.start, each.end, year.value, f"-{code}", unit.rule, sure)


def _numbered(text: str, start: int, end: int) -> list[_Counted]:
    """Return the numbers behind the word: kvartal 1, tertial 1–2, Q3."""
    single = end - start == 1
    match = (_FIGURE_AFTER if single else _NUMBER_AFTER).match(text, end)
    if not match:
        return []
    counted = [_Counted(start, match.end("one"), _value(match["one"]))]
    if match["two"]:
        counted.append(_Counted(match.start("two"), match.end("two"), _value(match["two"])))
    return counted


def _ordinal(text: str, start: int, end: int) -> list[_Counted]:
    """Return the ordinals before the word: första och andra kvartalet."""
    before = look_back(text, start)
    match = _ORDINAL_BEFORE.search(before) if end - start > 1 else None
    if not match:
        return []
    origin = start - len(before)
    last = _UNITS[text[start:end].lower()].size
    counted = [_Counted(origin + match.start("two"), end, _value(match["two"], last))]
    if match["one"]:
        one = _value(match["one"], last)
        counted.insert(0, _Counted(origin + match.start("one"), origin + match.end("one"), one))
    return counted


def _value(written: str, last: int = 0) -> int:
    if written[0].isdigit():
        return int(written[0])
    word = written.lower()
    return last if word == "sista" else _NUMBERS[word]


def _year_of(text: str, at: int) -> Year | None:
    """Read the year after a period, also behind a preposition: "tertial 2 för 2031"."""
    year = year_after(text, at)
    if year != Year(None, at) or not (of := _OF.match(text, at)):
        return year
    behind = year_after(text, of.end())
    return behind if behind and behind.value is not None else year


def read_season(text: str, start: int, end: int) -> Iterator[Draft]:
    """Yield the season that the word at ``[start, end)`` names, with its year or in a frame."""
    code = _SEASONS[text[start:end].lower()]
    if match := _SCHOOL_YEAR.match(text, end):
        yield Draft(start, match.end(), int(match["year"]), f"-{code}", SEASON)
        return
    year = _year_of(text, end)
    if year is None or (year.end == end and text[end : end + 1] == "-"):
        return
    sure = year.end > end or bool(_SEASON_FRAME.search(look_back(text, start).lower()))
    yield Draft(start, year.end, year.value, f"-{code}", SEASON, sure)


def read_bare_season(text: str, start: int, end: int) -> Iterator[Draft]:
    """Yield "vår 2031": without its year the word is another one, or no date."""
    year = year_after(text, end)
    if year and year.value is not None and text[year.end : year.end + 1] != "-":
        yield Draft(start, year.end, year.value, f"-{_BARE[text[start:end].lower()]}", SEASON)


def read_last_season(text: str, start: int, end: int) -> Iterator[Draft]:
    """Yield "i höstas"."""
    frame = _I.search(look_back(text, start))
    if frame:
        at = start - len(frame[0])
        yield Draft(at, end, None, f"-{_LAST[text[start:end].lower()]}", SEASON)


def read_term(text: str, start: int, end: int) -> Iterator[Draft]:
    """Yield the season of a school term that has its year: vårterminen 2031, ht-31."""
    code = _TERMS[text[start:end].lower()]
    year = year_after(text, end)
    if year is None:
        return
    if year.value is None and (short := _SHORT_TERM.match(text, end)):
        year = Year(century(short["year"]), short.end())
    yield Draft(start, year.end, year.value, f"-{code}", TERM, year.value is not None)


Reader = Callable[[str, int, int], Iterator[Draft]]

PERIODS: Final[Mapping[str, Reader]] = MappingProxyType(
    dict.fromkeys(_UNITS, read_unit)
    | dict.fromkeys(_SEASONS, read_season)
    | dict.fromkeys(_BARE, read_bare_season)
    | dict.fromkeys(_LAST, read_last_season)
    | dict.fromkeys(_TERMS, read_term)
)
"""Which function reads the period that a word (in lower case) names."""
