from __future__ import annotations

import pytest

from corpus.document import Span
from extractors.grammar.date_clause import (
    REACH,
    direction,
    first_year,
    is_every_year,
    sentence,
    weekday,
    year_stated,
)

PAST = (
    "beslutade;beslutades;beslöt;beslutat;beslutats;fick;fått;inkom;inkommit;inlämnades;lämnade;lämnades;"
    "lämnat;lämnats;överlämnade;överlämnades;remitterade;remitterades;remitterats;återremitterade;bordlade;"
    "bordlades;bordlagts;väckte;väcktes;väckts;anmälde;anmäldes;behandlade;behandlades;behandlat;behandlats;"
    "hölls;hållits;hade;ägde;var;antog;antogs;antagits;fastställde;fastställdes;fastställts;godkände;"
    "godkändes;godkänts;skickade;skickades;skickats;genomförde;genomfördes;genomförts;anordnade;anordnades;"
    "deltog;redovisade;redovisades;redovisats;informerade;informerades;informerats;uppdrog;uppdrogs;gav;gavs;"
    "gett;givits;publicerade;publicerades;startade;startades;trädde;tillsattes;lades;överfördes;yttrade;"
    "yttrat;träffade;träffades;undertecknade;undertecknades;daterad;daterat;bildades;avslog;avslogs;"
    "avslagits;biföll;bifölls;tillstyrkte;tillstyrktes;avstyrkte;avstyrktes;lyfte;lyftes;presenterade;"
    "presenterades;ställde;ställdes;svarade;svarades;begärde;begärdes;mottog;mottogs;kom;blev;började;"
    "påbörjade;påbörjades;avslutade;avslutades;infördes;inrättades;öppnade;öppnades;stängdes;inträffade;"
    "skedde;visade;har;sedan;tidigare;framgick;gällde;uppgick;ökade;minskade"
).split(";")

FUTURE = (
    "senast;ska;skall;kommer;planeras;planerar;planerad;planerade;planerat;besvaras;beräknas;väntas;"
    "förväntas;föreslås;tidigast;preliminärt;kommande;nästa;framöver;infaller;avses;inför;från och med;"
    "fr.o.m.;fr. o. m.;till och med;t.o.m.;återrapporteras;redovisas;behandlas;görs;genomförs;påbörjas;inleds;hålls;till;mot;får i uppdrag;ges i uppdrag;ge kontoret i uppdrag"
).split(";")

NEITHER = ["den", "omkring", "parken", "varmt", "sommaren", "kommun", "skala", "svar på", "uppdrag"]

EVERY_YEAR = [
    *("varje år", "varje vår", "varje höst", "varje sommar", "varje vinter", "årligen"),
    *("vartannat år", "respektive år", "Varje år"),
]
SOME_YEAR = ["i år", "nästa år", "varje brygga", "ett år"]

WEEKDAYS = "måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen".split()

YEARS = {
    "Under 2031 hölls mötet den ": 2031,
    "under år 2031 hölls mötet den ": 2031,
    "År 2031 hölls mötet den ": 2031,
    "Under 2030, och under 2031, den ": 2031,
    "Under 2031-2032 hölls den ": None,
    "Under 2031:5 hölls den ": None,
    "Sedan 2031 hölls den ": None,
}

DAY = "5 mars"


def looks(text: str) -> str:
    start = text.index(DAY)
    return direction(text, Span(start, start + len(DAY)), Span(0, len(text)))


@pytest.mark.parametrize("word", PAST)
def test_a_word_of_the_past_looks_back(word: str) -> None:
    assert looks(f"Planen {word} den {DAY}.") == "past"
    assert looks(f"Den {DAY} {word} planen.") == "past"


@pytest.mark.parametrize("word", FUTURE)
def test_a_word_of_the_future_looks_ahead(word: str) -> None:
    assert looks(f"Planen {word} {DAY}.") == "future"


@pytest.mark.parametrize("word", NEITHER)
def test_other_words_tell_no_direction(word: str) -> None:
    assert looks(f"Planen {word} {DAY}.") == "nearest"


@pytest.mark.parametrize("season", ["i våras", "i somras", "i höstas", "i vintras"])
def test_a_season_that_is_over_looks_back(season: str) -> None:
    text = f"Planen ska antas {season}"

    assert direction(text, Span(text.index(season), len(text)), Span(0, len(text))) == "past"


def test_the_word_nearest_before_the_day_tells() -> None:
    assert looks(f"Planen antogs och ska gälla {DAY}.") == "future"
    assert looks(f"Planen ska gälla och antogs {DAY}, senast i dag.") == "past"


@pytest.mark.parametrize("words", EVERY_YEAR)
def test_knows_what_happens_every_year(words: str) -> None:
    text = f"Mötet hålls {words} den {DAY}."

    assert is_every_year(text, Span(0, len(text)))


@pytest.mark.parametrize("words", SOME_YEAR)
def test_knows_what_does_not(words: str) -> None:
    text = f"Mötet hålls {words} den {DAY}."

    assert not is_every_year(text, Span(0, len(text)))


@pytest.mark.parametrize(("number", "name"), list(enumerate(WEEKDAYS)))
def test_knows_the_weekday_before(number: int, name: str) -> None:
    for text in (f"Mötet {name} den ", f"Mötet {name} ", f"Mötet {name.capitalize()}, "):
        assert weekday(text + DAY, len(text)) == number
    assert weekday(f"Mötet {name} eller {DAY}", len(f"Mötet {name} eller ")) is None


@pytest.mark.parametrize(("words", "year"), YEARS.items())
def test_knows_the_year_that_a_sentence_is_about(words: str, year: int | None) -> None:
    assert year_stated(words + DAY, 0, len(words)) == year


def test_a_sentence_ends_where_the_next_begins() -> None:
    text = f"Ett. Två. Planen antas den {DAY} i år. Fyra. Fem."
    start = text.index(DAY)

    found = sentence(text, Span(start, start + len(DAY)))

    assert text[found.start : found.end] == f"Planen antas den {DAY} i år"


@pytest.mark.parametrize("side", [0, 1])
def test_a_sentence_is_followed_so_far(side: int) -> None:
    text = "å" * 500 + DAY + "å" * 500

    found = sentence(text, Span(500, 500 + len(DAY)))

    assert (found.start, found.end)[side] == (500 - REACH, 500 + len(DAY) + REACH)[side]
    assert REACH == 400


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("mötet som föreningen ordnade i", "past"),
        ("mötet som ordnades den", "past"),
        ("mötet som ordnade", "nearest"),
        ("mötet, beräknade den", "nearest"),
        ("en ade den", "nearest"),
    ],
)
def test_a_preterite_right_before_the_day_looks_back(lead: str, expected: str) -> None:
    assert looks(f"{lead} {DAY}") == expected


@pytest.mark.parametrize(
    ("words", "year"),
    [
        (", första gången 2032", 2032),
        (" för första gången år 2032", 2032),
        (" med start 2032", 2032),
        (" med början 2032.", 2032),
        (" andra gången 2032", None),
        (" med start 2032-2033", None),
        (". Första gången var 2032", None),
    ],
)
def test_knows_the_first_year_of_what_comes_back(words: str, year: int | None) -> None:
    assert first_year(DAY + words, len(DAY)) == year
