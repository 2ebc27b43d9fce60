"""Holds what is read out of papers against gold, by field and by municipality."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from db.collation import sort_key
from pipeline.comparison import FIELDS
from pipeline.scoring import Count, compare

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from corpus.gold import Gold
    from pipeline.pair import Pair
    from pipeline.run import Record

UNKNOWN_PLACE: Final = "okänd kommun"


@dataclass(frozen=True, slots=True)
class PaperScore:
    """How one paper went. ``read`` is false where there is no record of it: then all is missed."""

    paper: str
    municipality: str
    counts: Mapping[str, Count]
    read: bool

    @property
    def whole(self) -> bool:
        """Whether every fact is right and none is too many."""
        return self.read and all(count.perfect for count in self.counts.values())


@dataclass(frozen=True, slots=True)
class Score:
    """How several papers went together. ``fields`` holds those that gold speaks of."""

    papers: int
    whole: int
    fields: Mapping[str, Count]

    @property
    def total(self) -> Count:
        """All fields in one; its F1 is the micro-F1."""
        return sum(self.fields.values(), Count())

    @property
    def macro_f1(self) -> float | None:
        """The mean F1 of the fields that gold has facts of; None where it has none."""
        scores = [count.f1 for count in self.fields.values() if count.f1 is not None]
        return sum(scores) / len(scores) if scores else None


@dataclass(frozen=True, slots=True)
class Report:
    """The scores of a run, as a whole and by municipality; ``missing`` papers have no record."""

    score: Score
    municipalities: Mapping[str, Score]
    missing: tuple[str, ...]


def evaluate(pairs: Iterable[Pair]) -> Report:
    """Score what was read of each paper against its gold."""
    scores = [score_paper(pair.gold, pair.record) for pair in pairs]
    places = sorted({score.municipality for score in scores}, key=_swedish)
    return Report(
        add_up(scores),
        {place: add_up([s for s in scores if s.municipality == place]) for place in places},
        tuple(score.paper for score in scores if not score.read),
    )


def score_paper(gold: Gold, record: Record | None) -> PaperScore:
    """Count every field that *gold* says something of."""
    counts = {
        field.name: count
        for field in FIELDS
        if (count := compare(field, gold.facts, record or {})) is not None
    }
    return PaperScore(gold.paper, _place(gold), counts, record is not None)


def add_up(scores: Sequence[PaperScore]) -> Score:
    """Add the counts of several papers, fields in the order of the table."""
    fields = {
        field.name: sum(counts, Count())
        for field in FIELDS
        if (counts := [s.counts[field.name] for s in scores if field.name in s.counts])
    }
    return Score(len(scores), sum(score.whole for score in scores), fields)


def _swedish(place: str) -> tuple[bool, str]:
    """Return what sorts a municipality as Swedish does, the unknown one last."""
    return place == UNKNOWN_PLACE, sort_key(place)


def _place(gold: Gold) -> str:
    value: Any = gold.facts.get("municipality")
    options = value["any_of"] if isinstance(value, dict) else [value]
    return next((str(option) for option in options if option), UNKNOWN_PLACE)
