"""Dates in figures: 2031-10-23, 20311023, 31-10-23, 23.10.2031, 23/10 2031."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from extractors import gazetteer
from extractors.fact import Rule
from extractors.grammar.date_draft import GAP0, YEAR4, Draft, century, day_tail, year_after

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

ISO: Final = Rule("date.iso", "ISO 8601-1:2019, 5.2.2: datum med bindestreck")
COMPACT: Final = Rule("date.compact", "ISO 8601-1:2019, 5.2.2: datum utan bindestreck")
ISO_MONTH: Final = Rule("date.iso-month", "ISO 8601-1:2019, 5.2.2: år och månad")
SHORT_YEAR: Final = Rule("date.short-year", "Svenska skrivregler (Språkrådet): åå-mm-dd, ååmmdd")
DAY_FIRST: Final = Rule("date.day-first", "Svenska skrivregler (Språkrådet): 23.10.2031")
SLASH: Final = Rule("date.slash", "Svenska skrivregler (Språkrådet): 23/10 2031")

_MM: Final = r"(?:0[1-9]|1[0-2])"
_DD: Final = r"(?:0[1-9]|[12][0-9]|3[01])"
_D: Final = r"(?:[12][0-9]|3[01]|0?[1-9])"
_M: Final = r"(?:1[0-2]|0?[1-9])"
_HYPHEN: Final = rf"{GAP0}[-‐‑–−]{GAP0}"
_ISO: Final = rf"{YEAR4}(?:{_HYPHEN}{_MM}{_HYPHEN}{_DD}|\.{_MM}\.{_DD})"
_ALONE: Final = r"(?<!\w[-./:,])(?<!\w)"
_ENDS: Final = r"(?!\w|[-–./:,][0-9])"

# The figures of an interval (2031-01-01-2031-03-31) may touch: hence the second halves of the
# guards of "iso" and "compact".
_SHAPE: Final = re.compile(
    rf"""
    (?=[0-9]) (?:
      (?P<iso> (?<!\d) (?: (?<!\w[-./,]) (?<!\d:) | (?<=-[0-9]{{2}}[-–/]) )
        {_ISO} (?: (?!\d | [-/.:][0-9]) | (?=[-/]{_ISO}) ) )
    | (?P<compact> (?: {_ALONE} | (?<=[0-9]{{8}}[-–]) )
        {YEAR4}{_MM}{_DD}
        (?: (?!\w | [-–./:,][0-9] | [ ][0-9]{{4}}\b) | (?=[-–]{YEAR4}{_MM}{_DD}\b) ) )
    | (?P<spaced> {_ALONE} {YEAR4}[ ]{_MM}[ ]{_DD} {_ENDS} (?![ ][0-9]) )
    | (?P<month> {_ALONE} {YEAR4}-{_MM} {_ENDS} (?!-) )
    | (?P<short> {_ALONE} [0-9]{{2}}-{_MM}-{_DD} {_ENDS} (?![ ][0-9]{{2}}) )
    | (?P<six> (?: {_ALONE} | (?<=[A-ZÅÄÖ]{{2}}) ) [0-9]{{2}}{_MM}{_DD} {_ENDS} (?![ ][0-9]) )
    | (?P<first> {_ALONE}
        {_D} (?: \.[ ]?{_M}\.[ ]? | /{_M}/ | -{_M}- ) {YEAR4} {_ENDS} )
    | (?P<slash> (?: {_ALONE} | (?<=[0-9][-–]) ) {_D}/{_M} (?!\w | [./:,][0-9]) )
    )
    """,
    re.VERBOSE,
)
"""One branch a shape, told apart by ``lastgroup``; what counts as a date is decided below."""

_TERMS: Final = (
    r"senast|tidigast|(?:från|till) och med|fr?\.?o\.?m\.?|t\.?o\.?m\.?|dat(?:um|\.)?|den"
)
_DATE_LABEL: Final = re.compile(
    rf"(?<!\w)(?:{_TERMS}|utskrivet|datera[dt]|utfärda[dt]|upprätta[dt]|justera[dt]|besluta[dt]"
    r"|revidera[dt]|beslut|inkom(?:men|met)?|protokoll(?:et)?|smtr|sammanträdet?|månad|per)"
    r"[.:]?\s+\Z"
)
_DAY_LABEL: Final = re.compile(
    rf"(?<!\w)(?:{_TERMS}|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)[.:]?\s+\Z"
)
_NUMBER_LABEL: Final = re.compile(
    r"(?:§|(?<!\w)(?:\w*n(?:umme)?r|beteckning|tel(?:efon)?|tfn|fax|mobil|box|(?:bank|plus)giro|bg|pg"
    r"|sfs|sou|prop|bet|rskr|paragraf(?:en|erna)?|punkt(?:en|erna)?))[.:]?\s*\Z"
)
_BODIES: Final = (
    r"(?:nämnd(?:en)?|styrelsen|utskott(?:et)?|fullmäktige|beredning(?:en)?|presidi(?:um|et))"
)
_ROW_LABEL: Final = re.compile(rf"{_BODIES}\s+(?:den\s)?\Z")
_ROW_END: Final = re.compile(r"[ ]*(?:$|[\t\n\f§])")
_ROW_START: Final = re.compile(r"(?:\A|\n)[ ]*\Z")
_ROW_BODY: Final = re.compile(
    rf"[ \t]+[A-ZÅÄÖ][\w -]{{2,60}}{_BODIES}[ ]*(?:$|[\t\n\f])", re.IGNORECASE
)
"""A timetable's row: "Provnämnden 24/3", "24/3 Provnämnden", nothing else on the line."""

