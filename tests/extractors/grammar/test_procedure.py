from __future__ import annotations

import pytest

from extractors.grammar import procedure
from tests import markup

FRONT = "Protokoll\nSocialnämnden\n2031-03-05\n\nBeslutande\n{}\n\n§ 4 Bryggan\n\nBeslut\n\n{}"

# Sentences of a §, "/" where one ends.
CLAUSES = [
    "Ida Provberg (S) yrkar bifall./ Bo Myr (V) yrkar avslag.",
    "Votering begärs./ Ja-röst för bifall.",
    "Nämnden avslår./\nBo Myr (V) reserverar sig.",
    "Yrkandet är \u201dbifall\u201d./ Bo Myr (V) instämmer.",
    "Yrkandet är \u201dbifall.\u201d/ Bo Myr (V) instämmer.",
    "Det blir 12./ Ja vinner.",
    "Ingen avstår\n\n/Nämnden bifaller.",
    "Ida Provberg m.fl. yrkar bifall.",
    "Enligt kap. 3 gäller detta",
    "Nämnden sammanträder kl. 13.00 i dag.",
]

PRESIDING = {
    "Ida Provberg (S), ordförande\nBo Myr (V)": ["Ida Provberg"],
    "Ida Provberg, ordförande\nBo Myr (V)": ["Ida Provberg"],
    "Ida Provberg (S) ordf.\nBo Myr (V)": ["Ida Provberg"],
    "Ida Provberg (S), (ordf)\nBo Myr (V)": ["Ida Provberg"],
    "Ida Provberg (S), Ordförande\nBo Myr (V), vice ordförande": ["Ida Provberg"],
    "Ida Provberg (S), ordförande § 1\nBo Myr (V), ordförande § 2": [],
    "Ida Provberg (S), ordförandens ersättare\nBo Myr (V)": [],
    "Ida Provberg (S)\nBo Myr (V)": [],
}

GROUPS = {
    "(S) och (V) yrkar bifall.": ["S", "V"],
    "Vänsterpartiet yrkar bifall.": ["V"],
    "Ida Provberg (S) och Vänsterpartiet yrkar bifall.": ["V"],
    "Ida Provberg (S) och Bo Myr (V) yrkar bifall.": [],
    "Kontoret yrkar ingenting.": [],
}


@pytest.mark.parametrize("marked", CLAUSES)
def test_parts_what_happens_into_sentences(marked: str) -> None:
    text = marked.replace("/", "")
    document = markup.document(text)

    found = [document.quote(span) for span in procedure.clauses(document, 0, len(text))]

    assert found == marked.split("/")


def test_a_stretch_of_spaces_holds_no_sentence() -> None:
    document = markup.document("Bifall.  \n\n  Avslag.  ")

    assert [document.quote(span) for span in procedure.clauses(document, 0, 11)] == ["Bifall."]
    assert list(procedure.clauses(document, 7, 11)) == []


@pytest.mark.parametrize(("front", "expected"), PRESIDING.items())
def test_knows_who_presides(front: str, expected: list[str]) -> None:
    document = markup.paper(FRONT.format(front, "Bo Testlund (M), ordförande, yrkar bifall."))

    assert [one.name for one in procedure.presiding(document)] == expected


@pytest.mark.parametrize(("sentence", "expected"), GROUPS.items())
def test_tells_a_group_from_the_tag_behind_a_person(sentence: str, expected: list[str]) -> None:
    text = FRONT.format("Ida Provberg (S), ordförande", sentence)
    document = markup.paper(text)
    start = document.body.rindex("Beslut\n")

    assert [one.code for one in procedure.groups(document, start, len(text))] == expected
    assert procedure.groups(document, len(text), len(text)) == []


def test_names_the_people_of_a_stretch() -> None:
    text = "Ida Provberg (S) och Bo Myr (V) yrkar bifall."
    document = markup.paper(text)

    assert [one.name for one in procedure.people(document, 0, len(text))] == [
        "Ida Provberg",
        "Bo Myr",
    ]
    assert [one.name for one in procedure.people(document, 0, text.index("Bo"))] == ["Ida Provberg"]
    assert [one.name for one in procedure.people(document, 1, len(text))] == ["Bo Myr"]
