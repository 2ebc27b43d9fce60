"""Whether two matters are of one case, and why."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.link import body as bodies
from pipeline.link import title as titles
from pipeline.link.calendar import apart
from pipeline.link.number import Number, conflicting, misprinted, parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.link.matter import Matter

WRITTEN_BEFORE: Final = timedelta(days=150)
"""How long before the assembly got it an initiative may be dated."""
WRITTEN_AFTER: Final = timedelta(days=10)
SAME_DAY: Final = timedelta(days=3)
"""Handed in and announced: two papers may name either day."""
SEASON: Final = timedelta(days=200)
"""Office papers of one title in one body: after that it is next year's."""

SURE: Final = 92
ALIKE: Final = 84
AKIN: Final = 78
LOOSE: Final = 50
FAINT: Final = 30


class Link(NamedTuple):
    """Two matters of one case: ids in order, the reason in Swedish, the rule and its rank.

    A lower ``rank`` is stronger evidence.
    """

    rank: int
    left: str
    right: str
    rule: str
    reason: str


def link(one: Matter, other: Matter) -> Link | None:
    """Return the link between two matters with its strongest reason, or None."""
    if one.id == other.id or not _same_place(one, other):
        return None
    left, right = sorted((one, other), key=lambda matter: matter.id)
    for rank, (rule, judge) in enumerate(_RULES):
        reason = judge(left, right)
        if reason:
            return Link(rank, left.id, right.id, rule, reason)
    return None


def _same_place(one: Matter, other: Matter) -> bool:
    return not (one.municipality and other.municipality) or one.municipality == other.municipality


def _by_number(one: Matter, other: Matter) -> str | None:
    """One number, unless the papers speak of different things: then one is misprinted."""
    shared = one.numbers & other.numbers
    if not shared or _different(one, other):
        return None
    alike = _likeness(one, other)
    certain = any(number.prefix and number.year for number in shared)
    if not certain or not (one.municipality and other.municipality):
        spoken = alike >= LOOSE or _named_in(one, other) or not (one.stems and other.stems)
        return f"samma diarienummer {_written(one, shared)}" if spoken else None
    spoken = alike >= FAINT or _mentioned(one, other) or not (one.stems and other.stems)
    return f"samma diarienummer {_written(one, shared)}" if spoken else None


def _by_reference(one: Matter, other: Matter) -> str | None:
    """One names the decision that the other records, or both name the same one."""
    if _contradicts(one, other):
        return None
    alike = max(_likeness(one, other), AKIN if _share_movers(one, other) else 0)
    if alike >= LOOSE:
        for here, there in ((one, other), (other, one)):
            if here.own and here.own in there.cites:
                return f"hänvisar till {here.body} {here.own}"
    both = sorted(one.cites & other.cites)
    return f"båda hänvisar till {both[0]}" if both and alike >= ALIKE else None


def _by_answer(one: Matter, other: Matter) -> str | None:
    """Both are or answer the same initiative: its kind, who moved it, when, and its words."""
    if one.initiative is None or one.initiative != other.initiative or _contradicts(one, other):
        return None
    alike = _likeness(one, other)
    same_day = _same_day(one, other)
    if _share_movers(one, other) and alike >= AKIN:
        return f"samma {one.initiative}: förslagsställare och rubrik"
    if same_day and set(one.parties) & set(other.parties):
        if alike >= AKIN or _named_in(one, other):
            return f"samma {one.initiative}: parti, datum och ämne"
    elif alike >= ALIKE and _parties_agree(one, other) and not _strangers(one, other):
        return f"samma {one.initiative}: rubrik"
    return None


def _by_title(one: Matter, other: Matter) -> str | None:
    """One title in one body in one season, where nothing speaks against it."""
    if (one.initiative and other.initiative) or _contradicts(one, other):
        return None
    near = apart(one.date, other.date)
    if near is None or abs(near) > SEASON or _likeness(one, other) < SURE:
        return None
    if _figures(one) != _figures(other):
        return None
    if _passes(one, other) and len(one.stems) > 1:
        return "samma rubrik, föreslagen av det ena organet för det andra"
    if _proposes_too(one, other):
        return "samma rubrik, båda organen föreslår samma beslutande organ"
    two_sections = one.own and other.own and one.own != other.own
    same_body = bodies.same(one.body, other.body) and not two_sections
    return "samma rubrik i samma nämnd" if same_body else None


_RULES: Final[tuple[tuple[str, Callable[[Matter, Matter], str | None]], ...]] = (
    ("number", _by_number),
    ("reference", _by_reference),
    ("answer", _by_answer),
    ("title", _by_title),
)


