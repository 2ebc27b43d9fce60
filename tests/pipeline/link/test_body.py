from __future__ import annotations

import pytest

from pipeline.link.body import proposes, rank, same

SAME = [
    ("Socialnämnd Nord", "Socialnämnden Nord"),
    ("Arbetsmarknad-och socialnämnden", "Arbetsmarknads- och socialnämnden"),
    ("Socialnämndens arbetsutskott", "socialnämndens arbetsutskott"),
]
DIFFERENT: list[tuple[str | None, str | None]] = [
    ("Socialnämnden Öst", "Socialnämnden Väst"),
    ("Socialnämnden", "Socialnämndens arbetsutskott"),
    ("Kommunstyrelsen", "Kommunfullmäktige"),
    ("Kommunstyrelsen", None),
    (None, None),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_knows_a_body_again(one: str, other: str) -> None:
    assert same(one, other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_tells_bodies_apart(one: str | None, other: str | None) -> None:
    assert not same(one, other)


RANKS = {
    "Kommunfullmäktige": 3,
    "Regionfullmäktige": 3,
    "Kommunstyrelsen": 2,
    "Tekniska nämnden": 1,
    "Nämnden för funktionsstöd": 1,
    "Kommunstyrelsens arbetsutskott": 0,
    "Rådet för funktionshinderfrågor": 0,
    "Förvaltningens samverkansgrupp": 0,
    "": 0,
}


@pytest.mark.parametrize(("body", "expected"), RANKS.items())
def test_ranks_bodies(body: str, expected: int) -> None:
    assert rank(body) == expected


def test_a_committee_proposes_and_a_council_does_not() -> None:
    assert proposes("Socialnämndens arbetsutskott")
    assert not proposes("Rådet för funktionshinderfrågor")
