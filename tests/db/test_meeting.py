from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from db import integrity, load, migrations
from db.connection import open_database
from extractors.fact import Rule
from tests.db.meetings import agenda, assembly
from tests.db.records import minutes, motion, statement

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database

ROWS = {
    "meeting": (
        'SELECT place, start, "end", adjusted, posted, removed FROM meeting',
        [("Hamnsalen", "18:00", "20:15", "2025-05-05", "2025-05-06", "2025-05-28")],
    ),
    "item": (
        "SELECT paragraph, title, recipients FROM item",
        [
            ("30", "Svar på motion om belysning på Åsgatan", '["Tekniska kontoret"]'),
            ("31", "Rapport om vinterväghållning", None),
        ],
    ),
    "item_diary_number": ("SELECT value FROM item_diary_number", [("KS 2025/12",)]),
    "motion": (
        "SELECT paragraph, person, party, kind FROM motion",
        [
            ("30", "Ekhamra/Torvald Grindemark", "S", "bifall"),
            ("30", "Ekhamra/Signe Åhlberg", "M", "återremiss"),
        ],
    ),
    "vote": (
        "SELECT round, yes, no, abstain, absent, no_means FROM vote",
        [("huvudvotering", 2, 1, 1, None, "återremiss")],
    ),
    "ballot": (
        "SELECT position, person, party, choice FROM ballot",
        [
            (1, "Ekhamra/Torvald Grindemark", "S", "ja"),
            (2, "Ekhamra/Hjördis Blomqvarn", "S", "ja"),
            (3, "Ekhamra/Signe Åhlberg", "M", "nej"),
            (4, "Ekhamra/Orvar Tallsjö", "C", "avstår"),
        ],
    ),
    "reservation": (
        "SELECT person, party FROM reservation",
        [("Ekhamra/Signe Åhlberg", "M"), (None, "Hamralistan")],
    ),
    "recusal": ("SELECT paragraph, person FROM recusal", [("30", "Ekhamra/Roland Ek")]),
    "statement": (
        "SELECT kind, person FROM statement",
        [("protokollsanteckning", "Ekhamra/Orvar Tallsjö")],
    ),
    "substitution": (
        "SELECT person, replaced, serving, paragraphs FROM person_role WHERE replaces IS NOT NULL",
        [("Ekhamra/Hjördis Blomqvarn", "Ekhamra/Ylva Månsdal", 1, "§§ 30-31")],
    ),
    "the place of the meeting": (
        "SELECT value, quote FROM fact WHERE kind = 'meeting'",
        [
            (
                "Hamnsalen, 18:00, 20:15, 2025-05-05, 2025-05-06, 2025-05-28",
                "Hamnsalen, kl. 18.00-20.15",
            )
        ],
    ),
    "whose vote runs over the page": (
        "SELECT page FROM place JOIN vote USING (fact) ORDER BY position",
        [(2,), (3,)],
    ),
}


@pytest.fixture
def loaded(database: Database) -> Database:
    load.load_rules(database, [Rule("test.rule", "handboken, s. 3")])
    load.load_record(database, assembly(), "1")
    return database


@pytest.mark.parametrize(("sql", "expected"), ROWS.values(), ids=ROWS.keys())
def test_keeps_what_minutes_say(loaded: Database, sql: str, expected: list[Any]) -> None:
    assert loaded.execute(sql).fetchall() == expected


def test_minutes_are_sound(loaded: Database) -> None:
    assert list(integrity.violations(loaded)) == []


def test_reading_the_minutes_again_writes_no_row(loaded: Database) -> None:
    written = loaded.conn.total_changes

    load.load_record(loaded, assembly(), "1")

    assert loaded.conn.total_changes == written


def test_what_is_no_longer_in_the_minutes_goes(loaded: Database) -> None:
    bare = assembly() | {"meeting": None, "items": [], "persons": []}
    bare |= {key: [] for key in ("motions", "votes", "reservations", "recusals", "statements")}

    load.load_record(loaded, bare, "2")
    load.sweep(loaded)

    tables = (
        "item item_diary_number motion vote ballot reservation recusal statement person".split()
    )
    left = {table: loaded.table(table).count for table in tables}
    assert left == dict.fromkeys(tables, 0)


MEETINGS = {
    "minutes": (assembly(), 1),
    "minutes that say nothing of the meeting": (minutes(), 1),
    "an agenda": (agenda(), 1),
    "a motion": (motion(), 0),
    "an office's statement": (statement(), 0),
}


@pytest.mark.parametrize(("record", "meetings"), MEETINGS.values(), ids=MEETINGS.keys())
def test_only_papers_of_a_meeting_have_one(
    database: Database, record: dict[str, Any], meetings: int
) -> None:
    load.load_record(database, record, "1")

    assert database.table("meeting").count == meetings


def test_only_those_in_office_are_official(database: Database) -> None:
    private = motion() | {"kind": "medborgarförslag", "parties": []}
    private["persons"] = [person | {"party": None} for person in private["persons"]]

    load.load_record(database, private, "1")
    alone = database.execute("SELECT count(*) FROM official").fetchone()
    load.load_record(database, assembly(), "1")

    assert alone == (0,)
    named = {person for (person,) in database.execute("SELECT person FROM official")}
    # Torvald Grindemark sits in the assembly too, and Ylva Månsdal is replaced there.
    assert {"Ekhamra/Torvald Grindemark", "Ekhamra/Ylva Månsdal"} <= named


def test_papers_loaded_before_there_were_minutes_are_read_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "data.db"
    with monkeypatch.context() as earlier:
        earlier.setattr(migrations, "STEPS", migrations.STEPS[:2])
        older = open_database(path, create=True)
        older.execute("INSERT INTO file VALUES (?, 'application/pdf', 3, 0, '1')", [sha256()])
        older.execute(
            "INSERT INTO body VALUES ('Ekhamra/Kommunfullmäktige', 'Kommunfullmäktige', 'Ekhamra', '')"
        )
        older.conn.commit()
        older.close()

    database = open_database(path, create=False)
    known = load.is_current(database, sha256(), "1")
    slugs = database.execute("SELECT slug FROM body").fetchall()
    load.load_record(database, assembly(), "1")

    assert not known
    assert slugs == [("ekhamra-kommunfullmaktige",)]
    assert database.execute("SELECT slug FROM body").fetchall() == slugs
    database.close()


def sha256() -> str:
    digest: str = assembly()["source"]["sha256"]
    return digest
