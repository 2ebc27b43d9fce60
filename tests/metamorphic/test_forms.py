from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from corpus.gold import read_gold
from tests.metamorphic.case import GRID, Result, cases, hold, run
from tests.metamorphic.forms import FORMS
from tests.metamorphic.known import KNOWN
from tests.metamorphic.layout import LAYOUTS
from tests.metamorphic.medium import MEDIA

if TYPE_CHECKING:
    from pathlib import Path

SEED = 7
WHOLE = 0.99


@pytest.fixture(scope="module")
def results() -> list[Result]:
    return [run(case) for case in cases(GRID, SEED)]


def test_the_grid_is_wide_enough() -> None:
    assert len(FORMS) >= 12
    assert len(LAYOUTS) >= 8
    assert {".pdf", ".docx", ".flat.txt"} <= set(MEDIA)
    assert len(FORMS) * len(LAYOUTS) * len(MEDIA) == GRID


def test_the_same_content_gives_the_same_facts_in_every_form(results: list[Result]) -> None:
    whole = sum(not result.differences for result in results)

    assert whole >= WHOLE * len(results)


def test_what_differs_is_known(results: list[Result]) -> None:
    unknown = [
        str(difference)
        for result in results
        for difference in result.differences
        if not any(known.covers(difference) for known in KNOWN)
    ]

    assert unknown == []


def test_a_case_prints_the_same_bytes_each_time() -> None:
    for case in islice(cases(GRID, SEED), len(MEDIA)):
        assert case.data() == case.data()


def test_media_of_a_content_state_the_same_facts() -> None:
    facts = [case.facts() for case in islice(cases(GRID, SEED), len(MEDIA))]

    assert all(other == facts[0] for other in facts)


def test_what_is_expected_is_gold(tmp_path: Path) -> None:
    papers = [case for case in cases(GRID, SEED) if case.medium == ".pdf"]
    for case in papers:
        gold = {"paper": case.name, **case.facts()}
        path = tmp_path / f"{case.name}.json"
        path.write_text(json.dumps(gold, ensure_ascii=False), encoding="utf-8")

    assert len(read_gold(tmp_path)) == len(papers)


def test_a_fact_too_many_and_a_fact_too_few_are_differences() -> None:
    case = next(cases(1, SEED))
    facts, record = case.facts(), case.record()
    missing, *others = facts["attachments"]

    result = hold(case, facts | {"attachments": others, "districts": [{"name": "Ånäs"}]}, record)

    assert {(one.field, one.missing, one.spurious) for one in result.differences} == {
        ("attachments", (), (missing["text"].casefold(),)),
        ("districts", ("ånäs",), ()),
    }
