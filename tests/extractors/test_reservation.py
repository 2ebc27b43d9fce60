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


SAID = {
    **{
        f"Reservation {word} Bo Testlund (M).": "Bo Testlund"
        for word in ("lämnas av", "anmäls av", "anmäldes av", "från", "av", "mot beslutet från")
    },
    "Det reserveras av Bo Testlund (M).": "Bo Testlund",
    "Bo Testlund (M) har reserverat sig.": "Bo Testlund",
    "Reservation kan lämnas av den som vill.": "",
    f"Bryggan är lång. {'Så är det. ' * 45}Det säger Bo Testlund (M).": "Bo Testlund",
}


@pytest.mark.parametrize(("sentence", "who"), SAID.items())
def test_knows_how_a_reservation_is_told(sentence: str, who: str) -> None:
    found = extract_reservations(markup.paper(reserving(sentence)))

    assert " ".join(fact.value.person or "" for fact in found) == who


@pytest.mark.parametrize(
    ("words", "who"),
    [
        (
            "informeras om sin rätt att reservera sig, vilket Eva Provlund (V) reserverade sig mot",
            "",
        ),
        ("får reservera sig, vilket ingen reserverade sig mot", ""),
        ("får tala, och reserverar sig", "Bo Testlund"),
    ],
)
def test_who_may_reserve_does_not(words: str, who: str) -> None:
    text = minutes(f"Bryggan\n\nBeslut\n\nBo Testlund (M) {words}.")

    found = extract_reservations(markup.paper(text))

    assert " ".join(fact.value.person or "" for fact in found) == who


@pytest.mark.parametrize("sentence", [*SAID, *(said for said, _ in RESERVATIONS.values())])
def test_outside_minutes_nobody_reserves(sentence: str) -> None:
    text = f"Tjänsteskrivelse\n\nBryggan\n\nBakgrund\n\n{sentence}"

    assert list(extract_reservations(markup.paper(text))) == []
