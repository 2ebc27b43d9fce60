"""The sample papers and their gold belong together, and together they use the whole record."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from corpus import samples
from corpus.gold import Gold, read_gold
from corpus.samples.content import PAPERS
from corpus.samples.element import Bundle, Paper
from corpus.samples.make import render
from corpus.samples.plain import plain_text
from corpus.vocabulary import Choice, Kind, MotionKind, Role, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLD = {(gold.paper, gold.part): gold for gold in read_gold(samples.GOLD)}

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
UNUSED_KINDS = {Kind.RAPPORT, Kind.OVRIGT}


def single_papers() -> Iterator[tuple[tuple[str, int | None], Paper]]:
    """Yield every paper with its file and its part of it, as gold names them."""
    for paper in PAPERS:
        if isinstance(paper, Bundle):
            for number, part in enumerate(paper.papers, 1):
                yield (paper.file, number), part
        else:
            yield (paper.file, None), paper


SINGLE = dict(single_papers())

all_files = pytest.mark.parametrize("paper", PAPERS, ids=[paper.file for paper in PAPERS])
all_gold = pytest.mark.parametrize(
    "gold", GOLD.values(), ids=[gold.path.stem for gold in GOLD.values()]
)


def test_every_paper_has_gold_and_every_gold_its_paper() -> None:
    files = {path.name for path in samples.PAPERS.iterdir()}

    assert GOLD.keys() == SINGLE.keys()
    assert files == {paper.file for paper in PAPERS}


@all_gold
def test_gold_is_named_after_its_paper_and_judges_every_key(gold: Gold) -> None:
    part = "" if gold.part is None else f"-{gold.part}"

    assert gold.path.stem == Path(gold.paper).stem + part
    assert set(KEYS) - gold.facts.keys() <= unjudged(gold)


def unjudged(gold: Gold) -> set[str]:
    return TOO_MANY_IN_MINUTES if gold.facts["kind"] == Kind.PROTOKOLL else set()


@all_files
def test_the_builder_writes_the_very_file_that_is_shipped(paper: Paper | Bundle) -> None:
    shipped = (samples.PAPERS / paper.file).read_bytes()

    assert render(paper) == render(paper) == shipped


@all_gold
def test_gold_quotes_what_the_paper_says(gold: Gold) -> None:
    paper = SINGLE[gold.paper, gold.part]
    said = " ".join(plain_text(paper).split()).casefold()

    missing = [text for text in wordings(gold) if text.casefold() not in said]

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
    numbers = [*facts.get("diary_numbers", []), *in_items(gold)]
    return [text for text in [*listed, *people, *districts, *numbers] if text]


def in_items(gold: Gold) -> list[str]:
    items = gold.facts.get("items", [])
    return [text for item in items for text in (item["title"], *item["diary_numbers"])]


@all_gold
def test_what_happens_at_a_meeting_happens_in_a_paragraph_of_it(gold: Gold) -> None:
    paragraphs = {item.get("paragraph") for item in gold.facts.get("items", [])}

    happened = {
        fact["paragraph"]
        for key in ("decisions", *IN_MINUTES[1:])
        for fact in gold.facts.get(key, [])
        if "paragraph" in fact
    }

    assert happened <= paragraphs


@all_gold
def test_ballots_by_name_add_up_to_the_count(gold: Gold) -> None:
    counts = [(vote["yes"], vote["no"]) for vote in gold.facts.get("votes", [])]

    cast = [
        tuple(sum(ballot["vote"] == choice for ballot in vote["ballots"]) for choice in Choice)[:2]
        for vote in gold.facts.get("votes", [])
    ]

    assert cast == counts


@all_gold
def test_whoever_votes_moves_or_reserves_himself_is_a_person_of_the_paper(gold: Gold) -> None:
    named = {person["name"] for person in gold.facts["persons"]}

    acting = {
        fact["person"]
        for key in ("motions", "reservations", "recusals")
        for fact in gold.facts.get(key, [])
        if fact["person"]
    }
    voting = {ballot["name"] for vote in gold.facts.get("votes", []) for ballot in vote["ballots"]}

    assert acting | voting <= named


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

    kinds = {fact["kind"] for fact in facts if isinstance(fact["kind"], str)}
    assert kinds == set(Kind) - UNUSED_KINDS
    assert {person["role"] for fact in facts for person in fact["persons"]} == set(Role)
    assert {item["stage"] for fact in facts for item in fact["decisions"]} == set(Stage)


def test_motions_and_ballots_are_varied() -> None:
    facts = [gold.facts for gold in GOLD.values()]
    votes = [vote for fact in facts for vote in fact.get("votes", [])]

    moved = {motion["kind"] for fact in facts for motion in fact.get("motions", [])}

    assert moved == set(MotionKind) - {MotionKind.OVRIGT}
    assert {ballot["vote"] for vote in votes for ballot in vote["ballots"]} >= {
        "ja",
        "nej",
        "avstår",
    }


def test_minutes_have_the_forms_of_several_municipalities() -> None:
    places = {
        gold.facts["municipality"] for gold in GOLD.values() if gold.facts["kind"] == Kind.PROTOKOLL
    }

    assert len(places) >= 8


def test_there_are_local_parties_several_deciding_bodies_and_three_formats() -> None:
    facts = [gold.facts for gold in GOLD.values()]

    assert {"D", "TUP", "ÖrP"} <= {party["party"] for fact in facts for party in fact["parties"]}
    assert any(
        len({item["body"] for item in fact["decisions"] if "body" in item}) > 1 for fact in facts
    )
    assert {Path(paper.file).suffix for paper in PAPERS} == {".pdf", ".docx", ".txt"}
