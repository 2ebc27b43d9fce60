from __future__ import annotations

import pytest

from extractors.grammar.abbreviation import initials, resolve

INITIALS = {
    "Arbetsmarknads- och socialnämnden": "ASN",
    "Barn- och utbildningsnämnden": "BUN",
    "Hälsa-, vård- och omsorgsnämnden": "HVON",
    "Nämnden för arbetsmarknad och vuxenutbildning": "NAV",
    "Kulturnämnden": "KN",
    "Kommunstyrelsen": "KS",
    "Kommunfullmäktige": "KF",
    "Farsta stadsdelsnämnd": "FS",
    "Revisionen": "R",
    "": "",
}

OWN = "Arbetsmarknads- och socialnämnden"

# What is written in a timetable, and what it means in a paper of the board above.
MEANT = {
    "ASN": OWN,
    "ASN beredning": "Arbetsmarknads- och socialnämndens beredning",
    "ASN presidium": "Arbetsmarknads- och socialnämndens presidium",
    "ASN au": "Arbetsmarknads- och socialnämndens arbetsutskott",
    "KF": "Kommunfullmäktige",
    "KS": "Kommunstyrelsen",
    "KSAU": "Kommunstyrelsens arbetsutskott",
    "RS": "Regionstyrelsen",
    "FSG": "Förvaltningens samverkansgrupp",
    "AU": "Arbetsutskottet",
    "Kommunstyrelsen": "Kommunstyrelsen",
    "Beslut i kommunfullmäktige": "Kommunfullmäktige",
    "ASN kaffepaus": None,
    "TN": None,
    "TN beredning": None,
    "Nämnden": None,
    "Kommunstyrelsen och kommunfullmäktige": None,
    "Samråd": None,
    "asn": None,
    "": None,
}


@pytest.mark.parametrize(("name", "expected"), INITIALS.items())
def test_makes_initials(name: str, expected: str) -> None:
    assert initials(name) == expected


@pytest.mark.parametrize(("written", "expected"), MEANT.items())
def test_knows_whose_letters_they_are(written: str, expected: str | None) -> None:
    assert resolve(written, OWN) == expected


def test_a_papers_own_body_comes_first() -> None:
    assert resolve("RS", "Räddningsstyrelsen") == "Räddningsstyrelsen"
    assert resolve("KN", "Kulturnämnden") == "Kulturnämnden"
    assert resolve("KN", None) is None


def test_a_name_that_ends_in_s_takes_no_other() -> None:
    assert resolve("KF presidium", None) == "Kommunfullmäktiges presidium"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Arbetsutskottet", "AU"),
        ("Samhällsbyggnadsutskottet", "SU"),
        ("Kommunalfullmäktige", "KF"),
        ("Kultur och fritid", "KF"),
        ("Teknik samt fritid", "TF"),
    ],
)
def test_makes_initials_of_the_last_word_and_its_kind(name: str, expected: str) -> None:
    assert initials(name) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("KSAU", "Kommunstyrelsens arbetsutskott"),
        ("KS  utskott", "Kommunstyrelsens utskott"),
        ("KS arbetsutskott", "Kommunstyrelsens arbetsutskott"),
        ("KoN", None),
        ("ABCDEF", None),
        ("K", None),
    ],
)
def test_an_abbreviation_has_two_to_five_letters(written: str, expected: str | None) -> None:
    assert resolve(written, "Kulturnämnden") == expected