def _contradicts(one: Matter, other: Matter) -> bool:
    """Whether numbers, kind or days say that two matters are not of one case."""
    if one.initiative and other.initiative and one.initiative != other.initiative:
        return True
    if conflicting(one.numbers, other.numbers) and not misprinted(one.numbers, other.numbers):
        return True
    return not _days_agree(one, other) or _two_initiatives(one, other)


def _different(one: Matter, other: Matter) -> bool:
    """Whether two papers with one number are about different initiatives."""
    known = bool(one.initiative and other.initiative)
    return known and _strangers(one, other) and _likeness(one, other) < LOOSE


def _two_initiatives(one: Matter, other: Matter) -> bool:
    """Whether both are initiatives, and not two copies of one."""
    if not (one.raises and other.raises):
        return False
    return _likeness(one, other) < SURE or _strangers(one, other)


def _days_agree(one: Matter, other: Matter) -> bool:
    """Whether the days on which both were raised, or one was written, can be one initiative's."""
    if one.raised and other.raised:
        between = apart(one.raised, other.raised)
        return between is None or abs(between) <= WRITTEN_BEFORE
    for initiative, answer in ((one, other), (other, one)):
        if initiative.raises and not answer.raises:
            later = apart(initiative.date, answer.raised or answer.date)
            longest = WRITTEN_BEFORE if answer.raised else None
            if later is not None and (later < -WRITTEN_AFTER or (longest and later > longest)):
                return False
    return True


def _same_day(one: Matter, other: Matter) -> bool:
    raised = [m.raised or (m.date if m.raises else None) for m in (one, other)]
    between = apart(*raised)
    return between is not None and abs(between) <= SAME_DAY


def _likeness(one: Matter, other: Matter) -> float:
    """Return how alike titles or demands are, 0 to 100; the municipality's name says nothing."""
    place = set(titles.stems(one.municipality or other.municipality or ""))
    left, right = ([stem for stem in m.stems if stem not in place] for m in (one, other))
    alike = titles.likeness(left, right)
    if alike < SURE and one.demands and other.demands:
        alike = max(alike, titles.restated(one.demands, other.demands))
    return alike


def _share_movers(one: Matter, other: Matter) -> bool:
    """Whether a person moved both; a name may hold another ("Anna Ek" and "Anna Ek Berg")."""
    return any(a in b or b in a for a in one.movers for b in other.movers)


def _strangers(one: Matter, other: Matter) -> bool:
    return bool(one.movers and other.movers) and not _share_movers(one, other)


def _parties_agree(one: Matter, other: Matter) -> bool:
    return not (one.parties and other.parties) or bool(set(one.parties) & set(other.parties))


def _named_in(one: Matter, other: Matter) -> bool:
    """Whether nearly every word of one's title, two at least, stands in the other's text."""
    return any(
        len(here.stems) > 1 and _found(here, there) >= 0.8 * len(here.stems)
        for here, there in ((one, other), (other, one))
    )


def _mentioned(one: Matter, other: Matter) -> bool:
    return _found(one, other) > 0 or _found(other, one) > 0


def _found(here: Matter, there: Matter) -> int:
    """Return how many words of one's title stand in the other's text, in whatever form."""
    text = there.gist.lower()
    return sum(stem in text for stem in here.stems if not stem.isdigit())


def _figures(matter: Matter) -> set[str]:
    """Return the figures of a title: "Budget 2032" is not "Budget 2031"."""
    return {stem for stem in matter.stems if stem.isdigit()}


def _passes(one: Matter, other: Matter) -> bool:
    """Whether one of two bodies proposes the decision to the other."""
    return any(
        bodies.same(step.decider, there.body) and not bodies.same(step.body, there.body)
        for here, there in ((one, other), (other, one))
        for step in here.steps
        if step.type in {"proposed", "recommended"}
    )


def _proposes_too(one: Matter, other: Matter) -> bool:
    """Whether two bodies propose to the same one, and a paper of the one names the other.

    Three words at least: every board proposes its "Internkontrollplan 2031".
    """
    asked = [
        {step.decider for step in each.steps if step.type in {"proposed", "recommended"}}
        for each in (one, other)
    ]
    words = [stem for stem in one.stems if not stem.isdigit()]
    return (
        len(words) >= titles.SEVERAL
        and bool((asked[0] & asked[1]) - {None, one.body, other.body})
        and any(
            there.body is not None
            and not bodies.same(one.body, other.body)
            and there.body in here.gist
            for here, there in ((one, other), (other, one))
        )
    )


def _written(matter: Matter, numbers: frozenset[Number]) -> str:
    """Return a shared number as it is written in a paper."""
    return next(written for written in matter.diary_numbers if parse(written) in numbers)
