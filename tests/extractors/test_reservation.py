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

RESERVATIONS |= {
    sentence: (sentence, [("Bo Testlund", "M")])
    for sentence in (
        *(f"Bo Testlund (M) {verb} sig." for verb in ("reserverade", "har reserverat")),
        "Bo Testlund (M) vill reserveras.",
        "Mot beslutet anmälde Bo Testlund (M) en reservation.",
        *(
            f"Reservation {words} Bo Testlund (M)."
            for words in (
                "från",
                "av",
                "lämnas av",
                "anmäls av",
                "anmäldes av",
                "mot beslutet från",
            )
        ),
        *(
            f"Mot beslutet reserverar sig Bo Testlund (M) {words} Eva Provlund (V)."
            for words in (
                "med hänvisning till",
                "för eget förslag och det från",
                "för sitt förslag,",
                "i bilaga av",
            )
        ),
        "Bo Testlund (M).",
    )
}

NOTHING = {
    **{
        f"what one may do: {words}": minutes(f"Bryggan\n\nBeslut\n\nBo Testlund (M) {words} sig.")
        for words in ("får reservera", "har rätt att reservera", "ges möjlighet att reservera")
    },
    "below another heading": minutes(
        "Bryggan\n\nYrkanden\n\nBo Testlund (M).\n\nBeslut\n\nBryggan byggs."
    ),
    "nobody": minutes("Bryggan\n\nBeslut\n\nBryggan byggs."),
    "places reserved": minutes("Bryggan\n\nBeslut\n\nTvå platser är reserverade för båtar."),
    "nobody dissents": minutes("Bryggan\n\nBeslut\n\nBryggan byggs. Ingen ledamot reserverar sig."),
    "a reserve": minutes("Bryggan\n\nBeslut\n\nEn reservation av marken vid bryggan görs."),
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
