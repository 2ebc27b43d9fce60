"""The sample papers and their gold belong together, and together they use the whole record."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from corpus import samples
from corpus.gold import Gold, read_gold
from corpus.samples.content import PAPERS
from corpus.samples.make import render
from corpus.samples.plain import plain_text
from corpus.vocabulary import Kind, Role, Stage

if TYPE_CHECKING:
    from corpus.samples.element import Paper

GOLD = {gold.paper: gold for gold in read_gold(samples.GOLD)}

KEYS = [
    "kind",
    "title",
    "municipality",
    "body",
    "date",
    "meeting_date",
    "diary_numbers",
    "responds_to",
    "parties",
    "persons",
    "dates",
    "decisions",
    "timetable",
    "districts",
    "demands",
    "questions",
    "recipients",
    "attachments",
]
ALWAYS_THERE = {"kind", "title", "municipality", "body", "date", "persons", "dates"}
IN_MINUTES = ["items", "motions", "votes", "reservations", "recusals"]
TOO_MANY_IN_MINUTES = {
    "diary_numbers",
    "responds_to",
    "dates",
    "timetable",
    "recipients",
    "attachments",
}
UNUSED_KINDS = {Kind.KALLELSE, Kind.RAPPORT, Kind.OVRIGT}

all_papers = pytest.mark.parametrize("paper", PAPERS, ids=[paper.file for paper in PAPERS])
all_gold = pytest.mark.parametrize("gold", GOLD.values(), ids=GOLD.keys())


def test_every_paper_has_gold_and_every_gold_its_paper() -> None:
    files = {path.name for path in samples.PAPERS.iterdir()}

    assert files == GOLD.keys() == {paper.file for paper in PAPERS}


@all_gold
def test_gold_is_named_after_its_paper_and_judges_every_key(gold: Gold) -> None:
    assert gold.path.stem == Path(gold.paper).stem
    assert set(KEYS) - gold.facts.keys() <= unjudged(gold)


def unjudged(gold: Gold) -> set[str]:
    return TOO_MANY_IN_MINUTES if gold.facts["kind"] == Kind.PROTOKOLL else set()


@all_papers
def test_the_builder_writes_the_very_file_that_is_shipped(paper: Paper) -> None:
    shipped = (samples.PAPERS / paper.file).read_bytes()

    assert render(paper) == render(paper) == shipped


@all_papers
def test_gold_quotes_what_the_paper_says(paper: Paper) -> None:
    said = " ".join(plain_text(paper).split()).casefold()

    missing = [text for text in wordings(GOLD[paper.file]) if text.casefold() not in said]

    assert missing == []


def wordings(gold: Gold) -> list[str]:
    """Return every label that must stand in the paper word for word."""
    facts = gold.facts
    listed = [
        fact["text"]
        for key in ("decisions", "demands", "questions", "recipients", "attachments")
        for fact in facts.get(key, [])
    ]
    people = [person[part] for person in facts["persons"] for part in ("name", "title")]
    districts = [district["name"] for district in facts["districts"]]
    return [
        text for text in [*listed, *people, *districts, *facts.get("diary_numbers", [])] if text
    ]


@pytest.mark.parametrize("key", KEYS)
def test_every_key_is_used_by_several_papers(key: str) -> None:
    filled = [gold.paper for gold in GOLD.values() if gold.facts.get(key)]

    assert len(filled) >= 2


@pytest.mark.parametrize("key", IN_MINUTES)
def test_every_key_of_minutes_is_used(key: str) -> None:
    assert any(gold.facts.get(key) for gold in GOLD.values())


@pytest.mark.parametrize("key", sorted(set(KEYS) - ALWAYS_THERE))
def test_every_key_is_empty_in_several_papers(key: str) -> None:
    empty = [gold.paper for gold in GOLD.values() if not gold.facts.get(key, True)]

    assert len(empty) >= 2


def test_kinds_roles_and_stages_are_varied() -> None:
    facts = [gold.facts for gold in GOLD.values()]

    assert {fact["kind"] for fact in facts} == set(Kind) - UNUSED_KINDS
    assert {person["role"] for fact in facts for person in fact["persons"]} == set(Role)
    assert {item["stage"] for fact in facts for item in fact["decisions"]} == set(Stage)


def test_there_are_local_parties_several_deciding_bodies_and_three_formats() -> None:
    facts = [gold.facts for gold in GOLD.values()]

    assert {"D", "TUP", "ÖrP"} <= {party["party"] for fact in facts for party in fact["parties"]}
    assert any(
        len({item["body"] for item in fact["decisions"] if "body" in item}) > 1 for fact in facts
    )
    assert {Path(paper.file).suffix for paper in PAPERS} == {".pdf", ".docx", ".txt"}
