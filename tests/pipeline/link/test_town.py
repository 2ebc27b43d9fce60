"""Two years of an invented municipality: its papers make the cases that a careful reader sees."""

from __future__ import annotations

import json
import random
from itertools import combinations
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import pytest

from corpus.samples import town
from corpus.samples.make import TOWN, render
from pipeline.link import cases_of
from pipeline.link.status import CLOSED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from corpus.samples.element import Paper

Case = dict[str, Any]
Records = tuple[Case, ...]

GOLD: list[Case] = json.loads(town.CASES.read_text(encoding="utf-8"))
STATUSES = {"väckt", "under beredning", "förslag lagt", "återremitterad", "bordlagd", "avgjord", "avskriven"}  # fmt: skip


def told(records: Iterable[Case], as_of: str = town.AS_OF) -> list[Case]:
    """Return the cases with their papers by name, and in the short forms of the gold."""
    return [short(case) for case in cases_of(records, as_of)]


def short(case: Case) -> Case:
    following = case["next"]
    return case | {
        "papers": sorted(PurePath(paper).name for paper in case["papers"]),
        "next": [following["date"], following["body"]] if following else None,
        "commitments": [[each["due"], each["open"]] for each in case["commitments"]],
    }


def pairs(cases: Sequence[Case]) -> set[tuple[str, str]]:
    return {pair for case in cases for pair in combinations(sorted(set(case["papers"])), 2)}


def wrong(cases: Sequence[Case]) -> list[tuple[str, str, Any, Any]]:
    """Return each fact that differs from gold: the initiative, the fact, as is, as it should be."""
    of_paper = {paper: case for case in cases for paper in case["papers"]}
    return [
        (gold["papers"][0], fact, of_paper[gold["papers"][0]][fact], expected)
        for gold in GOLD
        for fact, expected in gold.items()
        if fact not in {"papers", "why"} and of_paper[gold["papers"][0]][fact] != expected
    ]


def test_its_papers_make_its_cases(vinterhamn: Records) -> None:
    cases = told(vinterhamn)

    assert pairs(cases) == pairs(GOLD)
    assert wrong(cases) == []


def with_municipality(record: Case) -> Case:
    return record | {"municipality": "Provstad"}


def without_numbers(record: Case) -> Case:
    items = [each | {"diary_numbers": []} for each in record.get("items") or []]
    return record | {"diary_numbers": [], "items": items}


def shuffled(records: Records, seed: int) -> list[Case]:
    return random.Random(seed).sample(records, len(records))  # noqa: S311


def test_to_know_the_municipality_changes_nothing(vinterhamn: Records) -> None:
    cases = told(map(with_municipality, vinterhamn))

    assert pairs(cases) == pairs(GOLD)
    assert wrong(cases) == []


def test_without_any_number_only_what_nothing_else_joins_is_lost(vinterhamn: Records) -> None:
    cases = told(map(without_numbers, vinterhamn))

    lost = pairs(GOLD) - pairs(cases)
    assert pairs(cases) <= pairs(GOLD)
    assert all("protokollsutdrag-frukost-aterrapport-bun.pdf" in pair for pair in lost)
    assert {fact for _, fact, *_ in wrong(cases)} <= {"diary_numbers", "commitments"}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_order_of_the_papers_changes_nothing(vinterhamn: Records, seed: int) -> None:
    assert told(shuffled(vinterhamn, seed)) == told(vinterhamn)


DAYS = {
    # a case: where it stood on a day
    "motion-fritidsbank.txt": [("2025-09-30", "återremitterad"), ("2025-10-31", "förslag lagt"), ("2025-11-26", "avgjord")],
    "motion-mat-aldreboende.pdf": [("2025-06-01", "väckt"), ("2025-12-31", "förslag lagt"), ("2026-02-25", "bordlagd"), ("2026-04-29", "avgjord")],
    "motion-vattenposter.docx": [("2024-09-20", "väckt"), ("2025-02-01", "under beredning"), ("2025-05-31", "förslag lagt")],
    "medborgarforslag-gunga.txt": [("2025-03-01", "under beredning"), ("2025-10-01", "förslag lagt"), ("2025-10-21", "avgjord")],
}  # fmt: skip


@pytest.mark.parametrize(
    ("paper", "as_of", "status"),
    [(paper, *stood) for paper, days in DAYS.items() for stood in days],
)
def test_a_case_stood_elsewhere_before(
    vinterhamn: Records, paper: str, as_of: str, status: str
) -> None:
    (case,) = (case for case in told(vinterhamn, as_of) if paper in case["papers"])

    assert case["status"] == status


PREDICATES: dict[str, Callable[[Case], bool]] = {
    "late, and nobody has answered": lambda case: case["overdue"] and not case["answered"],
    "late, an answer is written": lambda case: case["overdue"] and case["answered"],
    "in time": lambda case: case["due"] and not case["overdue"] and case["status"] not in CLOSED,
    "settled after its day": lambda case: case["due"] and case["status"] in CLOSED,
    "begun by an office": lambda case: case["kind"] is None,
    "to be reported back": lambda case: any(still for _, still in case["commitments"]),
    "reported back": lambda case: any(not still for _, still in case["commitments"]),
    "a deadline of its own": lambda case: case["stated_due"] is not None,
    "a next step": lambda case: case["next"] is not None,
}


@pytest.mark.parametrize("holds", PREDICATES.values(), ids=PREDICATES.keys())
def test_there_is_a_case_of_every_sort(vinterhamn: Records, holds: Callable[[Case], bool]) -> None:
    assert any(map(holds, told(vinterhamn)))


def test_every_status_and_kind_is_there() -> None:
    assert {gold["status"] for gold in GOLD} == STATUSES
    assert {gold["kind"] for gold in GOLD} >= {
        "motion", "medborgarförslag", "nämndinitiativ", "interpellation", "fråga", "skrivelse",
    }  # fmt: skip


def test_gold_names_every_paper_and_no_other() -> None:
    named = {paper for gold in GOLD for paper in gold["papers"]}

    assert named == {paper.file for paper in TOWN} == {path.name for path in town.PAPERS.iterdir()}


@pytest.mark.parametrize("paper", TOWN, ids=[paper.file for paper in TOWN])
def test_the_builder_writes_the_very_file_that_is_shipped(paper: Paper) -> None:
    assert render(paper) == (town.PAPERS / paper.file).read_bytes()
