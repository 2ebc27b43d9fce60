from __future__ import annotations

import copy
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest

from db import integrity, load, search
from db.load import Change
from extractors.confidence import Precision
from extractors.fact import Rule
from tests.db.records import Record, boxed, minutes, motion, moved, part, statement

if TYPE_CHECKING:
    from sqlite_utils import Database

RULES = [Rule("test.rule", "handboken, s. 3")]


def content(database: Database) -> list[str]:
    return list(database.conn.iterdump())


def column(database: Database, sql: str, *values: object) -> list[Any]:
    return [row[0] for row in database.execute(sql, list(values))]


def revised(record: Record, **facts: object) -> Record:
    return copy.deepcopy(record) | facts


def test_keeps_every_fact_with_its_words(database: Database) -> None:
    load.load_rules(database, RULES)

    change = load.load_record(database, statement(), "1")

    assert change is Change.NEW
    assert list(integrity.violations(database)) == []
    facts = column(database, "SELECT kind || ': ' || value FROM fact ORDER BY id")
    assert facts == [
        "title: Svar på medborgarförslag om en ny lekplats vid Hamntorget",
        "date: 2025-01-23",
        "diary_numbers: KFN 2024/0187",
        "responds_to: medborgarförslag",
        "decision: Kultur- och fritidsnämnden tillstyrker förslaget om en lekplats vid Hamntorget.",
        "decision: Kommunfullmäktige anser medborgarförslaget besvarat.",
        "consultation: nämndens beredning 2025-02-04",
        "person: Vilhelmina Askergren",
        "party: V",
        "party: Hamralistan",
        "district: Norrhamra",
        "passage: Norrhamra",
        "written_date: 2025-01-23",
        "written_date: 2025-02-04",
        "demand: att kommunen bygger en lekplats",
        "question: Hur många barn bor i området?",
        "recipient: Mark- och exploateringskontoret",
        "attachment: Medborgarförslaget",
    ]


def test_keeps_a_fact_that_runs_over_the_page_break_in_two_places(database: Database) -> None:
    load.load_record(database, statement(), "1")

    places = database.execute(
        "SELECT page, quote FROM place JOIN passage USING (fact) ORDER BY position"
    ).fetchall()

    assert places == [(1, "Kontoret räknar med att"), (2, "arbetet kan börja under våren.")]


def test_keeps_a_box_for_each_line_of_a_fact_on_every_page(database: Database) -> None:
    load.load_record(database, boxed(statement()), "1")

    sql = "SELECT box.page, top FROM box JOIN {} USING (fact) WHERE {} ORDER BY position"
    two_lines = database.execute(sql.format("decision", "number = 1")).fetchall()
    two_pages = database.execute(sql.format("passage", "1")).fetchall()
    sizes = database.execute("SELECT DISTINCT width, height FROM page").fetchall()

    assert two_lines == [(1, 27.0), (1, 42.0)]
    assert two_pages == [(1, 27.0), (2, 27.0)]
    assert sizes == [(595.3, 841.9)]


def test_a_paper_without_places_has_no_boxes(database: Database) -> None:
    load.load_record(database, statement(), "1")

    assert column(database, "SELECT count(*) FROM box") == [0]
    assert column(database, "SELECT DISTINCT width FROM page") == [None]


def test_knows_who_decides_and_what_parties_are_called(database: Database) -> None:
    load.load_record(database, statement(), "1")

    deciding = column(database, "SELECT body FROM decision ORDER BY fact")
    parties = database.execute("SELECT code, name FROM party ORDER BY code").fetchall()

    assert deciding == ["Ekhamra/Kultur- och fritidsnämnden", "Ekhamra/Kommunfullmäktige"]
    assert parties == [("Hamralistan", None), ("V", "Vänsterpartiet")]


PARTIES = {
    "of the Riksdag": ("V", "Vänsterpartiet"),
    "local, the only one of its code": ("TUP", "Tullingepartiet"),
    # no name that we know
    "local, of no gazetteer": ("Hamralistan", None),
    "nothing that a party is called": ("Q", None),
}


