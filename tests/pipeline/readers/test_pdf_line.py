from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from pipeline.readers.pdf import read_pdf
from tests.pipeline.readers.proof import proof
from tests.pipeline.readers.sheet import Sheet, paper

if TYPE_CHECKING:
    from collections.abc import Callable


def one_line(*pieces: tuple[float, str]) -> Callable[[Sheet], None]:
    """Draw pieces of text, each at its x, on one baseline."""

    def draw(sheet: Sheet) -> None:
        for x, text in pieces:
            sheet.text(x, 100, text)

    return draw


COLUMNS = {
    "head block": (
        one_line((72, "Handläggare"), (330, "Till")),
        "Handläggare | Till",
    ),
    "written from right to left": (
        one_line((330, "Tekniska nämnden"), (72, "Tuva Ekvall")),
        "Tuva Ekvall | Tekniska nämnden",
    ),
    "three signatures": (
        one_line((72, "Nils Arv (S)"), (220, "Siv Brohed (V)"), (400, "Alma Dahl (MP)")),
        "Nils Arv (S) | Siv Brohed (V) | Alma Dahl (MP)",
    ),
    "label and value": (one_line((72, "Datum:"), (160, "2031-05-08")), "Datum: | 2031-05-08"),
    # nothing is a column here
    "an ordinary sentence": (
        one_line((72, "Nämnden beslutar att avslå motionen.")),
        "Nämnden beslutar att avslå motionen.",
    ),
    "two pieces set close": (one_line((72, "Motionen"), (122, "bifalls")), "Motionen bifalls"),
    "number set off by a tabulator": (
        one_line((72, "1."), (100, "att anta planen")),
        "1. att anta planen",
    ),
    "bullet set off by a tabulator": (
        one_line((72, "\u2022"), (100, "att anta planen")),
        "• att anta planen",
    ),
    "justified, every space wide": (
        one_line((72, "Det"), (100, "blev"), (131, "en"), (154, "lång"), (186, "rad")),
        "Det blev en lång rad",
    ),
}


@pytest.mark.parametrize(("draw", "expected"), COLUMNS.values(), ids=COLUMNS.keys())
def test_parts_a_line_at_wide_gaps(draw: Callable[[Sheet], None], expected: str) -> None:
    sheet = Sheet()
    draw(sheet)

    raw = read_pdf(sheet.save(), "x.pdf")

    assert proof(raw) == [expected]


HYPHENS = {
    "at the end of a line": (
        ["Nämnden ansvarar för verksam-", "heten"],
        ["Nämnden ansvarar för verksam\ufffe", "heten"],
    ),
    "twice": (["kom-", "mun-", "styrelsen"], ["kom\ufffe", "mun\ufffe", "styrelsen"]),
    # no line break is lost, and no hyphen
    "inside a line": (["Farsta-Sköndal och Väst-Berga"], ["Farsta-Sköndal och Väst-Berga"]),
    "before a year": (["den 3 maj 2031-", "05-03"], ["den 3 maj 2031-", "05-03"]),
}


@pytest.mark.parametrize(("drawn", "expected"), HYPHENS.values(), ids=HYPHENS.keys())
def test_puts_back_the_line_break_after_a_hyphen(drawn: list[str], expected: list[str]) -> None:
    raw = read_pdf(paper(drawn), "x.pdf")

    assert proof(raw) == expected


def test_every_word_has_a_box_where_it_was_drawn() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Förslag till beslut")

    (line,) = read_pdf(sheet.save(), "x.pdf").pages[0].lines

    (cell,) = line.cells
    assert len(cell.words) == len(cell.text.split())
    assert line.box is not None
    assert line.baseline == pytest.approx(100)
    assert line.box.x0 == pytest.approx(72)
    assert line.box.top < 100 < line.box.bottom
    assert all(left.x1 <= right.x0 for left, right in pairwise(cell.words))


def test_tells_size_and_weight() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Förslag till beslut", size=14, bold=True)
    sheet.text(72, 130, "Motionen avslås.", size=10.5)
    sheet.text(72, 160, "Datum:", bold=True)
    sheet.text(112, 160, "den tredje maj")

    heading, body, mixed = read_pdf(sheet.save(), "x.pdf").pages[0].lines

    assert (heading.size, heading.bold) == (14, True)
    assert (body.size, body.bold) == (10.5, False)
    assert not mixed.bold


