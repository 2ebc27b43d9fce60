"""Papers into the database: only what is new or has changed is read."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from db.connection import open_database, translated
from db.load import load_rules
from db.run import Counts, Run
from extractors.confidence import measured
from extractors.rule import all_rules
from pipeline.annotate import identity, opinion_rule
from pipeline.run import Failure, attempt, read_out
from pipeline.version import extractor_version

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from corpus.document import Source


@dataclass(frozen=True, slots=True)
class Summary:
    """What became of the papers. ``touched`` tells whether any row of the database changed."""

    counts: Counts
    failures: tuple[Failure, ...]
    touched: bool

    def __str__(self) -> str:
        """Return it in Swedish, on one line."""
        counts = self.counts
        read = counts.new + counts.changed + counts.unchanged + counts.failed
        news = "" if self.touched else "Inget nytt. "
        return (
            f"{news}Lästa: {read} (nya {counts.new}, ändrade {counts.changed}, "
            f"oförändrade {counts.unchanged}, misslyckade {counts.failed})"
        )


def ingest(
    database: Path,
    papers: Iterable[Path],
    on_paper: Callable[[], object],
    model: str | None = None,
) -> Summary:
    """Load *papers* into the file *database*, and call *on_paper* after each.

    *model* names the spaCy pipeline asked for a second opinion on names, if any: with another
    one every paper is read anew. Raises ModelError where it cannot be used, a DatabaseError where
    the database cannot. Interrupted, it leaves every paper it came to loaded and searchable.
    """
    version = "+".join([extractor_version(), *([identity(model)] if model else [])])
    with translated(database), closing(open_database(database, create=True)) as opened:
        opinions = [opinion_rule(model)] if model else []
        load_rules(opened, [*all_rules(), *opinions], measured())
        run = Run(opened, version, datetime.now(UTC).isoformat(timespec="seconds"))
        failures = []
        try:
            for paper in papers:
                failure = _ingest_paper(run, paper, model)
                failures += [failure] if failure else []
                on_paper()
        finally:
            run.finish()
    return Summary(run.counts, tuple(failures), run.touched)


def _ingest_paper(run: Run, paper: Path, model: str | None) -> Failure | None:
    def load(source: Source, data: bytes) -> None:
        if not run.skip(source.path, source.sha256):
            run.load(read_out(source, data, model))

    result = attempt(paper, load)
    if result is not None:
        sha256 = result.source.sha256 if result.source else None
        run.fail(str(paper), sha256, result.reason())
    return result