@pytest.mark.parametrize(("code", "name"), PARTIES.values(), ids=PARTIES.keys())
def test_knows_what_a_party_is_called(database: Database, code: str, name: str | None) -> None:
    (first, *_) = motion()["parties"]

    load.load_record(database, revised(motion(), parties=[first | {"party": code}]), "1")

    assert column(database, "SELECT name FROM party WHERE code = ?", code) == [name]


def test_bodies_of_one_name_in_two_municipalities_are_two(database: Database) -> None:
    load.load_record(database, minutes(), "1")
    load.load_record(database, revised(motion(), body="Socialnämnden"), "1")

    names = column(database, "SELECT id FROM body WHERE name = 'Socialnämnden' ORDER BY id")

    assert names == ["Ekhamra/Socialnämnden", "Östervallen/Socialnämnden"]


def test_the_same_again_writes_no_row(database: Database) -> None:
    for record in (statement(), motion()):
        load.load_record(database, record, "1")
    before, written = content(database), database.conn.total_changes

    changes = [load.load_record(database, record, "1") for record in (statement(), motion())]

    assert changes == [Change.UNCHANGED, Change.UNCHANGED]
    assert database.conn.total_changes == written
    assert content(database) == before


def test_a_new_version_that_reads_the_same_is_only_noted(database: Database) -> None:
    load.load_record(database, statement(), "1")
    facts = list(database.query("SELECT * FROM fact"))

    change = load.load_record(database, statement(), "2")

    assert change is Change.UNCHANGED
    assert load.is_current(database, statement()["source"]["sha256"], "2")
    assert list(database.query("SELECT * FROM fact")) == facts


def test_a_new_version_replaces_the_facts_and_keeps_the_pages(database: Database) -> None:
    load.load_record(database, motion(), "1")
    pages = list(database.query("SELECT * FROM page"))
    better = revised(motion(), persons=motion()["persons"][:1], demands=[])

    change = load.load_record(database, better, "2")
    load.sweep(database)

    assert change is Change.CHANGED
    assert column(database, "SELECT name FROM person") == ["Torvald Grindemark"]
    assert column(database, "SELECT count(*) FROM fact WHERE kind = 'demand'") == [0]
    assert list(database.query("SELECT * FROM page")) == pages


def test_is_current_asks_for_bytes_version_and_place(database: Database) -> None:
    load.load_record(database, motion(), "1")
    sha256, path = motion()["source"]["sha256"], motion()["source"]["path"]

    answers = {
        "as it was": load.is_current(database, sha256, "1"),
        "at its place": load.is_current(database, sha256, "1", path),
        "elsewhere": load.is_current(database, sha256, "1", "annan/plats.pdf"),
        "newer version": load.is_current(database, sha256, "2"),
        "other bytes": load.is_current(database, "0" * 64, "1"),
    }

    assert [name for name, answer in answers.items() if answer] == ["as it was", "at its place"]


def test_the_same_bytes_in_two_places_are_one_paper(database: Database) -> None:
    load.load_record(database, motion(), "1")

    change = load.load_record(database, moved(motion(), "kopior/belysning.pdf"), "1")

    assert change is Change.CHANGED
    assert column(database, "SELECT count(*) FROM paper") == [1]
    assert column(database, "SELECT path FROM location ORDER BY path") == [
        "handlingar/belysning.pdf",
        "kopior/belysning.pdf",
    ]


def test_other_bytes_in_the_same_place_replace_the_paper(database: Database) -> None:
    load.load_record(database, motion(), "1")
    search.refresh(database)

    change = load.load_record(database, moved(minutes(), "handlingar/belysning.pdf"), "1")
    search.refresh(database)

    assert change is Change.CHANGED
    assert column(database, "SELECT kind FROM paper") == ["protokollsutdrag"]
    found = "SELECT count(*) FROM page_fts WHERE page_fts MATCH ?"
    assert column(database, found, search.fts_query("gatubelysning")) == [0]


def test_bytes_that_lie_elsewhere_too_stay_when_one_place_is_taken(database: Database) -> None:
    load.load_record(database, motion(), "1")
    load.load_record(database, moved(motion(), "kopior/belysning.pdf"), "1")

    load.load_record(database, moved(minutes(), "handlingar/belysning.pdf"), "1")

    assert column(database, "SELECT kind FROM paper ORDER BY kind") == [
        "motion",
        "protokollsutdrag",
    ]


