"""Tells what was hit, missed and found in vain, for one field of one paper, and counts it."""

from __future__ import annotations

from dataclasses import dataclass, replace
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
        precision, recall = self.precision, self.recall
        if precision is None or recall is None:
            return None
        return 2 * precision * recall / (precision + recall) if self.hits else 0.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What gold says of the facts of one field of a paper, as keys.

    ``hits`` are worded as they were found. What gold lets pass either way is in none of the three.
    """

    hits: tuple[Key, ...] = ()
    missed: tuple[Key, ...] = ()
    spurious: tuple[Key, ...] = ()

    @property
    def count(self) -> Count:
        """How many of each."""
        return Count(len(self.hits), len(self.missed), len(self.spurious))


def compare(field: Field, gold: Mapping[str, Any], record: Mapping[str, Any]) -> Count | None:
    """Count one *field* of a paper; None where *gold* does not say. See judge."""
    verdict = judge(field, gold, record)
    return None if verdict is None else verdict.count


def judge(field: Field, gold: Mapping[str, Any], record: Mapping[str, Any]) -> Verdict | None:
    """Judge one *field* of a paper; None where *gold* does not say.

    ``{"any_of": [...]}`` takes the option that fits best. A fact marked ``optional`` is
    neither missed nor spurious.
    """
    if field.source not in gold or (field.needs and field.needs not in gold):
        return None
    value = gold[field.source]
    found = field.keys(record.get(field.source))
    if isinstance(value, list):
        return _judge_list(field, value, found)
    if isinstance(value, dict) and "any_of" in value:
        verdicts = [_judge(field, field.keys(option), found) for option in value["any_of"]]
        return max(verdicts, key=_fit)
    return _judge(field, field.keys(value), found)


def _fit(verdict: Verdict) -> int:
    return len(verdict.hits) - len(verdict.missed) - len(verdict.spurious)


def _judge_list(field: Field, value: list[Any], found: list[Key]) -> Verdict:
    stated = field.keys([fact for fact in value if not _is_optional(fact)])
    if field.speaks_of:
        found = [key for key in found if field.speaks_of(key, stated)]
        return _judge(field, stated, found)
    optional = field.keys([fact for fact in value if _is_optional(fact)])
    verdict = _judge(field, stated, found)
    _, spurious = _unmatched(field, optional, list(verdict.spurious))
    return replace(verdict, spurious=tuple(spurious))


def _is_optional(fact: object) -> bool:
    return isinstance(fact, dict) and bool(fact.get("optional"))


def _judge(field: Field, stated: list[Key], found: list[Key]) -> Verdict:
    missed, spurious = _unmatched(field, stated, found)
    return Verdict(tuple(_without(found, spurious)), tuple(missed), tuple(spurious))


def _without(keys: list[Key], others: list[Key]) -> list[Key]:
    """Return *keys* less *others*, each taken away once."""
    left = list(keys)
    for key in others:
        left.remove(key)
    return left


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
