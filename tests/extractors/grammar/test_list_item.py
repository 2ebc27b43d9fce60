from __future__ import annotations

import pytest

from extractors.grammar.list_item import is_residue, list_blocks
from tests import markup

RESIDUE = {
    "Klicka här för att ange text": True,
    "[Mottagare]": True,
    "Skriv här": True,
    "Ange mottagare": True,
    "xxxx": True,
    "Inga": True,
    "Saknas.": True,
    "-": True,
    "Ingen ändring av taxan": False,
    "Kommunstyrelsen": False,
    "Rapport [utkast] om parker": False,
    "Xylofonen": False,
    "Det saknas medel": False,
    "": False,
}

# What of the list below the heading belongs to it stands in ⟦⟧.
LISTS = {
    "to the parts in which people sign": (
        "Beslutet skickas till\n⟦Kommunstyrelsen⟧\n\nOrdförande\tJusteras\tJusteras\nIda Provberg\tBo Testlund\tEva Provlund"
    ),
    "a committee that adjusts": "Beslutet skickas till\n⟦Kommunstyrelsen⟧\n\n⟦Justeringsnämnden⟧",
    "for its own part": "Beslutsunderlag\n⟦• Motion om bänkar⟧\n\n⟦För egen del beslutar nämnden⟧",
    "to the end": "Beslutet skickas till\n⟦Kommunstyrelsen⟧\n\n⟦Tekniska nämnden⟧",
    "to the next heading": "Beslutet skickas till\n⟦Kommunstyrelsen⟧\n\nBakgrund\n\nNämnden.",
    "to the signature": "Beslutsunderlag\n⟦• Motion om bänkar⟧\n\nBo Testlund\nFörvaltningschef",
    "to a name": "Beslutsunderlag\n⟦• Motion om bänkar⟧\n\nZork Testlund",
    "to a greeting": "Beslutsunderlag\n⟦• Motion om bänkar⟧\n\nEnligt uppdrag",
    "to the place of signing": "Beslutsunderlag\n⟦• Motion om bänkar⟧\n\nOrt och datum",
    "to a line to sign on": "Beslutsunderlag\n⟦• Motion om bänkar⟧\n\n______________",
    "to the office that signs": (
        "Parkförvaltningen\n\nSvar på motion\n\nBeslutsunderlag\n⟦• Motion om bänkar⟧\n\n"
        "Parkförvaltningen\n\nBo Testlund\nFörvaltningschef"
    ),
    "another office": (
        "Parkförvaltningen\n\nSvar på motion\n\nBeslutet skickas till\n⟦Kulturförvaltningen⟧\n"
        "\n⟦Kommunstyrelsen⟧"
    ),
    "first a person": "Beslutet skickas till\n⟦Zork Testlund⟧\n\n⟦Kommunstyrelsen⟧",
    "nothing but a signature": "Beslutsunderlag\n\nBo Testlund\nFörvaltningschef",
    "nothing but a greeting": "Beslutsunderlag\n\nFör nämnden",
}


@pytest.mark.parametrize(("text", "expected"), RESIDUE.items())
def test_tells_what_a_template_left_behind(text: str, *, expected: bool) -> None:
    assert is_residue(text) is expected


GREETINGS = [
    "För nämnden",
    "Enligt uppdrag",
    "Dag som ovan",
    "Som ovan",
    "Underskrift",
    "Ort och datum",
    "______________",
    "..............",
]


@pytest.mark.parametrize("greeting", GREETINGS)
def test_a_list_ends_at_what_stands_above_a_signature(greeting: str) -> None:
    document = markup.paper(f"Beslutsunderlag\n• Motion om bänkar\n\n{greeting}\n\nKarta")

    found = list_blocks(document, document.sections[0])

    assert [document.quote(block.content) for block in found] == ["Motion om bänkar"]


@pytest.mark.parametrize("marked", LISTS.values(), ids=LISTS.keys())
def test_a_list_ends_where_somebody_signs(marked: str) -> None:
    document, expected = markup.parse_paper(marked)
    (section,) = [one for one in document.sections if one.slot in {"basis", "recipients"}]

    found = list_blocks(document, section)

    assert [block.span for block in found] == [span for span, _ in expected]


ENDS = {
    **{
        f"{words}\n\nKarta": ["Motion om bänkar"]
        for words in (
            *("Vid protokollet", "Justeras", "Justerat den 3 mars", "Justerares namn"),
            *("Utdragets riktighet", "Rätt utdraget", "Underskrifter"),
        )
    },
    "För egen del\n\nKarta": ["Motion om bänkar", "För egen del", "Karta"],
    "Vid ån\n\nKarta": ["Motion om bänkar", "Vid ån", "Karta"],
    "Zork Testlund\n\nKarta": ["Motion om bänkar"],
}


@pytest.mark.parametrize(("tail", "items"), ENDS.items())
def test_knows_what_ends_a_list(tail: str, items: list[str]) -> None:
    document = markup.paper(f"Beslutsunderlag\n• Motion om bänkar\n\n{tail}")

    found = [
        document.quote(block.content)
        for section in document.sections
        if section.slot == "basis"
        for block in list_blocks(document, section)
    ]

    assert found == items


OFFICES = {
    ("Parkkontoret", "Parkkontoret"): ["Akten"],
    ("Parkförvaltningen", "Parkförvaltningen"): ["Akten"],
    ("Parkförvaltning Nordost", "Parkförvaltning nordost"): ["Akten"],
    ("Parkkontoret", "Gatukontoret"): ["Akten", "Gatukontoret"],
    ("Parkenheten", "Parkenheten"): ["Akten", "Parkenheten"],
}


@pytest.mark.parametrize(("offices", "items"), OFFICES.items())
def test_the_office_that_signs_receives_nothing(offices: tuple[str, str], items: list[str]) -> None:
    sender, signer = offices
    document = markup.paper(
        f"{sender}\n\nSvar på motion\n\nBeslutet skickas till\nAkten\n\n{signer}\n\nBo Testlund\nEnhetschef"
    )
    (section,) = [one for one in document.sections if one.slot == "recipients"]

    assert [document.quote(block.content) for block in list_blocks(document, section)] == items


@pytest.mark.parametrize(
    ("text", "expected"), [("Skriv text", True), ("Skriv hit", False), ("Ange här", True)]
)
def test_tells_an_instruction_of_a_template(text: str, *, expected: bool) -> None:
    assert is_residue(text) is expected
