from __future__ import annotations

from typing import Any

import pytest

from pipeline.comparison import FIELDS, Field
from pipeline.scoring import Count, compare

BY_NAME = {field.name: field for field in FIELDS}
RETURN = "Skolnämnden återremitterar ärendet till förvaltningen för en ny barnkonsekvensanalys"

# name: (field, what gold says of the paper, what was read, (hits, missed, spurious))
CASES: dict[str, tuple[str, dict[str, Any], dict[str, Any], tuple[int, int, int] | None]] = {
    "the same word": ("kind", {"kind": "motion"}, {"kind": "motion"}, (1, 0, 0)),
    "another word is both missed and spurious": (
        "kind",
        {"kind": "motion"},
        {"kind": "fråga"},
        (0, 1, 1),
    ),
    "nothing read": ("date", {"date": "2031-02-03"}, {}, (0, 1, 0)),
    "gold says there is none": ("date", {"date": None}, {"date": "2031-02-03"}, (0, 0, 1)),
    "gold says there is none, and so does the record": ("date", {"date": None}, {}, (0, 0, 0)),
    "gold does not say": ("date", {}, {"date": "2031-02-03"}, None),
    "any of several": (
        "body",
        {"body": {"any_of": ["Skolnämnden", "Barn- och skolnämnden"]}},
        {"body": "Barn- och skolnämnden"},
        (1, 0, 0),
    ),
    "any of several, silence among them": (
        "body",
        {"body": {"any_of": ["Skolnämnden", None]}},
        {"body": None},
        (0, 0, 0),
    ),
    "none of several": (
        "body",
        {"body": {"any_of": ["Skolnämnden", None]}},
        {"body": "Kulturnämnden"},
        (0, 0, 1),
    ),
    "case, dash, full stop and spaces don't count": (
        "title",
        {"title": "Svar på motion – fler träd"},
        {"title": "Svar på motion -  Fler träd."},
        (1, 0, 0),
    ),
    "a title is compared by likeness": (
        "title",
        {"title": "Svar på motion om fler träd längs Strandgatan"},
        {"title": "Svar på motion om fler träd längs Strandgata"},
        (1, 0, 0),
    ),
    "a body is not": ("body", {"body": "Skolnämnden"}, {"body": "Skolnämden"}, (0, 1, 1)),
    "a number without its space": (
        "diary_numbers",
        {"diary_numbers": ["KS 2031-12"]},
        {"diary_numbers": ["KS2031-12"]},
        (1, 0, 0),
    ),
    "what it answers, part by part": (
        "responds_to",
        {"responds_to": {"kind": "motion", "party": "FP", "date": "2031-02-03"}},
        {"responds_to": {"kind": "motion", "party": "L", "date": None}},
        (2, 1, 0),
    ),
    "answers nothing": ("responds_to", {"responds_to": None}, {"responds_to": None}, (0, 0, 0)),
    "a party's role counts": (
        "parties",
        {"parties": [{"party": "S", "role": "proposer"}]},
        {"parties": [{"party": "S", "role": "mentioned"}]},
        (0, 1, 1),
    ),
    "a person twice is one person": (
        "persons",
        {"persons": [{"name": "Ebba Grankvist", "role": "proposer"}]},
        {"persons": [{"name": "Ebba Grankvist"}, {"name": "Ebba Grankvist"}]},
        (1, 0, 0),
    ),
    "and two roles": (
        "person_roles",
        {"persons": [{"name": "Ebba Grankvist", "role": "proposer"}]},
        {
            "persons": [
                {"name": "Ebba Grankvist", "role": "proposer"},
                {"name": "Ebba Grankvist", "role": "signatory"},
            ]
        },
        (1, 0, 1),
    ),
    "the party of somebody that gold does not tag": (
        "person_party",
        {"persons": [{"name": "Ebba Grankvist", "party": "S"}, {"name": "Olle Myr"}]},
        {
            "persons": [
                {"name": "Ebba Grankvist", "party": "S"},
                {"name": "Olle Myr", "party": "M"},
            ]
        },
        (1, 0, 0),
    ),
    "optional and found": (
        "dates",
        {"dates": [{"value": "2031-02-03"}, {"value": "2031-22", "optional": True}]},
        {"dates": [{"value": "2031-02-03"}, {"value": "2031-22"}]},
        (1, 0, 0),
    ),
    "optional and not found": (
        "dates",
        {"dates": [{"value": "2031-02-03"}, {"value": "2031-22", "optional": True}]},
        {"dates": [{"value": "2031-02-03"}]},
        (1, 0, 0),
    ),
    "optional in likeness": (
        "recipients",
        {"recipients": [{"text": "Kommunstyrelsens arbetsutskott", "optional": True}]},
        {"recipients": [{"text": "Kommunstyrelsens arbetsutskot"}]},
        (0, 0, 0),
    ),
    "a text with a slip in it": (
        "decisions",
        {"decisions": [{"text": RETURN}]},
        {"decisions": [{"text": RETURN.replace("ny ", "")}]},
        (1, 0, 0),
    ),
    "the more alike of two": (
        "decisions",
        {"decisions": [{"text": RETURN}]},
        {"decisions": [{"text": RETURN + " i vår"}, {"text": RETURN}]},
        (1, 0, 1),
    ),
    "a like text with another outcome": (
        "outcomes",
        {"decisions": [{"text": RETURN, "stage": "proposed", "outcome": "återremitteras"}]},
        {"decisions": [{"text": RETURN, "stage": "proposed", "outcome": "avslag"}]},
        (0, 1, 1),
    ),
    "the decider of an item that gold does not have": (
        "deciding_body",
        {"decisions": [{"text": RETURN, "body": "Skolnämnden"}]},
        {
            "decisions": [
                {"text": RETURN, "body": "Skolnämnden"},
                {"text": "Motionen avslås", "body": "Kommunfullmäktige"},
            ]
        },
        (1, 0, 0),
    ),
    "decisions by paragraph need items": (
        "decided",
        {"decisions": [{"text": RETURN, "paragraph": "9"}]},
        {},
        None,
    ),
    "a paragraph with its sign": (
        "decided",
        {"items": [], "decisions": [{"paragraph": "9", "stage": "taken", "outcome": "avslag"}]},
        {"decisions": [{"paragraph": "§ 9", "stage": "taken", "outcome": "avslag"}]},
        (1, 0, 0),
    ),
    "a group moves": (
        "motions",
        {"motions": [{"paragraph": "9", "party": "S", "kind": "avslag"}]},
        {"motions": [{"paragraph": "9", "person": None, "party": "S", "kind": "avslag"}]},
        (1, 0, 0),
    ),
    "a vote counted wrongly": (
        "votes",
        {"votes": [{"paragraph": "9", "yes": 7, "no": 6}]},
        {"votes": [{"paragraph": "9", "yes": 6, "no": 7}]},
        (0, 1, 1),
    ),
    "ballots": (
        "ballots",
        {"votes": [{"paragraph": "9", "ballots": [{"name": "Olle Myr", "vote": "ja"}]}]},
        {"votes": [{"paragraph": "9", "ballots": [{"name": "Olle Myr", "vote": "nej"}]}]},
        (0, 1, 1),
    ),
}


@pytest.mark.parametrize(("name", "gold", "record", "expected"), CASES.values(), ids=CASES.keys())
def test_counts(
    name: str,
    gold: dict[str, Any],
    record: dict[str, Any],
    expected: tuple[int, int, int] | None,
) -> None:
    count = compare(BY_NAME[name], gold, record)

    assert count == (expected and Count(*expected))


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_an_empty_record_has_no_facts(field: Field) -> None:
    assert field.keys(None) == []


def test_shares_of_nothing_are_unknown() -> None:
    count = Count(hits=0, missed=0, spurious=2)

    assert (count.precision, count.recall, count.f1) == (None, None, None)


def test_shares_where_nothing_was_found_are_none_of_it() -> None:
    count = Count(hits=0, missed=3, spurious=0)

    assert (count.precision, count.recall, count.f1) == (0.0, 0.0, 0.0)


def test_shares() -> None:
    count = Count(hits=3, missed=1, spurious=2)

    assert (count.precision, count.recall, count.f1) == pytest.approx((0.6, 0.75, 2 / 3))
