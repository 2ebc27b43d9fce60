"""Cases as rows: what the papers of each say together."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from db import slug
from db.rows import party_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from sqlite_utils import Database

    Row = dict[str, Any]

_SAME: Final = (
    "title", "kind", "municipality", "raised", "due", "due_reason", "stated_due", "status",
    "outcome", "reason", "answered",
)  # fmt: skip
"""Columns of case_file that are keys of the contract."""


@dataclass(frozen=True, slots=True)
class Told:
    """A case as the contract has it, with its parts: (matter, paper, paragraph), and its address.

    ``papers`` gives the permanent id of each paper, by the name that the case knows it under.
    """

    id: str
    stem: str
    case: Mapping[str, Any]
    words: str
    matters: Sequence[tuple[str, str, str | None]]
    papers: Mapping[str, str]


def state(database: Database) -> tuple[str, str]:
    """Return marks of what links were last found with, and of the terms cases were told under."""
    found: tuple[str, str] = database.execute("SELECT version, terms FROM case_state").fetchone()
    return found


def set_state(database: Database, version: str, terms: str) -> None:
    """Note what links are found with, and the terms cases are told under."""
    database.table("case_state").update(1, {"version": version, "terms": terms})


def make_all_stale(database: Database) -> None:
    """Have every case told anew."""
    database.execute("UPDATE case_file SET stale = 1")


def stale(database: Database) -> set[str]:
    """Return the cases that have lost a part."""
    return {row[0] for row in database.execute("SELECT id FROM case_file WHERE stale")}


def named(database: Database, stems: Collection[str]) -> set[str]:
    """Return the cases whose ids share one of *stems*."""
    sql = "SELECT id FROM case_file WHERE stem IN (SELECT value FROM json_each(?))"
    return {row[0] for row in database.execute(sql, [json.dumps(sorted(stems))])}


def holding(database: Database, matters: Iterable[str]) -> set[str]:
    """Return the cases in which some matters stand."""
    sql = """
        SELECT DISTINCT case_file FROM case_matter
        WHERE matter IN (SELECT value FROM json_each(?))
    """
    return {row[0] for row in database.execute(sql, [json.dumps(sorted(matters))])}


def members(database: Database, cases: Collection[str]) -> set[str]:
    """Return the matters of some cases."""
    sql = """
        SELECT matter FROM case_matter WHERE case_file IN (SELECT value FROM json_each(?))
    """
    return {row[0] for row in database.execute(sql, [json.dumps(sorted(cases))])}


def stems(database: Database, cases: Collection[str]) -> set[str]:
    """Return what the ids of some cases begin with; see named."""
    sql = "SELECT stem FROM case_file WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0] for row in database.execute(sql, [json.dumps(sorted(cases))])}


def districts(database: Database, municipality: str | None) -> list[str]:
    """Return the names of a municipality's districts."""
    sql = "SELECT name FROM district WHERE municipality = ? ORDER BY name"
    return [row[0] for row in database.execute(sql, [municipality])]


def replace(database: Database, before: Collection[str], told: Sequence[Told]) -> None:
    """Put the cases *told* where those named *before* were, in one transaction."""
    known = _known(database)
    with database.atomic():
        database.conn.executemany("DELETE FROM case_file WHERE id = ?", [(id_,) for id_ in before])
        _name_parties(database, told)
        for table, rows in _rows(told, known).items():
            database.table(table).insert_all(rows)
        database.execute("DELETE FROM case_fts")
        database.execute("INSERT INTO case_fts SELECT id, words FROM case_file ORDER BY id")


def _known(database: Database) -> dict[str, set[str]]:
    """Return the ids of the persons and bodies that have rows of their own."""
    return {
        table: {row[0] for row in database.execute(f"SELECT id FROM {table}")}  # noqa: S608
        for table in ("person", "body")
    }


def _name_parties(database: Database, told: Iterable[Told]) -> None:
    codes = {code for each in told for code in each.case["parties"]}
    rows = [{"code": code, "name": party_name(code)} for code in sorted(codes)]
    database.table("party").insert_all(rows, ignore=True)
    slug.fill(database)


def _rows(told: Iterable[Told], known: Mapping[str, set[str]]) -> dict[str, list[Row]]:
    """Return the rows of each table, in the order in which they are written."""
    rows: dict[str, list[Row]] = {
        "case_file": [], "case_matter": [], "case_link": [], "case_number": [], "case_party": [],
        "case_person": [], "event": [], "commitment": [],
    }  # fmt: skip
    for each in told:
        rows["case_file"].append(_case_row(each))
        for table, add in _PARTS.items():
            rows[table] += [{"case_file": each.id} | row for row in add(each, known)]
    return rows


def _case_row(told: Told) -> Row:
    happened = [event["date"] for event in told.case["events"] if not event["planned"]]
    return {
        "id": told.id,
        "stem": told.stem,
        "name": told.case["case"],
        **{key: told.case.get(key) for key in _SAME},
        "updated": max(filter(None, happened), default=None),
        "words": told.words,
    }


def _matter_rows(told: Told, _: Mapping[str, set[str]]) -> list[Row]:
    return [
        {"matter": matter, "paper": paper, "paragraph": paragraph}
        for matter, paper, paragraph in told.matters
    ]


def _link_rows(told: Told, _: Mapping[str, set[str]]) -> list[Row]:
    keys = ("left", "right", "reason", "judgement")
    return [{key: link[key] for key in keys} for link in told.case["links"]]


def _number_rows(told: Told, _: Mapping[str, set[str]]) -> list[Row]:
    return [{"value": value} for value in dict.fromkeys(told.case["diary_numbers"])]


def _party_rows(told: Told, _: Mapping[str, set[str]]) -> list[Row]:
    return [{"party": code} for code in dict.fromkeys(told.case["parties"])]


def _person_rows(told: Told, known: Mapping[str, set[str]]) -> list[Row]:
    return [
        {"name": name, "person": _row_of(told, name, known["person"])}
        for name in dict.fromkeys(told.case["persons"])
    ]


def _event_rows(told: Told, known: Mapping[str, set[str]]) -> list[Row]:
    same = ("date", "type", "outcome", "paragraph", "page", "quote", "planned")
    return [
        {key: event[key] for key in same}
        | {
            "position": position,
            "name": event["body"],
            "body": _row_of(told, event["body"], known["body"]),
            "paper": told.papers[event["paper"]],
        }
        for position, event in enumerate(told.case["events"], start=1)
    ]


def _commitment_rows(told: Told, _: Mapping[str, set[str]]) -> list[Row]:
    return [
        {key: each[key] for key in ("text", "due", "open", "page")}
        | {"position": position, "name": each["by"], "paper": told.papers[each["paper"]]}
        for position, each in enumerate(told.case["commitments"], start=1)
    ]


_PARTS: Final = {
    "case_matter": _matter_rows,
    "case_link": _link_rows,
    "case_number": _number_rows,
    "case_party": _party_rows,
    "case_person": _person_rows,
    "event": _event_rows,
    "commitment": _commitment_rows,
}


def _row_of(told: Told, name: str | None, known: Collection[str]) -> str | None:
    """Return the id of a person or body of the case's municipality, None where it has no row."""
    key = f"{told.case['municipality']}/{name}" if told.case["municipality"] else name
    return key if key in known else None
