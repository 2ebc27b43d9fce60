from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from db import integrity, load, search
from extractors.fact import Rule
from tests.db.meetings import assembly
from tests.db.records import minutes, motion, statement

if TYPE_CHECKING:
    from sqlite_utils import Database

RULES = [Rule("test.rule", "handboken, s. 3")]
BREAKS = {
    "UPDATE fact SET quote = 'andra ord' WHERE id = 1": "quotation is not what the page says",
    "UPDATE span SET start = start + 1": "quotation is not what the page says",
    "UPDATE page SET text = replace(text, 'lekplats', 'hall')": (
        "quotation is not what the page says"
    ),
    "UPDATE fact SET page = 9 WHERE id = 1": "span lies outside its page",
    'UPDATE fact SET "end" = 99999 WHERE id = 1': "span lies outside its page",
    "UPDATE rule SET source = NULL": "rule without a source",
    "UPDATE fact SET rule = NULL WHERE id = 1": "fact without a rule",
    "UPDATE motion SET paper = (SELECT min(id) FROM paper WHERE id <> motion.paper)": (
        "meaning and fact of different papers"
    ),
    "UPDATE decision SET paper = (SELECT max(id) FROM paper WHERE id <> paper)": (
        "meaning and fact of different papers"
    ),
    "UPDATE person SET slug = NULL": "name without an address",
    "DELETE FROM location": "file without a place",
    "DELETE FROM paper": "file without a paper",
    "DELETE FROM page_fts_docsize": "page missing from the search index",
    "DELETE FROM person": "reference to a row that is not there",
}


def fill(database: Database) -> None:
    load.load_rules(database, RULES)
    for record in (statement(), motion(), minutes(), assembly()):
        load.load_record(database, record, "1")
    search.refresh(database)


def test_a_sound_database_has_no_violation(database: Database) -> None:
    fill(database)

    assert list(integrity.violations(database)) == []


def test_an_empty_database_has_no_violation(database: Database) -> None:
    assert list(integrity.violations(database)) == []


@pytest.mark.parametrize(("sql", "check"), BREAKS.items())
def test_finds_what_is_wrong(database: Database, sql: str, check: str) -> None:
    fill(database)
    database.execute("PRAGMA foreign_keys = OFF" if "person" in sql else "PRAGMA foreign_keys = ON")

    database.execute(sql)

    assert check in {violation.check for violation in integrity.violations(database)}


def test_every_check_is_broken_once() -> None:
    assert set(BREAKS.values()) == set(integrity.CHECKS)
