from __future__ import annotations

import pytest

from extractors import gazetteer
from extractors.grammar.person import (
    find_names,
    find_persons,
    is_given_name,
    is_post,
    is_title,
    match_name,
    surnames,
    tidy,
)
from tests import markup

# The answer: name, party and what showed that it is a person.
FOUND = {
    "tag": "⟦Ida Provberg|Ida Provberg S tag⟧ (S) yrkar bifall",
    "tag and role": "⟦Ida Provberg|Ida Provberg S tag⟧ (S), ordförande",
    "tag behind a comma": "⟦Bo Testlund|Bo Testlund KD tag⟧, (KD)",
    "tag on the next line": "⟦Ida Provberg|Ida Provberg SD tag⟧\n(SD)",
    "the party's whole name": "⟦Ida Provberg|Ida Provberg Vänsterpartiet tag⟧ (Vänsterpartiet)",
    "columns lost": (
        "⟦Ida Provberg|Ida Provberg - given-name⟧ ⟦Bo Testlund|Bo Testlund - given-name⟧"
    ),
    "no party": "⟦Ida Provberg|Ida Provberg - tag⟧ (-) och ⟦Bo Testlund|Bo Testlund - tag⟧ (--)",
    "double name": "⟦Ann-Mari Provberg|Ann-Mari Provberg M tag⟧ (M)",
    "hyphen and space": "⟦Rose- Marie Testlund|Rose-Marie Testlund C tag⟧ (C)",
    "broken at its hyphen": "⟦Rose-\nMarie Testlund|Rose-Marie Testlund C tag⟧ (C)",
    "broken": "av ⟦Bo\nTestlund|Bo Testlund S tag⟧ (S)",
    "three names": "⟦Bo Provberg Testlund|Bo Provberg Testlund V tag⟧ (V)",
    "particle": "⟦Ida von Provberg|Ida von Provberg M tag⟧ (M)",
    "noble": "av ⟦Carl Bo af Testlund|Carl Bo af Testlund - given-name⟧",
    "French and Irish": "⟦Nils d'Provberg|Nils d'Provberg S tag⟧ (S), ⟦Ida O’Berg|Ida O’Berg V tag⟧ (V)",
    "Arabic": "⟦Mohamed al-Provi|Mohamed al-Provi V tag⟧ (V)",
    "Arabic in two words": "⟦Sara Al Provi|Sara Al Provi V tag⟧ (V)",
    "initial": "⟦A. Provberg|A. Provberg S tag⟧ (S)",
    "rare given name with tag": "⟦Zork Provberg|Zork Provberg L tag⟧ (L)",
    "given name": "⟦Ida Provberg|Ida Provberg - given-name⟧ har skrivit",
    "title behind": "⟦Ida Provberg|Ida Provberg - given-name⟧, enhetschef",
    "title before": "Förvaltningschef ⟦Bo Testlund|Bo Testlund - title⟧",
    "acting": "tf förvaltningschef ⟦Bo Testlund|Bo Testlund - title⟧",
    "title and tag": "kommunalrådet ⟦Ida Provberg|Ida Provberg S tag⟧ (S)",
    "and others": "⟦Ida Provberg|Ida Provberg - given-name⟧ m.fl. (V)",
    "label behind": "⟦Ida Provberg|Ida Provberg - given-name⟧ Telefon",
    "label below": "⟦Ida Provberg|Ida Provberg - given-name⟧\nTelefon: 0910-00 00 00",
    "union": "⟦Ida Provberg|Ida Provberg - given-name⟧ (SSR)",
    "body in brackets": "⟦Ida Provberg|Ida Provberg - given-name⟧ (KF)",
    "month behind": "⟦Ida Provberg|Ida Provberg - given-name⟧ April",
    "surname first known": "Provlund ⟦Ida Provberg Testlund|Ida Provberg Testlund - given-name⟧",
    "rare name in a list": "⟦Ida Provberg|Ida Provberg S tag⟧ (S), ⟦Zork Provberg|Zork Provberg V tag⟧ (V)",
    "columns": "⟦Bo Testlund|Bo Testlund - given-name⟧\t⟦Ida Provberg|Ida Provberg - given-name⟧",
    "lines": "⟦Bo Testlund|Bo Testlund - given-name⟧\n⟦Ida Provberg|Ida Provberg - given-name⟧",
    "list": "⟦Ida Provberg|Ida Provberg S tag⟧ (S), ⟦Bo Testlund|Bo Testlund V tag⟧ (V)",
    "month as a name": "⟦Maj Provberg|Maj Provberg S tag⟧ (S)",
}

