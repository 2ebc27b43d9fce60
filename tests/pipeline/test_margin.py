from __future__ import annotations

import pytest

from tests import markup

START = "Protokoll\n\n§ 4\tBryggan vid Provsjön\n\n"

# What stands in two columns, and the sections of it: what each is about, its heading, its words.
MARGINS = {
    "a sentence": (
        f"{START}Beslut\tBryggan målas.",
        [("decision", "Beslut", "Bryggan målas.")],
    ),
    "a sentence that wraps": (
        f"{START}Beslut\tNämnden beslutar att bryggan målas\n\toch att båtarna flyttas.",
        [("decision", "Beslut", "Nämnden beslutar att bryggan målas och att båtarna flyttas.")],
    ),
    "several": (
        f"{START}Beslut\tBryggan målas.\n\nYrkanden\tIda Provberg (S) yrkar bifall.",
        [
            ("decision", "Beslut", "Bryggan målas."),
            ("minutes_item", "Yrkanden", "Ida Provberg (S) yrkar bifall."),
        ],
    ),
    "a word that the margin divided": (
        f"{START}Ärendebe-skrivning\tBryggan är gammal och grå.",
        [("summary", "Ärendebe-skrivning", "Bryggan är gammal och grå.")],
    ),
    "who receives it": (
        f"{START}Expedieras till\tKommunstyrelsen",
        [("recipients", "Expedieras till", "Kommunstyrelsen")],
    ),
}

ROWS = {
    "the head of a table": f"{START}Ärende\tBeslut",
    "three cells": f"{START}Beslut\tBryggan målas i år.\tKS 2031/14",
    "no heading": f"{START}Bryggan\tDen är gammal och grå.",
    "no minutes": "Tjänsteskrivelse\n\nBeslut\tNämnden målar bryggan i år.",
    "the front page": "Protokoll\n\nBeslutande\tIda Provberg (S), ordförande\n\n§ 4 Bryggan",
    "who signs": f"{START}Underskrifter\tSekreterare Ida Provberg, Provstad",
}


@pytest.mark.parametrize(("text", "expected"), MARGINS.values(), ids=MARGINS.keys())
def test_a_heading_in_the_margin_opens_what_stands_beside_it(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    document = markup.laid_out(text)

    found = [
        (each.slot, each.label, " ".join(document.line_of(block.span) for block in each.blocks))
        for each in document.sections
        if each.heading
    ]

    assert found[-len(expected) :] == expected


@pytest.mark.parametrize("text", ROWS.values(), ids=ROWS.keys())
def test_other_rows_stay_rows(text: str) -> None:
    document = markup.laid_out(text)

    rows = [document.body[line.span.start : line.span.end] for line in document.lines]

    assert any("\t" in row for row in rows if "Bryggan vid" not in row)
