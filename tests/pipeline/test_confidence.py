from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from corpus import samples
from corpus.gold import Gold
from extractors import confidence as shipped
from extractors.confidence import Precision, lower_bound, measured
from pipeline.comparison import FIELDS
from pipeline.confidence import JUDGES, as_csv, measure
from pipeline.pair import Pair, read_pairs

Facts = dict[str, Any]

# name: (what gold says of the paper, what was read, rule -> (right, found))
CASES: dict[str, tuple[Facts, Facts, dict[str, tuple[int, int]]]] = {
    "right": (
        {"kind": "motion"},
        {"kind": "motion", "evidence": {"kind": {"rule": "kind.word"}}},
        {"kind.word": (1, 1)},
    ),
    "wrong": (
        {"kind": "fråga"},
        {"kind": "motion", "evidence": {"kind": {"rule": "kind.word"}}},
        {"kind.word": (0, 1)},
    ),
    "gold says there is none": (
        {"date": None},
        {"date": "2031-02-03", "evidence": {"date": {"rule": "date.place"}}},
        {"date.place": (0, 1)},
    ),
    "each rule by itself": (
        {"dates": [{"value": "2031-02-03"}]},
        {
            "dates": [
                {"value": "2031-02-03", "evidence": {"rule": "date.iso"}},
                {"value": "2031-02-03", "evidence": {"rule": "date.words"}},
                {"value": "2031-02-04", "evidence": {"rule": "date.words"}},
            ]
        },
        {"date.iso": (1, 1), "date.words": (1, 2)},
    ),
    "the same fact again": (
        {"dates": [{"value": "2031-02-03"}]},
        {"dates": [{"value": "2031-02-03", "evidence": {"rule": "date.iso"}}] * 3},
        {"date.iso": (1, 1)},
    ),
    "a person in the wrong role": (
        {"persons": [{"name": "Ebba Grankvist", "role": "chair"}]},
        {"persons": [{"name": "Ebba Grankvist", "role": "member", "evidence": {"rule": "p.list"}}]},
        {"p.list": (0, 1)},
    ),
    "a decision with the wrong outcome": (
        {"decisions": [{"text": "att", "stage": "taken", "outcome": "avslag"}]},
        {
            "decisions": [
                {
                    "text": "att",
                    "stage": "taken",
                    "outcome": "bifall",
                    "evidence": {"rule": "d.min"},
                }
            ]
        },
        {"d.min": (0, 1)},
    ),
    "a text that is nearly gold's": (
        {"demands": [{"text": "att kommunen ställer upp tre bänkar"}]},
        {"demands": [{"text": "att kommunen ställer upp tre bänkar,", "evidence": {"rule": "at"}}]},
        {"at": (1, 1)},
    ),
    "any of several": (
        {"title": {"any_of": ["Fler bänkar", "Motion om fler bänkar"]}},
        {"title": "Fler bänkar", "evidence": {"title": {"rule": "title.top"}}},
        {"title.top": (1, 1)},
    ),
    "what a paper answers is right as a whole": (
        {"responds_to": {"kind": "motion", "party": "S"}},
        {
            "responds_to": {"kind": "motion", "party": "V"},
            "evidence": {"responds_to": {"rule": "answer.title"}},
        },
        {"answer.title": (0, 1)},
    ),
    "of numbers the first": (
        {"diary_numbers": ["KS 2031-12"]},
        {
            "diary_numbers": ["KS 2031-12", "KS 2031-99"],
            "evidence": {"diary_numbers": {"rule": "number.head"}},
        },
        {"number.head": (1, 1)},
    ),
    # nothing is counted
    "gold does not say": ({}, {"kind": "motion", "evidence": {"kind": {"rule": "kind.word"}}}, {}),
    "gold lets it pass": (
        {"districts": [{"name": "Haga", "optional": True}]},
        {"districts": [{"name": "Haga", "evidence": {"rule": "district.name"}}]},
        {},
    ),
    "nothing read": ({"kind": "motion", "dates": [{"value": "2031-02-03"}]}, {}, {}),
    "inferred, without a place": ({"body": "Kommunfullmäktige"}, {"body": "Kommunfullmäktige"}, {}),
    "a fact without a rule": (
        {"dates": [{"value": "2031-02-03"}]},
        {"dates": [{"value": "2031-02-03", "evidence": {"page": 1}}]},
        {},
    ),
}


def paired(facts: Facts, record: Facts | None) -> Pair:
    return Pair(Gold("motion.pdf", facts, Path("motion.json")), record)


@pytest.mark.parametrize(("gold", "record", "expected"), CASES.values(), ids=CASES.keys())
def test_counts_a_rules_facts(
    gold: Facts, record: Facts, expected: dict[str, tuple[int, int]]
) -> None:
    found = measure([paired(gold, record)])

    assert {rule: (one.right, one.found) for rule, one in found.items()} == expected


def test_adds_papers_up_and_leaves_out_those_that_were_not_read() -> None:
    gold, record, _ = CASES["each rule by itself"]

    kind = paired({"kind": "motion"}, CASES["right"][1])

    found = measure([kind, paired(gold, record), paired(gold, None), paired(gold, record)])

    assert list(found) == ["date.iso", "date.words", "kind.word"]
    assert {rule: found[rule] for rule in ("date.iso", "date.words")} == {
        "date.iso": Precision(2, 2),
        "date.words": Precision(2, 4),
    }


def test_every_key_of_the_record_has_one_judge() -> None:
    sources = {field.source for field in FIELDS}

    assert Counter(field.source for field in JUDGES) == Counter(sources)


@pytest.mark.parametrize(
    ("right", "found", "expected"),
    [(3, 3, 0.4385), (300, 300, 0.9874), (0, 5, 0.0), (1, 1, 0.2065), (8, 10, 0.4902)],
)
def test_the_lower_wilson_bound(right: int, found: int, expected: float) -> None:
    assert lower_bound(right, found) == pytest.approx(expected, abs=5e-5)
    assert Precision(right, found).confidence == lower_bound(right, found)


def test_a_bound_is_a_share() -> None:
    bounds = [lower_bound(right, found) for found in range(1, 60) for right in range(found + 1)]

    assert all(0 <= bound < 1 for bound in bounds)


@pytest.mark.parametrize(("right", "found"), [(0, 0), (2, 1), (-1, 1)])
def test_what_is_no_precision(right: int, found: int) -> None:
    with pytest.raises(ValueError, match="not a precision"):
        Precision(right, found)


def test_the_shipped_table_is_what_the_sample_papers_give() -> None:
    written = Path(shipped.__file__).with_name("confidence.csv").read_text(encoding="utf-8")

    found = measure(read_pairs(samples.GOLD, [samples.PAPERS]))

    again = "namndkoll evaluate {gold} {papers} --confidence extractors/confidence.csv"
    assert written == as_csv(found), f"measure anew: {again}"
    assert measured() == found
