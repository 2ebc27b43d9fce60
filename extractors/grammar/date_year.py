"""The year that a paper implies where it writes only a day, a month or a season."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from extractors.fact import Rule
from extractors.grammar import date_clause
from extractors.grammar.date_calendar import Period, period
from extractors.grammar.date_draft import GAP, NO_YEAR, OTHER_YEAR, YEAR4

if TYPE_CHECKING:
    from corpus.document import Span
    from corpus.mention import DateMention

_OMITTED: Final = "Svenska skrivregler (Språkrådet): årtalet utelämnas där sammanhanget ger det"
NAMED: Final = Rule("date.year-named", "Svenska Akademiens ordbok: samma år, förra året, nästa år")
NEIGHBOUR: Final = Rule("date.year-of-neighbour", _OMITTED)
WEEKDAY: Final = Rule("date.year-by-weekday", "gregorianska kalendern: veckodagen avgör året")
_BY_PAPER: Final[dict[date_clause.Direction, Rule]] = {
    "past": Rule("date.year-past", _OMITTED),
    "future": Rule("date.year-future", _OMITTED),
    "nearest": Rule("date.year-nearest", _OMITTED),
}
RULES: Final = (NAMED, NEIGHBOUR, WEEKDAY, *_BY_PAPER.values())

# Words that count from the year last written, and words that count from the year of the paper.
_FROM_TEXT: Final = {"samma": 0, "påföljande": 1, "därpå": 1, "därefter": 1, "efter": 1} | {
    "innan": -1,
    "före": -1,
}
_FROM_PAPER: Final = {"detta": 0, "innevarande": 0, "år": 0, "nästa": 1, "nästkommande": 1} | {
    "förra": -1,
    "föregående": -1,
    "fjol": -1,
}
_BARE_YEAR: Final = re.compile(rf"(?<![\w/:.,-]){YEAR4}(?![\w:]|[-/.,][0-9])")
_OWN_CLAUSE: Final = re.compile(r"\s+(?:och|samt|liksom)\b[^.;]*\bsom\b", re.DOTALL)
_CITED: Final = re.compile(rf",?{GAP}§")

_RECALL: Final = 2000
"""How far back, in characters, "samma år" may refer to a bare year."""

_REACH: Final = 4
"""Years tried on either side; four, so that 29 February has a year."""

_WEEKDAY_REACH: Final = timedelta(days=731)
"""How far a weekday is believed: farther off, the paper has the weekday wrong."""

_SEASONS: Final = frozenset({"-21", "-22", "-23", "-24"})

_NEAR: Final = timedelta(days=100)
"""How near a month or season must lie to need no word that tells the direction."""


class _Anchor(NamedTuple):
    """The day that a year is counted from, in which direction, and why."""

    day: date
    direction: date_clause.Direction
    rule: Rule


@dataclass(frozen=True, slots=True)
class _Paper:
    """What all mentions of a paper are measured by. ``weak``: its date is only assumed."""

    text: str
    reference: date | None
    weak: bool


@dataclass(frozen=True, slots=True)
class _Case:
    """A mention without a year, the sentence around it and the mentions before and after it."""

    mention: DateMention
    sentence: Span
    before: DateMention | None
    after: DateMention | None

    @property
    def tail(self) -> str:
        """Month, day or period: the value without its year."""
        return self.mention.value.removeprefix(NO_YEAR)

    def with_year(self, year: int, rule: Rule) -> DateMention | None:
        """Return the mention in *year*, None where the calendar has no such day."""
        value = f"{year}{self.tail}"
        return (
            replace(self.mention, value=value, inferred=True, rule=rule.id)
            if period(value)
            else None
        )


def resolve_years(
    mentions: list[DateMention], reference: str | None, text: str
) -> list[DateMention]:
    """Return *mentions* with every "XXXX" replaced by the year that the paper implies.

    *reference* is the date that the paper bears, as a value of the record; *text* the text that
    the mentions were found in. Without a reference the latest day written with its year serves,
    for days alone. What stays undecided, or happens every year, is left out.
    """
    paper = _paper(mentions, reference, text)
    resolved: list[DateMention] = []
    for mention, after in zip(mentions, _next_written(mentions), strict=True):
        if not mention.value.startswith(NO_YEAR):
            resolved.append(mention)
            continue
        around = date_clause.sentence(text, mention.span)
        case = _Case(mention, around, resolved[-1] if resolved else None, after)
        if dated := _dated(case, paper):
            resolved.append(dated)
    return resolved


def _next_written(mentions: list[DateMention]) -> list[DateMention | None]:
    """Return for each mention the first one behind it that has its year."""
    following: list[DateMention | None] = []
    written: DateMention | None = None
    for mention in reversed(mentions):
        following.append(written)
        if not mention.value.startswith(NO_YEAR):
            written = mention
    return following[::-1]


def _paper(mentions: list[DateMention], reference: str | None, text: str) -> _Paper:
    if reference and (written := period(reference)):
        return _Paper(text, written.first, weak=False)
    days = [
        covered.first
        for mention in mentions
        if (covered := period(mention.value)) and covered.is_day and not _plans(mention, text)
    ]
    return _Paper(text, max(days, default=None), weak=True)


def _plans(mention: DateMention, text: str) -> bool:
    """Whether the paper looks forward to that day."""
    around = date_clause.sentence(text, mention.span)
    return date_clause.direction(text, mention.span, around) == "future"


def _dated(case: _Case, paper: _Paper) -> DateMention | None:
    """Return the mention with its year, or None where nothing tells it."""
    span = case.mention.span
    if phrase := OTHER_YEAR.search(paper.text, span.start, span.end):
        year = _named_year(phrase[0], case, paper)
        return case.with_year(year, NAMED) if year else None
    if first := date_clause.first_year(paper.text, span.end):
        return case.with_year(first, NAMED)
    if date_clause.is_every_year(paper.text, case.sentence):
        return None
    if stated := date_clause.year_stated(paper.text, _since(case), span.start):
        return case.with_year(stated, NEIGHBOUR)
    anchor = _neighbour(case, paper.text) or _by_paper(case, paper)
    return _nearest(case, anchor, paper.text) if anchor else None


def _since(case: _Case) -> int:
    """Return from where a stated year counts: a date written with its own year ends it."""
    before = case.before
    written = before.span.end if before and not before.inferred else 0
    return max(case.sentence.start, written)


def _named_year(phrase: str, case: _Case, paper: _Paper) -> int | None:
    """Return the year that "samma år", "året därpå", "i år" or "nästa år" means."""
    for word in phrase.split():
        if word in _FROM_TEXT:
            last = _last_year(case, paper.text)
            return last + _FROM_TEXT[word] if last else None
        if word in _FROM_PAPER and paper.reference and not paper.weak:
            return paper.reference.year + _FROM_PAPER[word]
    return None


def _last_year(case: _Case, text: str) -> int | None:
    """Return the year that stands last before the mention, alone or in a date."""
    end = case.mention.span.start
    bare = _BARE_YEAR.finditer(text, max(0, end - _RECALL), end)
    years = [(match.end(), int(match[0])) for match in bare]
    if case.before:
        years.append((case.before.span.end, int(case.before.value[:4])))
    return max(years)[1] if years else None


def _neighbour(case: _Case, text: str) -> _Anchor | None:
    """Return the date of the same sentence, or the decision before in a history of decisions."""
    before, after = case.before, case.after
    if before and before.span.start >= case.sentence.start and not _is_apart(case, before, text):
        direction = date_clause.direction(text, case.mention.span, case.sentence)
        return _anchor(before, "future" if direction == "future" else "nearest")
    if before and _is_history(before, case.mention, text):
        return _anchor(before, "future")
    return _anchor(after, "nearest") if after and after.span.end <= case.sentence.end else None


def _is_apart(case: _Case, before: DateMention, text: str) -> bool:
    """Whether a month stands in a clause of its own, behind a season that names something else."""
    between = text[before.span.end : case.mention.span.start]
    return (
        before.value[len(NO_YEAR) :] in _SEASONS
        and case.tail not in _SEASONS
        and bool(_OWN_CLAUSE.match(between))
    )


def _anchor(mention: DateMention, direction: date_clause.Direction) -> _Anchor | None:
    covered = period(mention.value)
    return _Anchor(covered.first, direction, NEIGHBOUR) if covered else None


def _is_history(before: DateMention, mention: DateMention, text: str) -> bool:
    """Whether both are days of decisions cited with their paragraph, one after the other."""
    near = mention.span.start - before.span.end <= date_clause.REACH
    return near and all(_CITED.match(text, each.span.end) for each in (before, mention))


def _by_paper(case: _Case, paper: _Paper) -> _Anchor | None:
    """Return the paper's own date; one that is only assumed serves days, in either direction."""
    if not paper.reference:
        return None
    if paper.weak:
        whole_day = len(case.tail) == len("-MM-DD")
        return _Anchor(paper.reference, "nearest", _BY_PAPER["nearest"]) if whole_day else None
    direction = date_clause.direction(paper.text, case.mention.span, case.sentence)
    return _Anchor(paper.reference, direction, _BY_PAPER[direction])


