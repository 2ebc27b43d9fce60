"""What all written dates share: the draft of a date, the gaps inside it, its year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from extractors.fact import Rule

# White space inside a date: at most one line break, or a page break with whatever stands around
# it, since running heads and feet are blank. An empty line separates paragraphs, never a date.
GAP0: Final = r"(?>[^\S\n\f]*+(?:\n[^\S\n\f]*+)?(?:[^\S\f]*+\f\s*+)?)"
GAP: Final = rf"(?=\s){GAP0}"

NO_YEAR: Final = "XXXX"
"""Stands in a value for the year that is not written (EDTF: unspecified digits)."""

YEAR4: Final = r"(?:1[89]|20)[0-9]{2}"

WEEKDAY: Final = r"(?:[Mm]ån|[Tt](?:is|ors)|[Oo]ns|[Ff]re|[Ll]ör|[Ss]ön)dag(?:en)?"

# In which century a year of two figures lies: papers of our time plan further than they recall.
_PIVOT: Final = 50

_UNIT: Final = r"(?:års|kr|kronor|tkr|mkr|mnkr|tusen|personer|st|kvm|m2)\b"

_YEAR: Final = re.compile(
    rf"(?:\.?{GAP0}(?:,{GAP})?(?:år{GAP}|[-–])?|\.?[-–])(?P<full>{YEAR4})"
    rf"(?!\w|[.:,/][0-9]|[-–][0-9]{{1,2}}[-–]|{GAP0}{_UNIT})"
    rf"|\.?{GAP0}[-–'’](?P<short>[0-9]{{2}})"
    rf"(?!\w|[-.:,/][0-9]|{GAP0}(?:%|procent|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))"
)
_SPOILT_YEAR: Final = re.compile(rf"\.?{GAP0}{YEAR4}[0-9]*+(?!{GAP0}{_UNIT})")
OTHER_YEAR: Final = re.compile(
    rf"(?:{GAP}i)?{GAP}(?:samma|detta|innevarande|förra|föregående|nästa|nästkommande|påföljande)"
    rf"{GAP}år(?:et)?(?!\w)|{GAP}året{GAP}(?:därpå|därefter|efter|innan|före)(?!\w)|{GAP}i{GAP}(?:år|fjol)(?!\w)"
)


class Year(NamedTuple):
    """A year as written: ``value`` is None where only words such as "samma år" stand for it."""

    value: int | None
    end: int


@dataclass(frozen=True, slots=True)
class Draft:
    """A date read by one rule, before its neighbours are known.

    ``tail`` is what follows the year in the value ("-03-05", "-03", "-33"). A draft that is not
    ``sure`` is a date only beside another one: the first "maj" of "maj och juni 2031".
    """

    start: int
    end: int
    year: int | None
    tail: str
    rule: Rule
    sure: bool = True


def look_back(text: str, at: int, width: int = 60) -> str:
    """Return up to *width* characters before *at*, and all white space next to it besides."""
    visible = at
    while visible and text[visible - 1].isspace():
        visible -= 1
    return text[max(0, visible - width) : at]


def century(figures: str) -> int:
    """Return the year that two or four *figures* mean: "31" is 2031, "87" is 1987."""
    year = int(figures)
    if len(figures) > len("31"):
        return year
    return year + (2000 if year < _PIVOT else 1900)


def day_tail(year: int | None, month: int, day: int) -> str | None:
    """Return "-MM-DD", or None where the calendar has no such day (in any year)."""
    try:
        return f"{date(year or 2000, month, day):-%m-%d}"
    except ValueError:
        return None


def year_after(text: str, at: int) -> Year | None:
    """Read the year that follows a day or a period which ends *at*.

    ``Year(None, at)`` says that none follows; None that what follows is a spoilt one ("20241"),
    so that nothing can be trusted.
    """
    if match := _YEAR.match(text, at):
        return Year(century(match["full"] or match["short"]), match.end())
    if match := OTHER_YEAR.match(text, at):
        return Year(None, match.end())
    return None if _SPOILT_YEAR.match(text, at) else Year(None, at)
