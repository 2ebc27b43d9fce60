"""Papers into the database: only what is new or has changed is read."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from db.connection import open_database, translated
from db.correction import CORRECTED, apply, changed_links, digest
from db.correction import write as write_corrections
from db.load import load_rules
from db.rows import paper_id
from db.run import Counts, Run
from extractors.confidence import measured
from extractors.rule import all_rules
from pipeline.annotate import identity, opinion_rule
from pipeline.case_book import CaseBook, rows_of
from pipeline.link import matters, terms
from pipeline.rulebook import Rulebook
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
    rulebook: Rulebook | None = None,
) -> Summary:
    """Load *papers* into the file *database*, and call *on_paper* after each.

    *model* names the spaCy pipeline asked for a second opinion on names, if any: with another
    one every paper is read anew. Raises ModelError where it cannot be used, a DatabaseError where
    the database cannot. Interrupted, it leaves every paper it came to loaded, searchable and in
    its case.
    """
    version = "+".join([extractor_version(), *([identity(model)] if model else [])])
    rulebook = rulebook or Rulebook(terms=terms())
    with translated(database), closing(open_database(database, create=True)) as opened:
        opinions = [opinion_rule(model)] if model else []
        load_rules(opened, [*all_rules(), CORRECTED, *opinions], measured())
        run = Run(opened, version, datetime.now(UTC).isoformat(timespec="seconds"))
        loader = _Loader(run, rulebook, model)
        try:
            for paper in papers:
                loader.load(paper)
                on_paper()
        finally:
            run.finish()
            loader.keep_cases()
    return Summary(run.counts, tuple(loader.failures), run.touched)


@dataclass(slots=True)
class _Loader:
    """Takes papers into a run, as people have corrected them."""

    run: Run
    rulebook: Rulebook
    model: str | None
    failures: list[Failure] = field(default_factory=list)
    applied: set[str] = field(default_factory=set)

    def load(self, paper: Path) -> None:
        """Read a paper unless it is known, and load it; a failure is recorded."""
        result = attempt(paper, self._take)
        if result is not None:
            sha256 = result.source.sha256 if result.source else None
            self.run.fail(str(paper), sha256, result.reason())
            self.failures.append(result)

    def keep_cases(self) -> None:
        """Link what is new, and write down which corrections found what they correct."""
        database, corrections = self.run.database, self.rulebook.corrections
        book = CaseBook(database, self.rulebook.terms, self.rulebook.judgements())
        self.run.touched |= book.refresh(changed_links(database, corrections))
        write_corrections(database, corrections, self.applied)

    def _take(self, source: Source, data: bytes) -> None:
        corrections = self.rulebook.of_file(source.sha256)
        mark = digest(corrections)
        if self.run.skip(source.path, source.sha256, mark):
            return
        records = []
        for record in read_out(source, data, self.model, boxes=True):
            corrected, applied = apply(record, corrections)
            records.append(corrected)
            self.applied |= applied
        parts = {paper_id(one): rows_of(matters(one, paper_id(one))) for one in records}
        self.run.load(records, parts, mark)
