"""Counts what was hit, missed and found in vain, for one field of one paper and for many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pipeline.comparison import likeness

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.comparison import Field, Key


@dataclass(frozen=True, slots=True)
class Count:
    """Facts that both state, that gold alone states, and that the record alone states."""

    hits: int = 0
    missed: int = 0
    spurious: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(
            self.hits + other.hits, self.missed + other.missed, self.spurious + other.spurious
        )

    @property
    def perfect(self) -> bool:
        """Whether nothing is missed and nothing spurious."""
        return not self.missed and not self.spurious

    @property
    def support(self) -> int:
        """How many facts gold states."""
        return self.hits + self.missed

    @property
    def found(self) -> int:
        """How many facts were found."""
        return self.hits + self.spurious

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right; None where gold states nothing."""
        if not self.support:
            return None
        return self.hits / self.found if self.found else 0.0

    @property
    def recall(self) -> float | None:
        """The share of gold that was found; None where gold states nothing."""
        return self.hits / self.support if self.support else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; None where gold states nothing."""
        return 2 * self.hits / (self.support + self.found) if self.support else None


def compare(field: Field, gold: Mapping[str, Any], record: Mapping[str, Any]) -> Count | None:
    """Count one *field* of a paper; None where *gold* does not say.

    ``{"any_of": [...]}`` takes the option that fits best. A fact marked ``optional`` counts
    neither as missed nor as spurious.
    """
    if field.source not in gold or (field.needs and field.needs not in gold):
        return None
    value = gold[field.source]
    found = field.keys(record.get(field.source))
    if isinstance(value, list):
        return _compare_list(field, value, found)
    if isinstance(value, dict) and "any_of" in value:
        counts = [_count(field, field.keys(option), found) for option in value["any_of"]]
        return max(counts, key=lambda count: count.hits - count.missed - count.spurious)
    return _count(field, field.keys(value), found)


def _compare_list(field: Field, value: list[Any], found: list[Key]) -> Count:
    optional = field.keys([fact for fact in value if _is_optional(fact)])
    stated = field.keys([fact for fact in value if not _is_optional(fact)])
    if field.speaks_of:
        found = [key for key in found if field.speaks_of(key, stated)]
        return _count(field, stated, found)
    missed, spurious = _unmatched(field, stated, found)
    _, spurious = _unmatched(field, optional, spurious)
    return Count(len(stated) - len(missed), len(missed), len(spurious))


def _is_optional(fact: object) -> bool:
    return isinstance(fact, dict) and bool(fact.get("optional"))


def _count(field: Field, stated: list[Key], found: list[Key]) -> Count:
    missed, spurious = _unmatched(field, stated, found)
    return Count(len(stated) - len(missed), len(missed), len(spurious))


def _unmatched(field: Field, stated: list[Key], found: list[Key]) -> tuple[list[Key], list[Key]]:
    """Return what of *stated* and what of *found* has no counterpart: equal keys pair first."""
    spurious, missed = list(found), []
    for key in stated:
        if key in spurious:
            spurious.remove(key)
        else:
            missed.append(key)
    return _unlike(missed, spurious) if field.fuzzy else (missed, spurious)


def _unlike(stated: list[Key], found: list[Key]) -> tuple[list[Key], list[Key]]:
    """Pair the most alike first, and return what is left of both."""
    candidates = [
        (ratio, i, j)
        for i, gold in enumerate(stated)
        for j, read in enumerate(found)
        if gold[:-1] == read[:-1] and (ratio := likeness(gold[-1], read[-1]))
    ]
    paired_stated: set[int] = set()
    paired_found: set[int] = set()
    for _, i, j in sorted(candidates, reverse=True):
        if i not in paired_stated and j not in paired_found:
            paired_stated.add(i)
            paired_found.add(j)
    return (
        [key for i, key in enumerate(stated) if i not in paired_stated],
        [key for j, key in enumerate(found) if j not in paired_found],
    )
