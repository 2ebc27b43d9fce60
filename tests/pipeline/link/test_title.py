from __future__ import annotations

import pytest

from pipeline.link.title import (
    core,
    is_plea,
    kind_of,
    likeness,
    movers_of,
    parties_of,
    pleaded,
    stems,
)

TITLES = {
    # heading: kind of the initiative, what it is about
    "Motion av Anna Ek (S) om fler bänkar längs ån": ("motion", "fler bänkar längs ån"),
    "Motion av Anna Ek (S), Bo Alm (M) och Cia von Dal (L) om bad": ("motion", "bad"),
    "Svar på motion om fler bänkar längs ån": ("motion", "fler bänkar längs ån"),
    "Svar på motion gällande att öppna badet - Anna Ek (S) med flera": ("motion", "öppna badet"),
    "Motionssvar - Motion gällande att öppna badet": ("motion", "öppna badet"),
    "Svar på remiss - Motion av Anna Ek (S) om bad": ("motion", "bad"),
    "Remiss - Motion från Anna Ek (S) om ökat stöd": ("motion", "ökat stöd"),
    "Yttrande till kommunstyrelsen över motion av Anna Ek (S) om bad": ("motion", "bad"),
    "Motion till kommunfullmäktige om att öppna badet": ("motion", "öppna badet"),
    "Motion (2031:5) om bad": ("motion", "bad"),
    "Interpellation av Anna Ek (S) till kommunstyrelsens ordförande om badet": (
        "interpellation",
        "badet",
    ),
    "Anmälan av ny motion - Nya bänkar längs ån": ("motion", "Nya bänkar längs ån"),
    "Nämndinitiativ från Anna Ek (V) om cykelställ": ("nämndinitiativ", "cykelställ"),
    "Svar på medborgarförslag - Lekplats i Ekbacka": ("medborgarförslag", "Lekplats i Ekbacka"),
    "Svar på skrivelse från Anna Ek (M) om nattbuss": ("skrivelse", "nattbuss"),
    # no initiative in the heading
    "Cykelplan": (None, "Cykelplan"),
    "Inrätta en kulturskola": (None, "Inrätta en kulturskola"),
    "Motionsspår i Ekbacka": (None, "Motionsspår i Ekbacka"),
    "Tjänsteskrivelse om bad": (None, "Tjänsteskrivelse om bad"),
    "Utökad initiativrätt": (None, "Utökad initiativrätt"),
}


@pytest.mark.parametrize(("title", "expected"), TITLES.items(), ids=TITLES.keys())
def test_reads_a_heading(title: str, expected: tuple[str | None, str]) -> None:
    assert (kind_of(title), core(title)) == expected


def test_reads_movers_of_a_heading() -> None:
    found = movers_of("Motion av Anna Ek (S), Bo Alm-Dal (M) och Cia von Sten (L) om bad (KAA)")

    assert found == (("Anna Ek", "S"), ("Bo Alm-Dal", "M"), ("Cia von Sten", "L"))


PARTIES = {
    "Motion av Anna Ek (S) och Bo Alm (M) om bad": ("S", "M"),
    "Frukost i skolan (V)": ("V",),
    "Svar på skrivelse från (M), (FP) och (M) om bad": ("M", "L"),
    # in brackets, but no party
    "Partnerskap (IOP) med en förening": (),
    "Kommunalt aktivitetsansvar (KAA)": (),
    "Motion (2031:5) om bad": (),
}


@pytest.mark.parametrize(("title", "expected"), PARTIES.items(), ids=PARTIES.keys())
def test_reads_parties_of_a_heading(title: str, expected: tuple[str, ...]) -> None:
    assert parties_of(title) == expected


PLEAS = {
    "Yrkande angående motion om bad": "motion om bad",
    "Tilläggsyrkande om bad": "bad",
    "Särskilt yttrande – Badet i Ekhult": "Badet i Ekhult",
    # no plea: the heading stays
    "Motion om yrkanden": "Motion om yrkanden",
    "Yttrande över motion": "Yttrande över motion",
}


@pytest.mark.parametrize(("title", "expected"), PLEAS.items(), ids=PLEAS.keys())
def test_reads_what_a_plea_is_about(title: str, expected: str) -> None:
    assert pleaded(title) == expected
    assert is_plea(title) == (title != expected)


LIKE = {
    "inflected": (
        "stärk insatserna i aktivitetsansvaret",
        "stärka insats i aktivitetsansvaret",
        True,
    ),
    "in another order": ("belysning vid gångtunneln i Hult", "gångtunneln i Hult: belysning", True),
    "a subtitle": (
        "nya bryggor vid kanotklubben",
        "nya bryggor vid kanotklubben i Ekhult by",
        True,
    ),
    "a slip of the pen": ("trygghetsarbetet på torget", "trygghetsabetet på torget", True),
    "another place": ("cykelväg till Björkhult", "cykelväg till Ekbacka", False),
    "one word in common": ("fler bänkar längs ån", "fler bänkar på torget vid stationen", False),
    "only common words": ("utreda ett ökat stöd", "utreda en ny plan", False),
    "nothing": ("", "", False),
}


@pytest.mark.parametrize(("one", "other", "alike"), LIKE.values(), ids=LIKE.keys())
def test_tells_one_subject_from_another(one: str, other: str, *, alike: bool) -> None:
    assert (likeness(stems(one), stems(other)) >= 84) == alike
