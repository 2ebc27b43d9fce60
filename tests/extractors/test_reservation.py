from __future__ import annotations

import pytest

from extractors.reservation import extract_reservations
from tests import markup
from tests.extractors.minutes import minutes


def reserving(text: str) -> str:
    return minutes(f"Bryggan\n\nBeslut\n\nBryggan byggs.\n\nReservation\n\n{text}")


RESERVATIONS = {
    "one": ("Bo Testlund (M) reserverar sig mot beslutet.", [("Bo Testlund", "M")]),
    "for one's own proposal": (
        "Bo Testlund (M) reserverar sig mot beslutet till förmån för eget yrkande.",
        [("Bo Testlund", "M")],
    ),
    "several": (
        "Bo Testlund (M) och Eva Provlund (V) reserverar sig mot beslutet.",
        [("Bo Testlund", "M"), ("Eva Provlund", "V")],
    ),
    "behind the verb": (
        "Mot beslutet reserverar sig Bo Testlund (M) och Eva Provlund (V) till förmån för Ida Provbergs (S) yrkande.",
        [("Bo Testlund", "M"), ("Eva Provlund", "V")],
    ),
    "announced": (
        "Mot beslutet anmäler Bo Testlund (M) skriftlig reservation.",
        [("Bo Testlund", "M")],
    ),
    "a group": ("Ledamöterna från SD reserverar sig mot beslutet.", [(None, "SD")]),
    "several groups": (
        "Ledamöterna från S, V och MP reserverar sig mot beslutet.",
        [(None, "S"), (None, "V"), (None, "MP")],
    ),
}

NOTHING = {
    "nobody": minutes("Bryggan\n\nBeslut\n\nBryggan byggs."),
    "places reserved": minutes("Bryggan\n\nBeslut\n\nTvå platser är reserverade för båtar."),
    "no minutes": "Tjänsteskrivelse\n\nBryggan\n\nBo Testlund (M) reserverar sig mot beslutet.",
}


@pytest.mark.parametrize("case", RESERVATIONS)
def test_reads_who_reserved(case: str) -> None:
    text, expected = RESERVATIONS[case]

    found = [fact.value for fact in extract_reservations(markup.paper(reserving(text)))]

    assert [(one.person, one.party) for one in found] == expected
    assert {one.paragraph for one in found} == {"11"}


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_without_dissent_there_is_none(text: str) -> None:
    assert list(extract_reservations(markup.paper(text))) == []
