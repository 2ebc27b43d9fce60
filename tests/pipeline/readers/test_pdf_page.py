from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pipeline.errors import DamagedError
from pipeline.readers.pdf import read_pdf
from tests.pipeline.readers.proof import proof
from tests.pipeline.readers.sheet import HEIGHT, WIDTH, Sheet

if TYPE_CHECKING:
    from collections.abc import Callable


def unseen(sheet: Sheet, row: float, text: str) -> None:
    """Write *text* in the render mode that OCR uses for its layer."""
    sheet.canvas.saveState()
    line = sheet.canvas.beginText(72, HEIGHT - row)
    line.setFont("Helvetica", 11)
    line.setTextRenderMode(3)
    line.textOut(text)
    sheet.canvas.drawText(line)
    sheet.canvas.restoreState()


def cropped(sheet: Sheet) -> None:
    sheet.canvas.setCropBox((50, 50, 545, 792))
    sheet.text(10, 20, "skärmärke")
    sheet.text(72, 100, "Beslut")


def beyond_the_edge(sheet: Sheet) -> None:
    sheet.text(700, 100, "utanför")
    sheet.text(72, 900, "nedanför")
    sheet.text(72, 100, "Beslut")


def hidden(sheet: Sheet) -> None:
    unseen(sheet, 200, "dolt sökord")
    sheet.text(72, 100, "Beslut")


def scanned(sheet: Sheet) -> None:
    sheet.picture(0, 0, WIDTH, HEIGHT)
    unseen(sheet, 100, "Beslut")


def small_picture(sheet: Sheet) -> None:
    sheet.picture(40, 20, 120, 60)
    unseen(sheet, 50, "logotyp")
    sheet.text(72, 100, "Beslut")


SEEN = {
    "outside the crop box": cropped,
    "beyond the edge of the paper": beyond_the_edge,
    "invisible ink": hidden,
    "invisible ink over a logotype": small_picture,
    "the layer that OCR lays under a scan": scanned,
}


@pytest.mark.parametrize("draw", SEEN.values(), ids=SEEN.keys())
def test_reads_what_can_be_seen(draw: Callable[[Sheet], None]) -> None:
    sheet = Sheet()
    draw(sheet)

    raw = read_pdf(sheet.save(), "x.pdf")

    assert proof(raw) == ["Beslut"]


def test_places_count_from_the_corner_of_the_crop_box() -> None:
    sheet = Sheet()
    sheet.canvas.setCropBox((50, 50, 545, 792))
    sheet.text(72, 150, "Beslut")

    (page,) = read_pdf(sheet.save(), "x.pdf").pages

    assert (page.width, page.height) == (495, 742)
    (line,) = page.lines
    assert line.baseline == pytest.approx(100)
    assert line.box is not None
    assert line.box.x0 == pytest.approx(22)


@pytest.mark.parametrize(
    ("turn", "move"),
    [(90, (HEIGHT, 0)), (180, (WIDTH, HEIGHT)), (270, (0, WIDTH))],
)
def test_a_page_scanned_on_its_side_is_read_upright(turn: int, move: tuple[float, float]) -> None:
    sheet = Sheet()
    sheet.canvas.setPageRotation(turn)
    sheet.canvas.translate(*move)
    sheet.canvas.rotate(turn)
    sheet.lines(72, 100, ["Förslag till beslut", "Motionen avslås."])

    (page,) = read_pdf(sheet.save(), "x.pdf").pages

    assert [line.cells[0].text for line in page.lines] == [
        "Förslag till beslut",
        "Motionen avslås.",
    ]
    first, second = page.lines
    assert first.box is not None
    assert second.box is not None
    assert first.box.x0 == pytest.approx(72)
    assert second.box.top - first.box.top == pytest.approx(14)
    assert (page.width, page.height) == (WIDTH, HEIGHT)


def test_a_form_drawn_twice_is_read_at_both_places() -> None:
    sheet = Sheet()
    sheet.canvas.beginForm("stamp")
    sheet.text(72, 100, "Justerat")
    sheet.canvas.endForm()
    sheet.canvas.doForm("stamp")
    sheet.canvas.translate(0, -200)
    sheet.canvas.doForm("stamp")

    (page,) = read_pdf(sheet.save(), "x.pdf").pages

    assert [line.baseline for line in page.lines] == pytest.approx([100, 300])


def test_a_slanted_line_has_a_place_for_each_word() -> None:
    sheet = Sheet()
    sheet.canvas.rotate(3)
    sheet.text(72, 300, "Snett lagd i skannern")

    (page,) = read_pdf(sheet.save(), "x.pdf").pages

    (line,) = page.lines
    tops = [box.top for box in line.cells[0].words]
    assert tops == sorted(tops, reverse=True)
    assert tops[0] > tops[-1]


def test_tells_how_much_of_a_page_pictures_cover() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Bilaga")
    sheet.turn_page()
    sheet.picture(0, 0, WIDTH, HEIGHT / 2)
    sheet.turn_page()
    sheet.picture(-WIDTH, 0, WIDTH * 2, HEIGHT)

    pages = read_pdf(sheet.save(), "x.pdf").pages

    assert [page.images for page in pages] == [0, 0.5, 1]


def test_bookmarks_come_with_their_pages() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Kallelse")
    sheet.canvas.bookmarkPage("first")
    sheet.canvas.addOutlineEntry("Kallelse", "first", 0)
    sheet.turn_page()
    sheet.text(72, 100, "Bilaga")
    sheet.canvas.bookmarkPage("second")
    sheet.canvas.addOutlineEntry("Bilaga till § 3", "second", 1)

    raw = read_pdf(sheet.save(), "x.pdf")

    assert raw.outline == (("Kallelse", 1), ("Bilaga till § 3", 2))


def test_the_same_bytes_give_the_same_pages() -> None:
    sheet = Sheet()
    sheet.lines(72, 100, ["Kommunstyrelsen beslutar", "att anta planen"])
    data = sheet.save()

    assert read_pdf(data, "x.pdf") == read_pdf(data, "x.pdf")


def test_a_page_tree_that_miscounts_is_read_by_its_leaves() -> None:
    sheet = Sheet()
    sheet.lines(72, 100, ["Beslut", "Motionen avslås."])
    data = sheet.save().replace(b"/Count 1", b"/Count 0")

    raw = read_pdf(data, "x.pdf")

    assert proof(raw) == ["Beslut", "Motionen avslås."]


def test_what_neither_engine_opens_is_damaged() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Beslut")
    data = sheet.save().replace(b"/Root", b"/Ruut")

    with pytest.raises(DamagedError):
        read_pdf(data, "x.pdf")
