"""Dates as Swedish committees write them: days, months, quarters, tertials, half-years, seasons."""

from __future__ import annotations

import re
from calendar import isleap
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from corpus.document import Span
from corpus.mention import DateMention
from extractors.grammar import date_month, date_number, date_period, date_year
from extractors.grammar.date_draft import GAP, GAP0, NO_YEAR, OTHER_YEAR, WEEKDAY, Draft
from extractors.grammar.date_number import SLASH, read_numbers
from extractors.grammar.date_relative import RELATIVE, find_relative
from extractors.grammar.date_year import resolve_years

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from extractors.fact import Rule

__all__ = ["RULES", "find_dates", "find_relative", "resolve_years"]

RULES: Final[tuple[Rule, ...]] = (
    date_number.ISO,
    date_number.COMPACT,
    date_number.ISO_MONTH,
    date_number.SHORT_YEAR,
    date_number.DAY_FIRST,
    date_number.SLASH,
    date_month.WRITTEN_OUT,
    date_month.MONTH,
    date_period.QUARTER,
    date_period.TERTIAL,
    date_period.HALF_YEAR,
    date_period.SEASON,
    date_period.TERM,
    *date_year.RULES,
    RELATIVE,
)
"""Every rule that may stand in ``DateMention.rule``."""

_WORD: Final = re.compile(r"(?<!\w)[A-Za-zÅÄÖåäö]++(?![^\W0-9])")
_READERS: Final[Mapping[str, date_period.Reader]] = MappingProxyType(
    dict.fromkeys(date_month.MONTHS, date_month.read_month) | dict(date_period.PERIODS)
)
_LINK: Final = re.compile(
    rf"(?:{GAP0}(?:(?P<dash>[-–—−]{{1,2}})|[,/]){GAP0}"
    rf"|{GAP}(?:och|samt|eller|respektive|resp\.?|&"
    rf"|(?P<to>till|t\.?o\.?m\.?|till{GAP}och{GAP}med)){GAP})"
    rf"(?:(?:i|under){GAP})?(?:{WEEKDAY}{GAP})?(?:den{GAP})?"
)


def find_dates(text: str) -> list[DateMention]:
    """Return every date of *text* (``Document.body``), in reading order and without overlap.

    A date names at least a month, quarter, tertial, half-year or season; an interval is its two
    ends, and a week, which the record cannot say, is none. Where the year is not written the
    value begins with "XXXX", for ``resolve_years`` to fill. The days of a list share the year
    that ends it. Words that name no day of the calendar ("31 april 2031") are no date, nor any
    part of them.
    """
    drafts = list(_without_overlap([*read_numbers(text), *_read_words(text)]))
    return [
        DateMention(
            Span(draft.start, draft.end), f"{draft.year or NO_YEAR}{draft.tail}", rule=draft.rule.id
        )
        for draft in _believable(_share_years(drafts, text), text)
    ]


def _read_words(text: str) -> Iterator[Draft]:
    for match in _WORD.finditer(text):
        if reader := _READERS.get(match[0].lower()):
            yield from reader(text, *match.span())


def _without_overlap(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Keep the first of those that overlap, a sure one before an unsure one."""
    end = 0
    for draft in sorted(drafts, key=lambda each: (each.start, not each.sure, -each.end)):
        if draft.start >= end:
            yield draft
            end = draft.end


def _link(left: Draft, right: Draft, text: str) -> re.Match[str] | None:
    return _LINK.fullmatch(text, left.end, right.start)


def _share_years(drafts: list[Draft], text: str) -> list[Draft]:
    """Give the year that ends a list or an interval to the members before it."""
    shared: list[Draft] = []
    right: Draft | None = None
    for left in reversed(drafts):
        draft: Draft | None = left
        if right and right.year and _lacks_year(left, text) and _link(left, right, text):
            draft = _with_year(left, right.year - _rolls_over(left.tail, right.tail))
        if draft:
            shared.append(draft)
        right = draft
    return shared[::-1]


def _lacks_year(draft: Draft, text: str) -> bool:
    return draft.year is None and not OTHER_YEAR.search(text, draft.start, draft.end)


def _rolls_over(left: str, right: str) -> bool:
    """Whether an interval runs over New Year: 15 december–15 januari."""
    return "-13" > left > right


def _with_year(draft: Draft, year: int) -> Draft | None:
    if draft.tail == "-02-29" and not isleap(year):
        return None
    return replace(draft, year=year, sure=True)


def _believable(drafts: list[Draft], text: str) -> Iterator[Draft]:
    """Yield the sure drafts, and the others that stand beside one in a list or an interval."""
    for group in _groups(drafts, text):
        if any(draft.sure for draft in group) or _is_interval_in_figures(group, text):
            # A name may look like a month: "i april, Maj Ek".
            yield from (each for each in group if each.sure or not text[each.start].isupper())


def _groups(drafts: list[Draft], text: str) -> list[list[Draft]]:
    """Return the drafts grouped by list and interval."""
    groups: list[list[Draft]] = []
    for draft in drafts:
        if groups and _link(groups[-1][-1], draft, text):
            groups[-1].append(draft)
        else:
            groups.append([draft])
    return groups


def _is_interval_in_figures(group: list[Draft], text: str) -> bool:
    """Whether the group is "1/1–31/3", which two proper fractions ("1/3–2/3") are not."""
    if len(group) != len("AB") or any(draft.rule is not SLASH for draft in group):
        return False
    link = _link(group[0], group[1], text)
    figures = ([int(part) for part in text[each.start : each.end].split("/")] for each in group)
    return bool(link and link.lastgroup) and any(day >= month for day, month in figures)