def test_a_bundle_loses_the_part_that_is_no_longer_found(database: Database) -> None:
    load.load_records(database, [part(motion(), 1), part(motion(), 2)], "1")

    change = load.load_records(database, [part(motion(), 1)], "2")

    assert change is Change.CHANGED
    assert column(database, "SELECT part FROM paper") == [1]


def test_a_paper_that_breaks_half_way_leaves_no_trace(database: Database) -> None:
    load.load_record(database, statement(), "1")
    before = content(database)
    broken = motion()
    broken["demands"][0]["evidence"]["end"] = broken["demands"][0]["evidence"]["start"]

    with pytest.raises(sqlite3.IntegrityError):
        load.load_record(database, broken, "1")

    assert content(database) == before


def test_an_unknown_rule_is_a_violation_until_its_source_is_told(database: Database) -> None:
    load.load_record(database, motion(), "1")
    before = [violation.check for violation in integrity.violations(database)]

    load.load_rules(database, RULES)

    assert before == ["regel utan källa", "sida saknas i sökregistret"][:1]
    assert list(integrity.violations(database)) == []


def test_a_rule_shows_how_often_it_was_right(database: Database) -> None:
    rules = [*RULES, Rule("test.untried", "handboken, s. 4")]

    load.load_rules(database, rules, {"test.rule": Precision(34, 35)})

    found = database.execute('SELECT id, "right", found FROM rule ORDER BY id').fetchall()
    assert found == [("test.rule", 34, 35), ("test.untried", None, None)]


def test_a_rule_measured_anew_is_written_anew(database: Database) -> None:
    load.load_rules(database, RULES, {"test.rule": Precision(34, 35)})
    load.load_rules(database, RULES, {"test.rule": Precision(35, 36)})
    measured = column(database, 'SELECT "right" FROM rule')

    load.load_rules(database, RULES)

    assert measured == [35]
    assert column(database, "SELECT found FROM rule") == [None]


def test_rules_that_stand_are_not_written(database: Database) -> None:
    load.load_rules(database, RULES, {"test.rule": Precision(34, 35)})
    before = database.conn.total_changes

    load.load_rules(database, RULES, {"test.rule": Precision(34, 35)})

    assert database.conn.total_changes == before


def test_no_rule_is_right_more_often_than_it_speaks(database: Database) -> None:
    load.load_rules(database, RULES)

    with pytest.raises(sqlite3.IntegrityError):
        database.execute('UPDATE rule SET "right" = 3, found = 2')


DAMAGED = {
    "code": "damaged",
    "message": "filen är skadad eller avhuggen",
    "remedy": "hämta handlingen på nytt",
}


def test_a_failure_is_kept_until_the_paper_can_be_read(database: Database) -> None:
    path = motion()["source"]["path"]

    changes = [
        load.load_failure(database, path, None, DAMAGED),
        load.load_failure(database, path, None, DAMAGED),
        load.load_failure(database, path, None, DAMAGED | {"code": "encrypted"}),
    ]
    kept = column(database, "SELECT code FROM failure")
    load.load_record(database, motion(), "1")

    assert changes == [Change.NEW, Change.UNCHANGED, Change.CHANGED]
    assert kept == ["encrypted"]
    assert column(database, "SELECT count(*) FROM failure") == [0]


def test_a_failure_does_not_take_away_what_was_read_before(database: Database) -> None:
    load.load_record(database, motion(), "1")

    load.load_failure(database, motion()["source"]["path"], "0" * 64, DAMAGED)

    assert column(database, "SELECT kind FROM paper") == ["motion"]


def test_the_paper_that_can_be_read_again_unchanged_clears_its_failure(database: Database) -> None:
    load.load_record(database, motion(), "1")
    load.load_failure(database, motion()["source"]["path"], None, DAMAGED)

    load.load_record(database, motion(), "1")

    assert column(database, "SELECT count(*) FROM failure") == [0]
