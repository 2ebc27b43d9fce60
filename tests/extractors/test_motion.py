from __future__ import annotations

import pytest

from extractors.motion import extract_motions
from tests import markup
from tests.extractors.minutes import minutes


def moving(text: str) -> str:
    return minutes(f"Bryggan\n\nYrkanden\n\n{text}\n\nBeslut\n\nBryggan byggs.")


MOTIONS = {
    "bifall": (
        "Ida Provberg (S) yrkar bifall till förvaltningens förslag.",
        [("Ida Provberg", "bifall")],
    ),
    "avslag": ("Bo Testlund (M) yrkar avslag på motionen.", [("Bo Testlund", "avslag")]),
    "återremiss": (
        "Bo Testlund (M) yrkar att ärendet återremitteras.",
        [("Bo Testlund", "återremiss")],
    ),
    "a quotation ends the sentence before": (
        (
            'Ida Provberg (S) yrkar att planen får texten "i sin årsredovisning." '
            "Bo Testlund (M) yrkar bifall till nämndens förslag."
        ),
        [("Ida Provberg", "eget förslag"), ("Bo Testlund", "bifall")],
    ),
    "bordläggning": ("Bo Testlund (M) yrkar bordläggning.", [("Bo Testlund", "bordläggning")]),
    "several movers": (
        "Ida Provberg (S), Eva Provlund (V) och Bo Testlund (M) yrkar bifall till nämndens förslag.",
        [("Ida Provberg", "bifall"), ("Eva Provlund", "bifall"), ("Bo Testlund", "bifall")],
    ),
    "seconders": (
        "Ida Provberg (S), med instämmande av Eva Provlund (V), yrkar avslag på motionen.",
        [("Ida Provberg", "avslag"), ("Eva Provlund", "avslag")],
    ),
    "somebody's own proposal": (
        "Bo Testlund (M) yrkar bifall till förslaget från M i kommunstyrelsen.",
        [("Bo Testlund", "eget förslag")],
    ),
    "an addition": (
        "Bo Testlund (M) yrkar bifall till förvaltningens förslag och tilläggsyrkandet.",
        [("Bo Testlund", "bifall"), ("Bo Testlund", "tilläggsyrkande")],
    ),
    "movers behind the wish": (
        "Yrkar bifall till förvaltningens förslag: Ida Provberg (S), Eva Provlund (V).",
        [("Ida Provberg", "bifall"), ("Eva Provlund", "bifall")],
    ),
    "as a change": (
        "Bo Testlund (M) yrkar som ändring att bryggan blir röd.",
        [("Bo Testlund", "ändringsyrkande")],
    ),
    "as an addition of a sentence": (
        "Bo Testlund (M) yrkar att nämnden beslutar att lägga till följande att-sats: att bryggan blir röd.",
        [("Bo Testlund", "tilläggsyrkande")],
    ),
    "whose wish another joins": (
        "Bo Testlund (M) yrkar som ändring att bryggan blir röd. Eva Provlund (V) instämmer i Bo Testlunds (M) yrkande.",
        [("Bo Testlund", "ändringsyrkande"), ("Eva Provlund", "ändringsyrkande")],
    ),
    "who agrees with the last": (
        "Bo Testlund (M) yrkar avslag. I detta instämmer Eva Provlund (V).",
        [("Bo Testlund", "avslag"), ("Eva Provlund", "avslag")],
    ),
    "who supports": (
        "Bo Testlund (M) yrkar återremiss. Eva Provlund (V) stödjer Bo Testlunds förslag.",
        [("Bo Testlund", "återremiss"), ("Eva Provlund", "återremiss")],
    ),
    "a pronoun": (
        "Bo Testlund (M) yrkar avslag på första punkten. Han yrkar bifall till den andra.",
        [("Bo Testlund", "avslag"), ("Bo Testlund", "bifall")],
    ),
    "which another agrees with": (
        "Bo Testlund (M) yrkar avslag, vilket Eva Provlund (V) instämmer i.",
        [("Bo Testlund", "avslag"), ("Eva Provlund", "avslag")],
    ),
    "on somebody's proposal": (
        "På förslag av Bo Testlund (M) bordläggs ärendet.",
        [("Bo Testlund", "bordläggning")],
    ),
    "behind a colon": (
        "Bo Testlund (M) och Eva Provlund (V): Avslag.",
        [("Bo Testlund", "avslag"), ("Eva Provlund", "avslag")],
    ),
    "the chair": ("Ordföranden yrkar bifall till förslaget.", [("Ida Provberg", "bifall")]),
    "föreslår, below the heading": (
        "Bo Testlund (M) föreslår att motionen avslås.",
        [("Bo Testlund", "avslag")],
    ),
}

NOTHING = {
    "speaking": moving("Ida Provberg (S) yttrar sig i ärendet."),
    "what a motion proposed": minutes(
        "Bryggan\n\nBakgrund\n\nIda Provberg (S) föreslår i en motion att bryggan byggs.\n\n"
        "Beslut\n\nBryggan byggs."
    ),
    "a pronoun for nobody": moving("Hon yrkar bifall till förslaget."),
    "who agrees with nobody": moving("Ida Provberg (S) instämmer i beskrivningen."),
    "what the office proposes": moving("Förvaltningen föreslår att bryggan byggs."),
    "no minutes": "Tjänsteskrivelse\n\nBryggan\n\nYrkanden\n\nIda Provberg (S) yrkar bifall till förslaget.",
    "earlier papers": minutes(
        "Bryggan\n\nHandlingar\n\nYrkande från Ida Provberg (S) den 3 mars 2031.\n\nBeslut\n\nBryggan byggs."
    ),
}


@pytest.mark.parametrize("case", MOTIONS)
def test_reads_who_moved_what(case: str) -> None:
    text, expected = MOTIONS[case]

    found = [fact.value for fact in extract_motions(markup.paper(moving(text)))]

    assert [(one.person, one.kind) for one in found] == expected
    assert {one.paragraph for one in found} == {"11"}


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_what_nobody_moved_is_no_motion(text: str) -> None:
    assert list(extract_motions(markup.paper(text))) == []