NOTHING = {
    "a trail": "spåret får namnet Ida Provbergs minnesspår",
    "a house": "boendet Ida Provbergs hus",
    "one name": "Ida och Provberg",
    "unknown without a frame": "Zork Provberg",
    "initial without a frame": "A. Provberg",
    "lower case": "ida provberg (s)",
    "board": "Socialnämnden Centrum",
    "body with letters": "Kommunstyrelsen (KS)",
    "seat": "Vakant (M)",
    "party in a town": "Moderaterna Provstad",
    "municipality": "Provstads Kommun och Stockholms Stad",
    "heading": "Förslag Till Beslut",
    "office": "Vård och Omsorg",
    "school": "Maria Provskolan och Karin Boye-skolan",
    "street": "Erik Dahlbergsgatan",
    "somebody's street": "Karin Provbergs gata och Nils Provbergs Gata",
    "somebody's square": "Ida Provbergs torg och Anna Testlunds plats",
    "somebody's preschool": "Olle Testlunds förskola",
    "park": "Nya Provparken",
    "months": "April Maj",
}

TITLES = {
    "förvaltningschef": True,
    "TF förvaltningschef": True,
    "Biträdande enhetschef, parker": True,
    "1:e vice ordförande": True,
    "Mark- och exploateringsingenjör": True,
    "Kommunstyrelsens ordförande": True,
    "Stadsdirektör": True,
    "Medicinskt ansvarig sjuksköterska": True,
    "Ida Provberg": False,
    "Provbergs väg": False,
    "Parkförvaltningen": False,
    "Ordförandeskap": False,
    "Nämnden utser ordförande": False,
    "tf": False,
    "": False,
}

# Titles that the gazetteer lists, and that no rule for the end of a word tells from other words.
NOT_BY_THEIR_END = {
    *(
        "KSO",
        "MAR",
        "MAS",
        "biträdande",
        "byggare",
        "förtroendevald",
        "initiativtagare",
        "insynsplats",
    ),
    *("kammarskrivare", "mäklare", "nämndeman", "ordf", "ordf.", "polis", "riksdagsman", "rådman"),
    *("stöd", "tjänsteman", "v ordf", "v. ordf."),
}
KNOWN_TITLES = [
    row["title"]
    for row in gazetteer.rows("titles")
    if row["kind"] != "prefix" and row["title"] not in NOT_BY_THEIR_END
]

POSTS = {
    "gruppledare": True,
    "Kommunstyrelsens ordförande": True,
    "ledamot i nämnden": True,
    "enligt uppdrag av nämnden": False,
    "Provstad": False,
    "": False,
}

NAMES = {
    "Ida Provberg": ("Ida Provberg", None),
    "Zork Provberg": ("Zork Provberg", None),
    "Ida Provberg (S)": ("Ida Provberg", "S"),
    " Ida Provberg, ": ("Ida Provberg", None),
    "Ida Provberg (-)": ("Ida Provberg", None),
    "Ida Provberg, enhetschef": None,
    "Ida Provberg yrkar bifall": None,
    "Ida": None,
    "Vård och Omsorg": None,
    "Socialnämnden Centrum": None,
    "": None,
}


@pytest.mark.parametrize("marked", FOUND.values(), ids=FOUND.keys())
def test_reads_persons(marked: str) -> None:
    document, expected = markup.parse(marked)

    found = find_persons(document.body)

    assert [(one.span, f"{one.name} {one.party or '-'} {one.frame}") for one in found] == expected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_other_capitals_are_nobody(text: str) -> None:
    assert find_persons(text) == []


@pytest.mark.parametrize(("text", "expected"), TITLES.items())
def test_tells_a_title(text: str, *, expected: bool) -> None:
    assert is_title(text) is expected


@pytest.mark.parametrize("title", KNOWN_TITLES)
def test_knows_the_titles_of_the_gazetteer(title: str) -> None:
    assert is_title(title)


@pytest.mark.parametrize(("text", "expected"), POSTS.items())
def test_tells_a_post(text: str, *, expected: bool) -> None:
    assert is_post(text) is expected


@pytest.mark.parametrize(("text", "expected"), NAMES.items())
def test_tells_a_name_from_what_holds_one(text: str, expected: tuple[str, str] | None) -> None:
    found = match_name(text)

    assert (found and (found.name, found.party)) == expected


def test_a_run_of_words_may_be_a_name_whatever_frames_it() -> None:
    found = find_names("Zork Provberg, Parkenheten, Bo Testlund (KD)")

    assert [(one.name, one.party, one.frame) for one in found] == [
        ("Zork Provberg", None, "bare"),
        ("Bo Testlund", "KD", "bare"),
    ]


@pytest.mark.parametrize(
    ("word", "known"),
    [("Ida", True), ("Ida-Zork", True), ("Zork-Ida", False), ("ida", False), ("Zork", False)],
)
def test_a_given_name_is_known_by_its_first_half(word: str, *, known: bool) -> None:
    assert is_given_name(word) is known


def test_a_surname_is_known_by_the_gazetteer() -> None:
    assert "Ek" in surnames()
    assert "Zork" not in surnames()


def test_a_name_is_one_line() -> None:
    assert tidy("Rose-\nMarie  Testlund") == "Rose-Marie Testlund"