def _nearest(case: _Case, anchor: _Anchor, text: str) -> DateMention | None:
    """Return the mention in the year that brings it nearest to the anchor in its direction."""
    years = range(anchor.day.year - _REACH, anchor.day.year + _REACH + 1)
    candidates = sorted(
        (covered for year in years if (covered := period(f"{year}{case.tail}"))),
        key=lambda covered: covered.distance(anchor.day),
    )
    if named := _on_weekday(candidates, anchor, date_clause.weekday(text, case.mention.span.start)):
        return case.with_year(named.year, WEEKDAY)
    best = next(covered for covered in candidates if _is_ahead(covered, anchor))
    if anchor.rule is _BY_PAPER["nearest"] and not best.is_day:
        near = best.distance(anchor.day) <= _NEAR and not _is_past_season(case, best, anchor)
        return case.with_year(best.year, anchor.rule) if near else None
    return case.with_year(best.year, anchor.rule)


def _is_past_season(case: _Case, covered: Period, anchor: _Anchor) -> bool:
    """Whether a season is over that no word puts in the past: "får ligga kvar under vintern"."""
    return case.tail in _SEASONS and covered.last < anchor.day


def _on_weekday(candidates: list[Period], anchor: _Anchor, weekday: int | None) -> Period | None:
    """Return the nearest of the days that fall on *weekday*."""
    fitting = (
        covered
        for covered in candidates
        if covered.is_day
        and covered.first.weekday() == weekday
        and covered.distance(anchor.day) <= _WEEKDAY_REACH
    )
    return next(fitting, None)


def _is_ahead(covered: Period, anchor: _Anchor) -> bool:
    """Whether the period lies where the anchor's direction points."""
    if anchor.direction == "past":
        return covered.first <= anchor.day
    return anchor.direction == "nearest" or covered.last >= anchor.day
