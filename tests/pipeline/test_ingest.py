from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db import integrity
from db.connection import open_database
from pipeline.ingest import Summary, ingest
from tests.pipeline.papers import MOTION, QUESTION, lay_out

SAMPLES = Path(__file__).parents[2] / "corpus/samples/papers"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return lay_out(tmp_path / "in", {"fraga.txt": QUESTION, "motion.txt": MOTION})


def run(folder: Path) -> Summary:
    return ingest(database_of(folder), sorted(folder.iterdir()), on_paper=lambda: None)


def database_of(folder: Path) -> Path:
    return folder.with_name("a.db")


def dump(folder: Path) -> list[str]:
    with closing(sqlite3.connect(database_of(folder))) as database:
        return list(database.iterdump())


def titles(folder: Path) -> list[str]:
    with closing(sqlite3.connect(database_of(folder))) as database:
        return [title for (title,) in database.execute("SELECT title FROM paper ORDER BY title")]


def test_loads_what_is_new(folder: Path) -> None:
    summary = run(folder)

    assert (summary.counts.new, summary.failures) == (2, ())
    assert "Fler bänkar längs ån" in titles(folder)


def test_a_second_run_changes_no_row(folder: Path) -> None:
    run(folder)
    before = dump(folder)

    summary = run(folder)

    assert (summary.touched, summary.counts.unchanged) == (False, 2)
    assert dump(folder) == before


def test_a_paper_whose_file_changed_is_read_anew(folder: Path) -> None:
    run(folder)
    changed = MOTION.replace("Fler bänkar", "Bättre bänkar")
    (folder / "motion.txt").write_text(changed, encoding="utf-8")

    summary = run(folder)

    assert (summary.counts.changed, summary.counts.unchanged) == (1, 1)
    assert "Bättre bänkar längs ån" in titles(folder)
    assert "Fler bänkar längs ån" not in titles(folder)


def test_a_failure_is_loaded_and_goes_when_the_paper_is_mended(folder: Path) -> None:
    (folder / "motion.txt").write_bytes(b"")
    failed = run(folder)
    (folder / "motion.txt").write_text(MOTION, encoding="utf-8")

    mended = run(folder)

    assert [failure.error.code for failure in failed.failures] == ["empty-file"]
    assert (mended.counts.new, mended.failures) == (1, ())


def test_a_failure_that_stands_changes_no_row(folder: Path) -> None:
    (folder / "motion.txt").write_bytes(b"")
    run(folder)
    before = dump(folder)

    summary = run(folder)

    assert (summary.touched, summary.counts.failed) == (False, 1)
    assert dump(folder) == before


def test_tells_of_every_paper(folder: Path) -> None:
    seen: list[int] = []
    papers = sorted(folder.iterdir())

    ingest(database_of(folder), papers, on_paper=lambda: seen.append(1))

    assert len(seen) == len(papers)


def test_what_was_read_before_an_interrupt_is_loaded(folder: Path) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ingest(database_of(folder), sorted(folder.iterdir()), on_paper=interrupt)

    assert run(folder).counts.unchanged == 1


def test_the_samples_make_a_sound_database(tmp_path: Path) -> None:
    path = tmp_path / "exempel.db"

    ingest(path, sorted(SAMPLES.iterdir()), on_paper=lambda: None)

    with closing(open_database(path, create=False)) as database:
        assert list(integrity.violations(database)) == []
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.table("meeting").count
