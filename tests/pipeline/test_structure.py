from __future__ import annotations

import pytest

from tests import markup

PROSE = "Längs ån är det i dag sexhundra meter mellan bänkarna, och det är långt."

# A paper, and its sections: what each is about, its heading, how many blocks stand below it.
PAPERS = {
    "head and sections": (
        "Tjänsteskrivelse\n\nSvar på motion\n\nFörslag till beslut:\n\nMotionen avslås.\n\nBakgrund\n\nÅn är lång.",
        [("head", "", 2), ("proposal", "Förslag till beslut", 1), ("background", "Bakgrund", 1)],
    ),
    "no head": ("Bakgrund\n\nÅn är lång.", [("background", "Bakgrund", 1)]),
    "no heading": ("Ån är lång.\n\nBänkarna är få.", [("head", "", 2)]),
    "two headings in a row": (
        "Bakgrund\n\nÄrendet\n\nÅn är lång.",
        [("background", "Bakgrund", 0), ("matter", "Ärendet", 1)],
    ),
    "a heading of the paper's own": (
        f"Ån är lång.\n\nBänkar och stolar\n{PROSE}",
        [("head", "", 1), ("", "Bänkar och stolar", 1)],
    ),
    "a list": (
        "Beslutet skickas till\n• Kommunstyrelsen\n• Akten",
        [("recipients", "Beslutet skickas till", 2)],
    ),
    "glued": ("Bakgrund: Ån är lång.", [("background", "Bakgrund", 1)]),
    "nothing": ("\u200b", []),
}


@pytest.mark.parametrize(("text", "expected"), PAPERS.values(), ids=PAPERS.keys())
def test_divides_a_paper_at_its_headings(text: str, expected: list[tuple[str, str, int]]) -> None:
    document = markup.laid_out(text)

    found = [(each.slot, each.label, len(each.blocks)) for each in document.sections]

    assert found == expected


@pytest.mark.parametrize(("text", "_"), PAPERS.values(), ids=PAPERS.keys())
def test_every_block_stands_in_one_section(text: str, _: object) -> None:
    document = markup.laid_out(text)

    found = [
        block
        for section in document.sections
        for block in ([section.heading] if section.heading else []) + list(section.blocks)
    ]

    assert found == list(document.blocks)


def test_a_section_runs_from_its_first_block_to_its_last() -> None:
    document = markup.laid_out("Bakgrund\n\nÅn är lång.\n\nBänkarna är få.\n\nÄrendet")

    background, matter = document.sections

    assert document.text[background.start : background.end] == "Ån är lång.\n\nBänkarna är få."
    assert document.text[matter.start : matter.end] == "Ärendet"