_BODY_LETTERS: Final = re.compile(r"(?<![\w-])[A-ZÅÄÖ]{2,5}\Z")
_PLACE: Final = re.compile(r"(?:\A|[\n\t])[A-ZÅÄÖ][a-zåäö]{2,18},?(?: den)? \Z")
_LOOK_BACK: Final = 24


class _Parts(NamedTuple):
    """The figures of a date; no ``year``: not written; no ``day``: a month."""

    year: str | None
    month: int
    day: int | None


class _Shape(NamedTuple):
    """How the figures of a shape are ordered, and what must stand before it."""

    rule: Rule
    order: Callable[[list[str]], _Parts]
    wants_label: bool = False
    shuns_label: bool = True


def _year_first(figures: list[str]) -> _Parts:
    year, month, day = figures
    return _Parts(year, int(month), int(day))


def _day_first(figures: list[str]) -> _Parts:
    day, month, year = figures
    return _Parts(year, int(month), int(day))


def _packed(figures: list[str]) -> _Parts:
    (run,) = figures
    return _Parts(run[:-4], int(run[-4:-2]), int(run[-2:]))


def _month(figures: list[str]) -> _Parts:
    year, month = figures
    return _Parts(year, int(month), None)


_SHAPES: Final[Mapping[str, _Shape]] = MappingProxyType(
    {
        "iso": _Shape(ISO, _year_first, shuns_label=False),
        "compact": _Shape(COMPACT, _packed),
        "spaced": _Shape(ISO, _year_first, wants_label=True),
        "month": _Shape(ISO_MONTH, _month, wants_label=True),
        "short": _Shape(SHORT_YEAR, _year_first),
        "six": _Shape(SHORT_YEAR, _packed, wants_label=True),
        "first": _Shape(DAY_FIRST, _day_first),
    }
)


def read_numbers(text: str) -> Iterator[Draft]:
    """Yield the dates in figures, in reading order, those of a slash without year unsure."""
    for match in _SHAPE.finditer(text):
        before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
        if match.lastgroup == "slash":
            draft = _slash(text, match, before)
        else:
            draft = _figures(match, _SHAPES[match.lastgroup or "iso"], before)
        if draft:
            yield draft


def _figures(match: re.Match[str], shape: _Shape, before: str) -> Draft | None:
    alone = match.end() == len(match.string) or match.string[match.end()] in "\n\t\f"
    if not (_fits(shape, before) or (shape.wants_label and alone and _PLACE.search(before))):
        return None
    written, month, day = shape.order(re.findall(r"[0-9]+", match[0]))
    year = century(written or "")
    tail = f"-{month:02}" if day is None else day_tail(year, month, day)
    return Draft(*match.span(), year, tail, shape.rule) if tail else None


def _fits(shape: _Shape, before: str) -> bool:
    """Whether what stands before the figures lets them be a date."""
    label = before.lower()
    if not shape.wants_label:
        return not (shape.shuns_label and _NUMBER_LABEL.search(label))
    letters = _BODY_LETTERS.search(before)
    if letters:  # "KS310923": the body's letters are the label.
        known = letters[0] in gazetteer.body_abbreviations()
        return known and not _NUMBER_LABEL.search(label[: letters.start()])
    return bool(_DATE_LABEL.search(label))


def _slash(text: str, match: re.Match[str], before: str) -> Draft | None:
    year = year_after(text, match.end())
    label = before.lower()
    if year is None or _NUMBER_LABEL.search(label):
        return None
    day, month = (int(figures) for figures in match[0].split("/"))
    tail = day_tail(year.value, month, day)
    sure = year.value is not None or bool(_DAY_LABEL.search(label))
    sure = sure or _is_row(text, match, label)
    return Draft(match.start(), year.end, year.value, tail, SLASH, sure) if tail else None


def _is_row(text: str, match: re.Match[str], label: str) -> bool:
    """Whether a body and the day make up a row."""
    if _ROW_LABEL.search(label):
        return bool(_ROW_END.match(text, match.end()))
    return bool(_ROW_START.search(label) and _ROW_BODY.match(text, match.end()))
