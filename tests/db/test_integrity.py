from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db import integrity, load, search
from db.rows import paper_id
from extractors.fact import Rule
from pipeline.case_book import CaseBook, rows_of
from pipeline.link import matters, terms
from tests.db.meetings import assembly
from tests.db.records import boxed, minutes, motion, statement

if TYPE_CHECKING:
    from sqlite_utils import Database

RULES = [Rule("test.rule", "handboken, s. 3")]
BREAKS = {
    "UPDATE fact SET quote = 'andra ord' WHERE id = 1": "citatet är inte vad sidan säger",
    "UPDATE span SET start = start + 1": "citatet är inte vad sidan säger",
    "UPDATE page SET text = replace(text, 'lekplats', 'hall')": ("citatet är inte vad sidan säger"),
    "UPDATE fact SET page = 9 WHERE id = 1": "platsen ligger utanför sidan",
    'UPDATE fact SET "end" = 99999 WHERE id = 1': "platsen ligger utanför sidan",
    "UPDATE box SET page = 9": "ruta utanför uppgiftens sidor",
    "UPDATE page SET width = NULL": "ruta utanför uppgiftens sidor",
    "UPDATE rule SET source = NULL": "regel utan källa",
    "UPDATE fact SET rule = NULL WHERE id = 1": "uppgift utan regel",
    "UPDATE motion SET paper = (SELECT min(id) FROM paper WHERE id <> motion.paper)": (
        "uppgift och tolkning från olika handlingar"
    ),
    "UPDATE decision SET paper = (SELECT max(id) FROM paper WHERE id <> paper)": (
        "uppgift och tolkning från olika handlingar"
    ),
    "UPDATE person SET slug = NULL": "namn utan adress",
    "DELETE FROM location": "fil utan plats",
    "DELETE FROM paper": "fil utan handling",
    "DELETE FROM page_fts_docsize": "sida saknas i sökregistret",
    "DELETE FROM person": "hänvisning till en rad som inte finns",
    "UPDATE event SET quote = 'Det står ingenstans'": "händelse vars citat inte står på sidan",
    "DELETE FROM case_matter": "kopplad handling utan ärende",
    "DELETE FROM case_matter WHERE true": "ärende utan handling",
    "UPDATE fact SET inferred = 7": "databasfilen är skadad",
}


def fill(database: Database) -> None:
    load.load_rules(database, RULES)
    for record in (boxed(statement()), motion(), minutes(), assembly()):
        paper = paper_id(record)
        load.load_records(database, [record], "1", {paper: rows_of(matters(record, paper))})
    search.refresh(database)
    CaseBook(database, terms(), []).refresh()


def test_a_sound_database_has_no_violation(database: Database) -> None:
    fill(database)

    assert list(integrity.violations(database)) == []


def test_an_empty_database_has_no_violation(database: Database) -> None:
    assert list(integrity.violations(database)) == []


@pytest.mark.parametrize(("sql", "check"), BREAKS.items())
def test_finds_what_is_wrong(database: Database, sql: str, check: str) -> None:
    fill(database)
    database.execute("PRAGMA foreign_keys = OFF" if "person" in sql else "PRAGMA foreign_keys = ON")
    database.execute("PRAGMA ignore_check_constraints = ON")

    database.execute(sql)
    database.execute("PRAGMA ignore_check_constraints = OFF")

    assert check in {violation.check for violation in integrity.violations(database)}


def test_every_check_is_broken_once() -> None:
    assert set(BREAKS.values()) == set(integrity.CHECKS)
