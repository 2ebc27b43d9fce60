"""Cases in the database: the same whatever the order, and told anew only where papers touch them."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from db.connection import open_database
from db.correction import Correction
from pipeline import ingest as ingest_module
from pipeline.case_book import CaseBook
from pipeline.ingest import Summary, ingest
from pipeline.link import terms
from pipeline.rulebook import Rulebook

if TYPE_CHECKING:
    from collections.abc import Iterable

SAMPLES = sorted((Path(__file__).parents[2] / "corpus/samples/papers").iterdir())
TOWN = Path(__file__).parents[2] / "corpus/samples/town/papers"
EVERY_STATUS = {
    "väckt", "under beredning", "förslag lagt", "återremitterad", "bordlagd", "avgjord",
    "avskriven",
}  # fmt: skip
TABLES = ("case_file", "case_matter", "case_link", "case_number", "case_party", "event",
          "commitment", "link")  # fmt: skip
BATHING = "amal-ks-2026-88"


def take(database: Path, papers: Iterable[Path], *corrections: Correction) -> Summary:
    return ingest(database, papers, lambda: None, rulebook=Rulebook(corrections, terms()))


def rows(database: Path, table: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(database)) as opened:
        return sorted(opened.execute(f"SELECT * FROM {table}").fetchall(), key=repr)


def case_of(database: Path, name: str) -> str:
    """Return the case of the paper at the path that ends in *name*."""
    sql = """
        SELECT DISTINCT case_file FROM case_matter JOIN paper ON paper.id = case_matter.paper
        JOIN location ON location.file = paper.file WHERE path LIKE ?
    """
    with closing(sqlite3.connect(database)) as opened:
        ((found,),) = opened.execute(sql, [f"%{name}"]).fetchall()
        return str(found)


def matter_of(database: Path, name: str) -> str:
    sql = """
        SELECT matter.id FROM matter JOIN paper ON paper.id = matter.paper
        JOIN location ON location.file = paper.file WHERE path LIKE ? AND paragraph IS NULL
    """
    with closing(sqlite3.connect(database)) as opened:
        return str(opened.execute(sql, [f"%{name}"]).fetchone()[0])


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    database = tmp_path_factory.mktemp("cases") / "a.db"
    take(database, SAMPLES)
    return database


def test_the_papers_of_one_matter_are_one_case(whole: Path) -> None:
    papers = ["motion-badplats.docx", "svar-motion.pdf", "protokollsutdrag-badplats.pdf"]

    assert len({case_of(whole, f"amal-{name}".replace("amal-svar", "amal-tjansteskrivelse-svar"))
                for name in papers}) == 1  # fmt: skip


def test_each_section_of_minutes_joins_its_own_case(whole: Path) -> None:
    sql = """
        SELECT count(*), count(DISTINCT case_file) FROM case_matter
        WHERE paper = (
            SELECT paper.id FROM paper JOIN location ON location.file = paper.file
            WHERE path LIKE '%malmo-protokoll-kommunfullmaktige.pdf'
        )
    """
    with closing(sqlite3.connect(whole)) as opened:
        sections, cases = opened.execute(sql).fetchone()

    assert sections == cases > 2


def test_three_shuffled_batches_make_the_same_cases_as_one(tmp_path: Path) -> None:
    """Twenty-five cases over two years, of every status."""
    papers = sorted(TOWN.iterdir())
    shuffled = random.Random(3).sample(papers, len(papers))  # noqa: S311 - a seeded shuffle
    one, three = tmp_path / "one.db", tmp_path / "three.db"

    take(one, papers)
    for start in range(3):
        take(three, shuffled[start::3])

    for table in TABLES:
        assert rows(three, table) == rows(one, table), table
    statuses = {status for (status,) in query(one, "SELECT status FROM case_file")}
    assert statuses == EVERY_STATUS


def test_a_second_run_tells_no_case_anew(whole: Path) -> None:
    before = [rows(whole, table) for table in TABLES]

    assert not take(whole, SAMPLES[:3]).touched
    assert [rows(whole, table) for table in TABLES] == before


def test_a_paper_that_goes_leaves_its_case(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    names = ["amal-motion-badplats.docx", "amal-tjansteskrivelse-svar-motion.pdf"]
    for paper in SAMPLES:
        if paper.name in names:
            (folder / paper.name).write_bytes(paper.read_bytes())
    database = tmp_path / "a.db"
    take(database, folder.iterdir())
    other = next(paper for paper in SAMPLES if paper.name.startswith("helsingborg"))

    (folder / names[1]).write_bytes(other.read_bytes())
    take(database, folder.iterdir())

    assert case_of(database, names[0]) != case_of(database, names[1])
    assert len(rows(database, "case_file")) == 2


def test_a_cut_and_an_added_link_survive_a_new_version(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    motion, answer = "amal-motion-badplats.docx", "amal-tjansteskrivelse-svar-motion.pdf"
    stranger = "helsingborg-fraga-simhall.txt"
    ids = {name: matter_of(whole, name) for name in (motion, answer, stranger)}
    cut = Correction(f"{ids[motion]}~{ids[answer]}", "", "cut", "A. Ek", "2026-11-21", "prov")
    database = tmp_path / "b.db"
    take(database, SAMPLES)
    take(database, [], cut)
    assert case_of(database, motion) != case_of(database, answer)

    monkeypatch.setattr(ingest_module, "extractor_version", lambda: "another")
    take(database, SAMPLES, cut)
    assert case_of(database, motion) != case_of(database, answer)

    take(database, [])
    assert case_of(database, motion) == case_of(database, answer)
    for table in TABLES:
        assert rows(database, table) == rows(whole, table), table


def test_a_corrected_date_survives_a_new_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers = [paper for paper in SAMPLES if paper.name.startswith("amal")]
    database = tmp_path / "a.db"
    take(database, papers)
    paper = matter_of(database, "amal-motion-badplats.docx")
    ((date,),) = query(database, f"SELECT date FROM paper WHERE id = '{paper}'")
    corrected = Correction(f"{paper}/date", date, "2026-02-03", "A. Ek", "2026-11-21", "prov")

    take(database, papers, corrected)
    monkeypatch.setattr(ingest_module, "extractor_version", lambda: "another")
    take(database, papers, corrected)

    assert query(database, f"SELECT date FROM paper WHERE id = '{paper}'") == [("2026-02-03",)]
    assert query(database, "SELECT target, old, applied FROM correction") == [
        (f"{paper}/date", date, 1)
    ]
    take(database, papers)
    assert query(database, f"SELECT date FROM paper WHERE id = '{paper}'") == [(date,)]
    assert query(database, "SELECT * FROM correction") == []


def query(database: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(database)) as opened:
        return opened.execute(sql).fetchall()


def test_cases_of_a_day_are_those_of_the_database(whole: Path) -> None:
    with closing(open_database(whole, create=False)) as opened:
        cases = list(CaseBook(opened, terms(), []).all("2099-01-01"))

    stored = query(whole, "SELECT name, status, outcome, due FROM case_file")
    told = [(each["case"], each["status"], each["outcome"], each["due"]) for each in cases]
    assert sorted(told, key=repr) == sorted(stored, key=repr)
