from __future__ import annotations

from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from db.site import chart
from db.site.chart import Frame, Spread, bars, columns, spreads

FRAME = Frame("bild-a", "Förslag & svar", "Vad det blev <av> dem.")
SVG = "{http://www.w3.org/2000/svg}"


def drawn(svg: str) -> ET.Element:
    return ET.fromstring(str.replace(svg, "<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1))  # noqa: S314 - ours


def boxes(picture: ET.Element) -> list[tuple[float, ...]]:
    return [
        tuple(float(box.attrib[key]) for key in ("x", "y", "width", "height"))
        for box in picture.iter(f"{SVG}rect")
    ]


def test_a_picture_tells_its_name_and_what_it_shows() -> None:
    picture = drawn(bars(FRAME, [("Väckt", 3)]))

    names = [picture.findtext(f"{SVG}title"), picture.findtext(f"{SVG}desc")]
    assert names == ["Förslag & svar", "Vad det blev <av> dem."]
    assert picture.attrib["role"] == "img"
    assert picture.attrib["aria-labelledby"] == "bild-a-namn bild-a-om"


def test_columns_stand_on_each_other_and_on_the_ground() -> None:
    picture = drawn(columns(FRAME, ["jan", "feb"], {"bifall": [3, 0], "avslag": [1, 2]}))

    (x, first, wide, high), (above, second, _, _), (other, third, _, low) = boxes(picture)
    assert (x, second + boxes(picture)[1][3]) == (above, first)
    assert first + high == third + low
    assert other > x + wide
    said = [box.findtext(f"{SVG}title") for box in picture.iter(f"{SVG}rect")]
    assert said == ["jan: 3 bifall", "jan: 1 avslag", "feb: 2 avslag"]


def test_groups_stand_beside_each_other() -> None:
    picture = drawn(columns(FRAME, ["2024"], {"a": [3], "b": [1]}, stacked=False))

    first, second = boxes(picture)
    assert first[0] + first[2] == pytest.approx(second[0], abs=0.2)


def test_a_bar_is_as_long_as_its_value() -> None:
    first, second = boxes(drawn(bars(FRAME, [("a", 10), ("b", 5)])))

    assert first[2] == 2 * second[2]


def test_a_spread_runs_from_the_least_to_the_greatest() -> None:
    rows = [Spread("Fullmäktige", 5, (0, 10, 20, 30, 100)), Spread("Nämnden", 1, (40,) * 5)]
    picture = drawn(spreads(FRAME, rows))

    line = next(line for line in picture.iter(f"{SVG}line") if line.get("class") == "nk-range")
    dots = [float(dot.attrib["cx"]) for dot in picture.iter(f"{SVG}circle")]
    assert float(line.attrib["x1"]) < dots[0] < dots[1] < float(line.attrib["x2"])
    assert "Fullmäktige: 20 dagar (5)" in [text.text for text in picture.iter(f"{SVG}text")]


@pytest.mark.parametrize("most", [0, 1, 2, 4, 5, 9, 10, 99, 101, 12_345])
def test_the_scale_is_round_and_reaches_the_top(most: int) -> None:
    ticks = chart._ticks(most)

    assert ticks[0] == 0
    assert ticks[-1] >= max(1, most)
    assert len(ticks) <= 6
    assert len({b - a for a, b in pairwise(ticks)}) == 1


@pytest.mark.parametrize("many", [1, 3, 12, 36])
def test_nothing_reaches_over_the_edge(many: int) -> None:
    names = [f"jan {2000 + at}" for at in range(many)]
    picture = drawn(columns(FRAME, names, {"a": [1] * many}))

    assert all(x >= 0 and x + wide <= chart.WIDTH for x, _, wide, _ in boxes(picture))
    for text in picture.iter(f"{SVG}text"):
        half = 4 * len(text.text or "")
        room = {"middle": half, "end": 0, "start": 2 * half}[text.attrib["text-anchor"]]
        assert float(text.attrib["x"]) + room <= chart.WIDTH
