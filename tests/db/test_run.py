from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from db import search
from db.connection import open_database
from db.run import Counts, Run
from tests.db.records import minutes, motion, statement

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

FAILURE = {"code": "empty-file", "message": "filen är tom", "remedy": "hämta handlingen på nytt"}


def run_over_everything(database: Database, version: str) -> Counts:
    run = Run(database, version, "2025-04-01T06:00:00Z")
    for record in (statement(), motion(), minutes()):
        if not run.skip(record["source"]["path"], record["source"]["sha256"]):
            run.load([record])
    run.fail("handlingar/tom.pdf", None, FAILURE)
    run.finish()
    return run.counts


def test_a_second_run_changes_no_byte(tmp_path: Path) -> None:
    path = tmp_path / "namndkoll.db"
    database = open_database(path, create=True)
    first = run_over_everything(database, "1")
    database.close()
    before = path.read_bytes()

    database = open_database(path, create=True)
    second = run_over_everything(database, "1")
    database.close()

    assert first == Counts(new=3, failed=1)
    assert second == Counts(unchanged=3, failed=1)
    assert path.read_bytes() == before


def test_only_runs_that_change_something_are_noted(database: Database) -> None:
    for version in ("1", "1", "2"):
        run_over_everything(database, version)

    versions = database.execute("SELECT version, new, failed FROM run").fetchall()

    assert versions == [("1", 3, 1)]


def test_leaves_a_single_file_behind(tmp_path: Path) -> None:
    database = open_database(tmp_path / "namndkoll.db", create=True)

    run_over_everything(database, "1")
    database.close()

    assert [file.name for file in tmp_path.iterdir()] == ["namndkoll.db"]


def test_a_run_that_was_cut_off_leaves_an_index_that_the_next_one_mends(
    database: Database,
) -> None:
    Run(database, "1", "2025-04-01T06:00:00Z").load([motion()])

    Run(database, "1", "2025-04-02T06:00:00Z").finish()

    sql = "SELECT count(*) FROM page_fts WHERE page_fts MATCH ?"
    assert database.execute(sql, [search.fts_query("gatubelysning")]).fetchone() == (1,)


def test_loads_while_somebody_reads(tmp_path: Path) -> None:
    path = tmp_path / "namndkoll.db"
    database = open_database(path, create=True)
    reader = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    assert reader.execute("SELECT count(*) FROM paper").fetchone() == (0,)

    run_over_everything(database, "1")

    assert reader.execute("SELECT count(*) FROM paper").fetchone() == (3,)
    reader.close()
    database.close()
