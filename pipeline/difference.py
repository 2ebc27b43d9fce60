"""What a change of rule or gazetteer did: the facts that one run has and another has not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from pipeline.comparison import FIELDS
from pipeline.scoring import judge

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.comparison import Field, Key
    from pipeline.pair import Pair
    from pipeline.scoring import Verdict

WORDS: Final = {True: "rätt", False: "fel", None: "ej bedömd"}


@dataclass(frozen=True, slots=True)
class Change:
    """A fact gained or lost. ``right`` is what gold says of it; None where gold says nothing."""

    paper: str
    field: str
    key: Key
    gained: bool
    right: bool | None

    def __str__(self) -> str:
        """Return it in Swedish on one line: "+ dates  2031-02-03  (rätt)"."""
        sign = "+" if self.gained else "-"
        return f"{sign} {self.field}  {' | '.join(self.key)}  ({WORDS[self.right]})"


def differences(before: Sequence[Pair], after: Sequence[Pair]) -> list[Change]:
    """Return what *after* has lost and gained against *before*, paper by paper.

    Both hold the same gold in the same order. Lost facts stand before gained ones.
    """
    return [
        change
        for old, new in zip(before, after, strict=True)
        for field in FIELDS
        for change in (*_surplus(field, new, old), *_surplus(field, old, new, gained=True))
    ]


def as_text(changes: Sequence[Change]) -> str:
    """Return the changes in Swedish under each paper's name, and a line that sums them up."""
    return "\n".join(_lines(changes))


def as_data(changes: Sequence[Change]) -> list[dict[str, Any]]:
    """Return the changes as plain data."""
    return [
        {
            "paper": change.paper,
            "field": change.field,
            "fact": list(change.key),
            "gained": change.gained,
            "right": change.right,
        }
        for change in changes
    ]


def _lines(changes: Sequence[Change]) -> Iterator[str]:
    papers = 0
    for paper, found in groupby(changes, key=lambda change: change.paper):
        papers += 1
        yield paper
        yield from (f"  {change}" for change in found)
    gained = [change for change in changes if change.gained]
    lost = [change for change in changes if not change.gained]
    yield f"tillkomna {_sum(gained)}, borta {_sum(lost)}, ändrade handlingar {papers}"


def _sum(changes: Sequence[Change]) -> str:
    counts = Counter(change.right for change in changes)
    words = ", ".join(f"{counts[right]} {word}" for right, word in WORDS.items() if counts[right])
    return f"{len(changes)} ({words})" if changes else "0"


def _surplus(
    field: Field, without: Pair, having: Pair, *, gained: bool = False
) -> Iterator[Change]:
    """Yield the facts of *having* that *without* lacks, in the order of the paper."""
    more = Counter(_keys(field, having)) - Counter(_keys(field, without))
    verdict = judge(field, having.gold.facts, having.record or {}) if more else None
    for key in more.elements():
        yield Change(having.gold.paper, field.name, key, gained, _is_right(verdict, key))


def _keys(field: Field, pair: Pair) -> list[Key]:
    return field.keys((pair.record or {}).get(field.source))


def _is_right(verdict: Verdict | None, key: Key) -> bool | None:
    if verdict is None or (key not in verdict.hits and key not in verdict.spurious):
        return None
    return key in verdict.hits
