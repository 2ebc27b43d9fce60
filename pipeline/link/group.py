"""From links to cases: each matter in exactly one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.link.calendar import day
from pipeline.link.judge import WRITTEN_BEFORE, Link
from pipeline.link.number import Number, conflicting, misprinted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from pipeline.link.matter import Matter

AUTOMATIC: Final = "automatic"
CUT: Final = "cut"


class Judgement(NamedTuple):
    """What a person said of two matters: their link "confirmed", "added" or "cut".

    A cut keeps the two in different cases, whatever else would join them.
    """

    left: str
    right: str
    verdict: str
    reason: str = ""

    def pair(self) -> frozenset[str]:
        """Return the two ids, in no order."""
        return frozenset((self.left, self.right))


@dataclass(slots=True)
class Group:
    """The matters of one case, and the links that joined them with a person's judgement."""

    members: list[str]
    links: list[tuple[Link, str]] = field(default_factory=list)
    municipalities: set[str] = field(default_factory=set)
    numbers: set[Number] = field(default_factory=set)
    raised: set[date] = field(default_factory=set)


def group(
    matters: Mapping[str, Matter], links: Iterable[Link], judgements: Iterable[Judgement] = ()
) -> list[Group]:
    """Return the cases: what people said first, then the links from the strongest down.

    A link that would join two municipalities, two numbers of one diary or what somebody cut
    falls away. Sorted by first member; the same for the same input in any order.
    """
    said = sorted(judgements)
    verdicts = {one.pair(): one for one in said}
    table = _Table(matters, {pair for pair, one in verdicts.items() if one.verdict == CUT})
    known = {frozenset((one.left, one.right)): one for one in links}
    for pair, one in verdicts.items():
        if one.verdict != CUT and pair <= matters.keys() and one.left != one.right:
            table.join(known.get(pair) or _by_hand(one), one.verdict)
    for link in sorted(known.values()):
        table.join(link, AUTOMATIC)
    return table.groups()


def _by_hand(said: Judgement) -> Link:
    left, right = sorted((said.left, said.right))
    return Link(-1, left, right, "person", said.reason or "tillagd för hand")


class _Table:
    """The groups under way: who is in which, and who may not meet."""

    def __init__(self, matters: Mapping[str, Matter], cut: set[frozenset[str]]) -> None:
        self._of = {id_: _alone(matter) for id_, matter in sorted(matters.items())}
        self._enemies: defaultdict[str, set[str]] = defaultdict(set)
        for pair in cut:
            for one in pair:
                self._enemies[one] |= pair - {one}

    def join(self, link: Link, verdict: str) -> None:
        """Make one group of two, where nothing forbids it."""
        if link.left not in self._of or link.right not in self._of:
            return
        one, other = self._of[link.left], self._of[link.right]
        if one is other:
            if verdict != AUTOMATIC:
                one.links.append((link, verdict))
            return
        if self._is_cut(one, other) or (verdict == AUTOMATIC and _clash(one, other, link)):
            return
        small, large = sorted((one, other), key=lambda each: len(each.members))
        large.members += small.members
        large.links += [*small.links, (link, verdict)]
        large.municipalities |= small.municipalities
        large.numbers |= small.numbers
        large.raised |= small.raised
        self._of.update(dict.fromkeys(small.members, large))

    def groups(self) -> list[Group]:
        """Return each group once, members in order."""
        found = {id(each): each for each in self._of.values()}.values()
        for each in found:
            each.members.sort()
            each.links.sort()
        return sorted(found, key=lambda each: each.members)

    def _is_cut(self, one: Group, other: Group) -> bool:
        if not self._enemies:
            return False
        there = set(other.members)
        return any(self._enemies.get(id_, set()) & there for id_ in one.members)


def _alone(matter: Matter) -> Group:
    places = {matter.municipality} if matter.municipality else set()
    raised = day(matter.raised or (matter.date if matter.raises else None))
    return Group([matter.id], [], places, set(matter.numbers), {raised} if raised else set())


def _clash(one: Group, other: Group, link: Link) -> bool:
    """Whether two groups can't be one case: two municipalities, diary's numbers or initiatives."""
    if len(one.municipalities | other.municipalities) > 1:
        return True
    if link.rule == "number":
        return False
    raised = one.raised | other.raised
    if raised and max(raised) - min(raised) > WRITTEN_BEFORE:
        return True
    left, right = frozenset(one.numbers), frozenset(other.numbers)
    return conflicting(left, right) and not misprinted(left, right)
