from __future__ import annotations

import pytest

from corpus.layout import BBox, Cell, RawDocument, RawLine, RawPage
from pipeline.margin import part_margins
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


def table(*rows: tuple[str, ...], numbers: tuple[int, ...] = ()) -> list[tuple[str, ...]]:
    """Return what becomes of the rows of a table below a §: the cells of each line."""
    lines = [
        RawLine(tuple(map(Cell, row)), table=numbers[at] if numbers else 1)
        for at, row in enumerate(rows)
    ]
    page = RawPage((RawLine((Cell("§ 4 Bryggan"),)), *lines))
    (parted,) = part_margins(RawDocument((page,))).pages
    return [tuple(cell.text.strip() for cell in line.cells) for line in parted.lines[1:]]


def test_a_row_of_a_table_is_parted_into_its_paragraphs() -> None:
    found = table(("Beslut", "Nämnden beslutar\n1. Bryggan målas.\n2. Båtarna flyttas.", ""))

    assert found == [
        ("Beslut",),
        ("Nämnden beslutar",),
        ("1. Bryggan målas.",),
        ("2. Båtarna flyttas.",),
    ]


def test_a_row_without_a_heading_goes_on_in_its_table() -> None:
    beslut, rest = ("Beslut", "Bryggan målas i år."), ("", "Båtarna flyttas.")

    assert table(beslut, rest) == [("Beslut",), beslut[1:], rest[1:]]
    assert table(beslut, rest, numbers=(1, 2)) == [("Beslut",), beslut[1:], rest]
    assert table(("Båtar", "De flyttas i år."), rest) == [("Båtar", "De flyttas i år."), rest]


def test_each_line_keeps_the_places_of_its_words() -> None:
    words = tuple(BBox(at, 100, at + 30, 111) for at in (60, 200, 240, 280))
    cells = (
        Cell("Beslut", words[:1]),
        Cell("Bryggan målas\ni år.", (*words[1:3], words[3], words[3])),
    )
    line = RawLine(cells, BBox(60, 100, 310, 125), table=1)
    page = RawPage((RawLine((Cell("§ 4 Bryggan"),)), line))

    (parted,) = part_margins(RawDocument((page,))).pages

    assert [(each.box.x0, each.box.x1) for each in parted.lines[1:] if each.box] == [
        (60, 90),
        (200, 270),
        (280, 310),
    ]