def test_a_raised_figure_stays_on_its_line() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Ytan är 40 m")
    sheet.text(137, 96, "2", size=7)
    sheet.text(143, 100, "enligt ritningen")
    sheet.text(72, 114, "och ligger vid ån")

    raw = read_pdf(sheet.save(), "x.pdf")

    assert proof(raw) == ["Ytan är 40 m 2 enligt ritningen", "och ligger vid ån"]


def test_bold_drawn_twice_is_read_once() -> None:
    sheet = Sheet()
    sheet.text(72, 100, "Protokoll")
    sheet.text(72.3, 100, "Protokoll")

    raw = read_pdf(sheet.save(), "x.pdf")

    assert proof(raw) == ["Protokoll"]


def test_a_stamp_along_the_margin_is_one_line() -> None:
    sheet = Sheet()
    sheet.canvas.saveState()
    sheet.canvas.translate(30, 300)
    sheet.canvas.rotate(90)
    sheet.canvas.drawString(0, 0, "Undertecknat av Ebba Lind")
    sheet.canvas.restoreState()
    sheet.lines(72, 100, ["Beslut", "Motionen avslås."])

    raw = read_pdf(sheet.save(), "x.pdf")

    assert proof(raw) == ["Beslut", "Motionen avslås.", "¶ Undertecknat av Ebba Lind"]


GAPS = {
    "paragraphs": (
        [(100, "Första raden"), (114, "andra raden"), (142, "nytt stycke"), (156, "dess rad")],
        ["Första raden", "andra raden", "¶ nytt stycke", "dess rad"],
    ),
    "mostly paragraphs of one line": (
        [(100, "ett"), (114, "ett till"), (142, "två"), (170, "tre"), (198, "fyra")],
        ["ett", "ett till", "¶ två", "¶ tre", "¶ fyra"],
    ),
    # no gaps
    "loosely set": ([(100, "en"), (121, "två"), (142, "tre")], ["en", "två", "tre"]),
    "half a point off": ([(100, "en"), (114, "två"), (128.5, "tre")], ["en", "två", "tre"]),
    "far down the page": ([(500, "en"), (514, "två")], ["en", "två"]),
}


@pytest.mark.parametrize(("drawn", "expected"), GAPS.values(), ids=GAPS.keys())
def test_tells_gaps_from_leading(drawn: list[tuple[float, str]], expected: list[str]) -> None:
    sheet = Sheet()
    for row, text in drawn:
        sheet.text(72, row, text)

    raw = read_pdf(sheet.save(), "x.pdf")

    assert proof(raw) == expected


def test_columns_are_read_one_after_the_other() -> None:
    sheet = Sheet()
    sheet.lines(72, 100, ["vänster ett", "vänster två", "vänster tre", "vänster fyra"])
    sheet.lines(320, 100, ["höger ett", "höger två", "höger tre", "höger fyra"])

    lines = proof(read_pdf(sheet.save(), "x.pdf"))

    assert [line.removeprefix("¶ ").split()[0] for line in lines] == ["vänster"] * 4 + ["höger"] * 4


def test_a_head_written_last_is_read_first() -> None:
    sheet = Sheet()
    sheet.lines(72, 200, ["Beslut", "Motionen avslås."])
    sheet.lines(72, 40, ["Provstads kommun", "Tjänsteskrivelse"])

    lines = proof(read_pdf(sheet.save(), "x.pdf"))

    assert lines == ["Provstads kommun", "Tjänsteskrivelse", "¶ Beslut", "Motionen avslås."]


def test_text_written_in_any_order_is_read_from_the_top() -> None:
    sheet = Sheet()
    for at in (5, 2, 4, 1, 3, 0):
        sheet.text(72, 100 + 14 * at, f"rad {at}")

    raw = read_pdf(sheet.save(), "x.pdf")

    assert proof(raw) == [f"rad {at}" for at in range(6)]
