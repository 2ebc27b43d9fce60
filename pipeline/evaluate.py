"""Holds what is read out of papers against gold, by field and by municipality."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from corpus.gold import Gold, read_gold
from pipeline.comparison import FIELDS
from pipeline.run import Failure, process_all
from pipeline.scoring import Count, compare
from pipeline.source import find_papers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from pipeline.run import Record

UNKNOWN_PLACE: Final = "okänd kommun"
RECORDS_SUFFIX: Final = ".jsonl"


class RecordsError(Exception):
    """A file of records that cannot be used; the message says what would help."""

    def __init__(self, path: Path, problem: str) -> None:
        """Name the file at *path*; *problem* is a Swedish phrase."""
        super().__init__(f"{path}: {problem}; skriv filen med `namndkoll extract`")


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


def evaluate(gold: Path, paths: Sequence[Path]) -> Report:
    """Score the papers at *paths*, or the records in a ``.jsonl`` file there, against *gold*.

    Only papers that gold knows are read.
    """
    papers = read_gold(gold)
    return score_records(papers, _records(paths, {paper.paper for paper in papers}))


def score_records(gold: Iterable[Gold], records: Iterable[Record]) -> Report:
    """Score *records* against *gold*; they meet by the paper's file name, and part if any."""
    by_name: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        by_name[PurePath(record["source"]["path"]).name].append(record)
    scores = [score_paper(paper, _matching(paper, by_name[paper.paper])) for paper in gold]
    places = sorted({score.municipality for score in scores})
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


def _records(paths: Sequence[Path], wanted: set[str]) -> Iterator[Record]:
    written = [path for path in paths if path.suffix == RECORDS_SUFFIX]
    papers = find_papers(path for path in paths if path.suffix != RECORDS_SUFFIX)
    for path in written:
        yield from _read_records(path)
    for result in process_all(paper for paper in papers if paper.name in wanted):
        if not isinstance(result, Failure):
            yield result


def _read_records(path: Path) -> Iterator[Record]:
    """Yield the records of a file that ``extract`` wrote, failures left out."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise RecordsError(path, "filen går inte att läsa") from error
    for number, line in enumerate(lines, 1):
        try:
            record = json.loads(line)
        except ValueError as error:
            raise RecordsError(path, f"rad {number} är inte JSON") from error
        if "failure" not in record:
            yield record


def _matching(gold: Gold, parts: list[Record]) -> Record | None:
    part = gold.facts.get("part")
    named = (record for record in parts if record["source"].get("part") == part)
    return next(named, parts[0] if parts else None)


def _place(gold: Gold) -> str:
    value: Any = gold.facts.get("municipality")
    options = value["any_of"] if isinstance(value, dict) else [value]
    return next((str(option) for option in options if option), UNKNOWN_PLACE)
