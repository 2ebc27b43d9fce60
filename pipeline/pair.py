"""Brings each paper's gold together with what was read out of it."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from corpus.gold import Gold, read_gold
from pipeline.run import Failure, process_all
from pipeline.source import find_papers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from pipeline.run import Record

RECORDS_SUFFIX: Final = ".jsonl"


class RecordsError(Exception):
    """A file of records that cannot be used; the message says what would help."""

    def __init__(self, path: Path, problem: str) -> None:
        """Name the file at *path*; *problem* is a Swedish phrase."""
        super().__init__(f"{path}: {problem}; skriv filen med `namndkoll extract`")


@dataclass(frozen=True, slots=True)
class Pair:
    """The gold of a paper, and its record; None where nothing was read."""

    gold: Gold
    record: Record | None


def read_pairs(gold: Path, paths: Sequence[Path]) -> list[Pair]:
    """Read the papers at *paths*, or the records in a ``.jsonl`` file there, and pair them.

    Only papers that gold knows are read.
    """
    papers = read_gold(gold)
    return pair(papers, _records(paths, {paper.paper for paper in papers}))


def pair(gold: Iterable[Gold], records: Iterable[Record]) -> list[Pair]:
    """Pair *gold* with *records*, in the order of gold.

    They meet by the paper's file name, and by its number within a bundle if gold has one.
    """
    by_name: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        by_name[PurePath(record["source"]["path"]).name].append(record)
    return [Pair(paper, _matching(paper, by_name[paper.paper])) for paper in gold]


def _matching(gold: Gold, parts: list[Record]) -> Record | None:
    part = gold.facts.get("part")
    named = (record for record in parts if record["source"].get("part") == part)
    return next(named, parts[0] if parts else None)


def _records(paths: Sequence[Path], wanted: set[str]) -> Iterator[Record]:
    written = [path for path in paths if path.suffix == RECORDS_SUFFIX]
    papers = find_papers(path for path in paths if path.suffix != RECORDS_SUFFIX)
    for path in written:
        yield from read_records(path)
    for result in process_all(paper for paper in papers if paper.name in wanted):
        if not isinstance(result, Failure):
            yield result


def read_records(path: Path) -> Iterator[Record]:
    """Yield the records of a file that ``extract`` wrote, failures left out.

    Raises RecordsError where the file is none.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise RecordsError(path, "filen går inte att läsa") from error
    for number, line in enumerate(lines, 1):
        if not line:
            continue
        try:
            record = json.loads(line)
        except ValueError as error:
            raise RecordsError(path, f"rad {number} är inte JSON") from error
        if not isinstance(record, dict) or "source" not in record:
            raise RecordsError(path, f"rad {number} är ingen handling")
        if "failure" not in record:
            yield record
