"""The page of one meeting: who was there, and what became of each §."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from corpus.vocabulary import Role
from db.site import evidence
from db.site.query import Row, fetch, fetch_one
from db.slug import slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from datasette.app import Datasette

    from db.site.evidence import Evidence

_MEETING: Final = """
    SELECT meeting.*, paper.kind, paper.title, paper.municipality,
        coalesce(paper.meeting_date, paper.date) AS day,
        body.name AS body_name, body.slug AS body_slug
    FROM meeting JOIN paper ON paper.id = meeting.paper LEFT JOIN body ON body.id = paper.body
    WHERE meeting.paper = :paper
"""
_PERSONS: Final = """
    SELECT person_role.*, person.name, person.slug, absent.name AS absent_name,
        absent.slug AS absent_slug
    FROM person_role JOIN person ON person.id = person_role.person
    LEFT JOIN person AS absent ON absent.id = person_role.replaced
    WHERE paper = :paper ORDER BY fact
"""
_BALLOTS: Final = """
    SELECT ballot.*, person.name, person.slug FROM ballot
    JOIN vote ON vote.fact = ballot.vote JOIN person ON person.id = ballot.person
    WHERE vote.paper = :paper
    ORDER BY ballot.vote, instr('ja nej avstår frånvarande', choice), position
"""
_WITH_PERSON: Final = """
    SELECT {table}.*, person.name, person.slug, party.slug AS party_slug FROM {table}
    LEFT JOIN person ON person.id = {table}.person LEFT JOIN party ON party.code = {table}.party
    WHERE paper = :paper ORDER BY fact
"""
_PARTS: Final = {
    "decisions": """
        SELECT decision.*, body.name AS body_name FROM decision
        LEFT JOIN body ON body.id = decision.body WHERE paper = :paper ORDER BY fact
    """,
    "motions": _WITH_PERSON.format(table="motion"),
    "votes": "SELECT * FROM vote WHERE paper = :paper ORDER BY fact",
    "reservations": _WITH_PERSON.format(table="reservation"),
    "recusals": """
        SELECT recusal.*, person.name, person.slug FROM recusal
        JOIN person ON person.id = recusal.person WHERE paper = :paper ORDER BY fact
    """,
    "statements": _WITH_PERSON.format(table="statement"),
}
"""What happens in a §, by the name that the page knows it by."""

_SAID: Final = ("motions", "reservations", "recusals", "statements")
"""Those that several may join in."""

_ITEMS: Final = """
    SELECT item.*, (
        SELECT case_file FROM case_matter
        WHERE matter IN (item.paper, item.paper || '#' || coalesce(item.paragraph, item.number))
    ) AS case_file FROM item WHERE paper = :paper ORDER BY fact
"""
_NUMBERS: Final = """
    SELECT item, value FROM item_diary_number JOIN item ON item.fact = item_diary_number.item
    WHERE paper = :paper ORDER BY item_diary_number.rowid
"""
_ATTENDANCE: Final = (
    ("Ordförande", Role.CHAIR, None),
    ("Vice ordförande", Role.VICE_CHAIR, None),
    ("Ledamöter", Role.MEMBER, None),
    ("Tjänstgörande ersättare", Role.SUBSTITUTE, True),
    ("Ersättare", Role.SUBSTITUTE, False),
    ("Sekreterare", Role.SECRETARY, None),
    ("Justerare", Role.ADJUSTER, None),
    ("Övriga närvarande", Role.OFFICIAL, None),
)
"""Headings of the attendance, with a role and whether its substitutes serve."""


def anchor(paragraph: str) -> str:
    """Return the id of a § on the page of its meeting: "63/31" -> "paragraf-63-31"."""
    return f"paragraf-{slug(paragraph)}"


async def read(site: Datasette, paper: str) -> dict[str, Any]:
    """Return what the page of the meeting in *paper* shows; empty where *paper* is of none."""
    values = {"paper": paper}
    found = await fetch_one(site, _MEETING, values)
    if not found:
        return {}
    shown = await evidence.of_paper(site, paper)
    parts = {key: await fetch(site, sql, values) for key, sql in _PARTS.items()}
    _add_ballots(parts["votes"], await fetch(site, _BALLOTS, values))
    items = await fetch(site, _ITEMS, values)
    _add_numbers(items, await fetch(site, _NUMBERS, values))
    return {
        "meeting": found,
        "evidence": shown,
        "attendance": _attendance(await fetch(site, _PERSONS, values)),
        "paragraphs": _paragraphs(items, parts, shown),
        "counts": {key: len(rows) for key, rows in parts.items()},
    }


def _attendance(roles: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    """Return (heading, roles) for each heading that somebody stands under."""
    groups = []
    for heading, role, serving in _ATTENDANCE:
        found = [row for row in roles if row["role"] == role]
        if serving is not None:
            found = [row for row in found if bool(row["serving"]) == serving]
        if found:
            groups.append((heading, found))
    return groups


def _add_ballots(votes: Iterable[Row], ballots: Iterable[Row]) -> None:
    """Put (choice, ballots) into each vote, those for ja first."""
    by_vote = {key: list(group) for key, group in groupby(ballots, lambda row: row["vote"])}
    for vote in votes:
        cast = by_vote.get(vote["fact"], ())
        vote["ballots"] = [
            (choice, list(group)) for choice, group in groupby(cast, lambda row: row["choice"])
        ]


def _add_numbers(items: Iterable[Row], numbers: Sequence[Row]) -> None:
    for item in items:
        item["diary_numbers"] = [row["value"] for row in numbers if row["item"] == item["fact"]]
        item["recipients"] = json.loads(item["recipients"] or "[]")


def _paragraphs(
    items: Iterable[Row], parts: Mapping[str, Iterable[Row]], shown: Mapping[int, Evidence]
) -> list[Row]:
    """Return each § with what happens in it, in the order of the paper.

    What stands in no § comes under one whose number is None.
    """
    paragraphs: dict[object, Row] = {}
    for item in items:
        key = item["paragraph"] or ("item", item["fact"])
        found = paragraphs.setdefault(key, _empty(item["paragraph"], item["fact"]))
        found["item"] = found["item"] or item
    for name, rows in parts.items():
        for row in rows:
            key = row["paragraph"]
            found = paragraphs.setdefault(key, _empty(key, row["fact"]))
            found[name].append(row)
            found["first"] = min(found["first"], row["fact"], key=lambda fact: shown[fact].at)
    for found in paragraphs.values():
        found |= {name: _together(found[name]) for name in _SAID}
    return sorted(paragraphs.values(), key=lambda found: shown[found["first"]].at)


def _together(rows: Iterable[Row]) -> list[list[Row]]:
    """Return the rows of those who say the same, in the order in which it is first said."""
    groups: dict[object, list[Row]] = {}
    for row in rows:
        groups.setdefault((row.get("kind"), row.get("text")), []).append(row)
    return list(groups.values())


def _empty(number: str | None, fact: int) -> Row:
    return {"number": number, "item": None, "first": fact, **{name: [] for name in _PARTS}}
