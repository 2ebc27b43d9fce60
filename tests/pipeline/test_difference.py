from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from corpus.gold import Gold
from pipeline.difference import as_data, as_text, differences
from pipeline.pair import Pair

Facts = dict[str, Any]

# name: (what gold says, what was read before, what is read now, the facts lost and gained)
CASES: dict[str, tuple[Facts, Facts, Facts, list[str]]] = {
    "gained and right": (
        {"dates": [{"value": "2031-02-03"}]},
        {},
        {"dates": [{"value": "2031-02-03"}]},
        ["+ dates  2031-02-03  (rätt)"],
    ),
    "gained and wrong": (
        {"dates": []},
        {},
        {"dates": [{"value": "2031-02-03"}]},
        ["+ dates  2031-02-03  (fel)"],
    ),
    "lost and right": (
        {"kind": "motion"},
        {"kind": "motion"},
        {},
        ["- kind  motion  (rätt)"],
    ),
    "mended": (
        {"body": "Skolnämnden"},
        {"body": "Kulturnämnden"},
        {"body": "Skolnämnden"},
        ["- body  kulturnämnden  (fel)", "+ body  skolnämnden  (rätt)"],
    ),
    "gold does not say": (
        {},
        {},
        {"recipients": [{"text": "Skolnämnden"}]},
        ["+ recipients  skolnämnden  (ej bedömd)"],
    ),
    "gold lets it pass": (
        {"districts": [{"name": "Haga", "optional": True}]},
        {},
        {"districts": [{"name": "Haga"}]},
        ["+ districts  haga  (ej bedömd)"],
    ),
    "one of two that read alike": (
        {"recipients": [{"text": "Skolnämnden"}]},
        {"recipients": [{"text": "Skolnämnden"}, {"text": "Skolnämnden"}]},
        {"recipients": [{"text": "Skolnämnden"}]},
        ["- recipients  skolnämnden  (rätt)"],
    ),
    # no difference
    "the same": ({"kind": "motion"}, {"kind": "motion"}, {"kind": "motion"}, []),
    "the same and wrong": ({"kind": "fråga"}, {"kind": "motion"}, {"kind": "motion"}, []),
    "read before and now as nothing": ({"kind": "fråga"}, {}, {"kind": None}, []),
    "only worded otherwise": ({}, {"title": "Fler bänkar."}, {"title": "Fler  bänkar"}, []),
    "only found elsewhere": (
        {},
        {"dates": [{"value": "2031-02-03", "evidence": {"page": 1}}]},
        {"dates": [{"value": "2031-02-03", "evidence": {"page": 2}}]},
        [],
    ),
}


def paired(paper: str, gold: Facts, record: Facts | None) -> Pair:
    return Pair(Gold(paper, gold, Path("a.json")), record)


@pytest.mark.parametrize(("gold", "before", "after", "told"), CASES.values(), ids=CASES.keys())
def test_tells_facts_lost_and_gained(
    gold: Facts, before: Facts, after: Facts, told: list[str]
) -> None:
    changes = differences([paired("a.pdf", gold, before)], [paired("a.pdf", gold, after)])

    assert [str(change) for change in changes] == told


def test_a_paper_that_could_not_be_read_had_no_facts() -> None:
    gold = {"kind": "motion"}

    changes = differences([paired("a.pdf", gold, None)], [paired("a.pdf", gold, gold)])

    assert [str(change) for change in changes] == ["+ kind  motion  (rätt)"]


def test_the_text_names_each_paper_once_and_sums_up() -> None:
    gold = {"kind": "motion", "date": None}
    before = [paired("a.pdf", gold, {"kind": "fråga"}), paired("b.pdf", gold, gold)]
    after = [
        paired("a.pdf", gold, {"kind": "motion", "date": "2031-02-03"}),
        paired("b.pdf", gold, gold),
    ]

    assert as_text(differences(before, after)).splitlines() == [
        "a.pdf",
        "  - kind  fråga  (fel)",
        "  + kind  motion  (rätt)",
        "  + date  2031-02-03  (fel)",
        "tillkomna 2 (1 rätt, 1 fel), borta 1 (1 fel), ändrade handlingar 1",
    ]


def test_no_change_is_said_too() -> None:
    same = [paired("a.pdf", {}, {"kind": "motion"})]

    assert as_text(differences(same, same)) == "tillkomna 0, borta 0, ändrade handlingar 0"


def test_the_data_is_plain() -> None:
    gold = {"parties": [{"party": "S", "role": "proposer"}]}

    changes = differences([paired("a.pdf", gold, {})], [paired("a.pdf", gold, gold)])

    assert as_data(changes) == [
        {
            "paper": "a.pdf",
            "field": "parties",
            "fact": ["s", "proposer"],
            "gained": True,
            "right": True,
        }
    ]
