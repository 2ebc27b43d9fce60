from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pipeline.readers.pdf import read_pdf
from tests.pipeline.readers.proof import proof
from tests.pipeline.readers.sheet import HEIGHT, Sheet

if TYPE_CHECKING:
    from collections.abc import Callable


def timetable(sheet: Sheet) -> None:
    """Draw three lines of text with a timetable among them."""
    sheet.text(72, 80, "Beslutsplanering")
    sheet.grid([72, 250, 400], [100, 125, 150, 190])
    sheet.text(80, 115, "Nämnd", bold=True)
    sheet.text(260, 115, "Datum", bold=True)
    sheet.text(80, 140, "Kulturnämnden")
    sheet.text(260, 140, "2031-05-21")
    sheet.text(80, 165, "Kommunstyrelsens")
    sheet.text(80, 179, "arbetsutskott")
    sheet.text(72, 220, "Ansvariga")


def merged(sheet: Sheet) -> None:
    """Draw a table whose first column spans two rows and whose last row spans two columns."""
    for x in (72, 200, 400):
        sheet.canvas.line(x, HEIGHT - 100, x, HEIGHT - (150 if x == 200 else 175))
    for row, x in ((100, 72), (125, 200), (150, 72), (175, 72)):
        sheet.canvas.line(x, HEIGHT - row, 400, HEIGHT - row)
    sheet.text(80, 115, "Beredning")
    sheet.text(210, 115, "3 maj")
    sheet.text(210, 140, "10 maj")
    sheet.text(80, 165, "Beslut fattas senare")


def in_a_form(sheet: Sheet) -> None:
    """Draw a table inside a form XObject, moved and scaled."""
    sheet.canvas.beginForm("table")
    sheet.grid([72, 250, 400], [100, 125, 150])
    for x, row, text in ((80, 115, "Roll"), (260, 115, "Namn"), (80, 140, "Justerare")):
        sheet.text(x, row, text)
    sheet.text(260, 140, "Olle Myr")
    sheet.canvas.endForm()
    sheet.canvas.translate(40, 40)
    sheet.canvas.scale(0.8, 0.8)
    sheet.canvas.doForm("table")


def thin_bars(sheet: Sheet) -> None:
    """Draw a table whose rulings are filled boxes, as Word prints them."""
    for x in (72, 250, 400):
        sheet.canvas.rect(x, HEIGHT - 150, 0.5, 50, stroke=0, fill=1)
    for row in (100, 125, 150):
        sheet.canvas.rect(72, HEIGHT - row, 328, 0.5, stroke=0, fill=1)
    sheet.text(80, 115, "Ja")
    sheet.text(260, 115, "Nej")
    sheet.text(80, 140, "7")
    sheet.text(260, 140, "6")


TABLES = {
    "a timetable": (
        timetable,
        [
            "Beslutsplanering",
            "¶ ▦1 **Nämnd | Datum**",
            "▦1 Kulturnämnden | 2031-05-21",
            "▦1 Kommunstyrelsens/arbetsutskott | ",
            "¶ Ansvariga",
        ],
    ),
    "merged cells": (
        merged,
        ["▦1 Beredning | 3 maj", "▦1  | 10 maj", "▦1 Beslut fattas senare"],
    ),
    "inside a form": (in_a_form, ["▦1 Roll | Namn", "▦1 Justerare | Olle Myr"]),
    "ruled with thin bars": (thin_bars, ["▦1 Ja | Nej", "▦1 7 | 6"]),
}


@pytest.mark.parametrize(("draw", "expected"), TABLES.values(), ids=TABLES.keys())
def test_reads_a_ruled_table_row_by_row(draw: Callable[[Sheet], None], expected: list[str]) -> None:
    sheet = Sheet()
    draw(sheet)

    raw = read_pdf(sheet.save(), "x.pdf")

    assert proof(raw) == expected


def test_cells_have_a_box_for_each_word_and_tables_are_numbered() -> None:
    sheet = Sheet()
    timetable(sheet)
    sheet.grid([72, 250, 400], [300, 325, 350])
    sheet.text(80, 315, "Namn")
    sheet.text(260, 340, "Ebba Lind")

    (page,) = read_pdf(sheet.save(), "x.pdf").pages

    assert {line.table for line in page.lines} == {0, 1, 2}
    cells = [cell for line in page.lines for cell in line.cells]
    assert all(len(cell.words) == len(cell.text.split()) for cell in cells)


def frame(sheet: Sheet) -> None:
    sheet.canvas.rect(60, HEIGHT - 150, 400, 80)


def underline(sheet: Sheet) -> None:
    sheet.canvas.line(72, HEIGHT - 102, 160, HEIGHT - 102)
    sheet.canvas.line(72, HEIGHT - 116, 160, HEIGHT - 116)


def stacked_boxes(sheet: Sheet) -> None:
    sheet.grid([60, 460], [80, 105, 130])


def word_backgrounds(sheet: Sheet) -> None:
    sheet.canvas.setFillGray(0.95)
    for x in (72, 110, 150, 190):
        for row in (104, 118):
            sheet.canvas.rect(x, HEIGHT - row, 38, 14, stroke=0, fill=1)
    sheet.canvas.setFillGray(0)


def empty_second_column(sheet: Sheet) -> None:
    sheet.grid([60, 460, 480], [80, 105, 130])


def clip(sheet: Sheet) -> None:
    for x in (60, 200):
        path = sheet.canvas.beginPath()
        path.rect(x, HEIGHT - 150, 140, 80)
        sheet.canvas.saveState()
        sheet.canvas.clipPath(path, stroke=0, fill=0)
        sheet.canvas.restoreState()


NO_TABLES = {
    "a frame around text": frame,
    "underlined lines": underline,
    "boxes below each other": stacked_boxes,
    "a background behind each word": word_backgrounds,
    "a column nobody wrote in": empty_second_column,
    "clipping boxes": clip,
    "nothing drawn": lambda _: None,
}


@pytest.mark.parametrize("draw", NO_TABLES.values(), ids=NO_TABLES.keys())
def test_other_drawings_leave_lines_as_they_are(draw: Callable[[Sheet], None]) -> None:
    sheet = Sheet()
    draw(sheet)
    sheet.lines(72, 100, ["Kommunfullmäktige beslutar", "att motionen ska avslås"])

    raw = read_pdf(sheet.save(), "x.pdf")

    assert proof(raw) == ["Kommunfullmäktige beslutar", "att motionen ska avslås"]


def test_a_map_of_many_lines_is_no_table() -> None:
    sheet = Sheet()
    sheet.text(72, 50, "Karta över Örnäs")
    sheet.grid([float(x) for x in range(72, 500, 2)], [float(y) for y in range(100, 400, 2)])
    for at in range(2_100):
        sheet.canvas.line(72, 100 + at / 10, 500, 100 + at / 10)

    raw = read_pdf(sheet.save(), "x.pdf")

    assert proof(raw) == ["Karta över Örnäs"]
