from __future__ import annotations

import re

import pytest

from db.site import marks
from db.site.marks import Place

# The spans are the marks of the answer; more spans can lead to the same marks.
MARKED = {
    "one": ("En <mark>ny</mark> väg", [(3, 5)]),
    "two": ("<mark>En</mark> ny <mark>väg</mark>", [(0, 2), (6, 9)]),
    "in any order": ("<mark>En</mark> ny <mark>väg</mark>", [(6, 9), (0, 2)]),
    "overlapping": ("<mark>En ny</mark> väg", [(0, 4), (3, 5)]),
    "one inside the other": ("<mark>En ny</mark> väg", [(0, 5), (1, 2)]),
    "touching": ("<mark>En ny</mark> väg", [(0, 2), (2, 5)]),
    "past the end": ("En ny <mark>väg</mark>", [(6, 99)]),
    "none": ("En ny väg", []),
    "empty": ("En ny väg", [(3, 3)]),
    "backwards": ("En ny väg", [(5, 3)]),
    "outside": ("En ny väg", [(50, 60)]),
}


@pytest.mark.parametrize(("marked", "spans"), MARKED.values(), ids=MARKED.keys())
def test_marks_spans(marked: str, spans: list[tuple[int, int]]) -> None:
    plain = re.sub("</?mark>", "", marked)

    html = str(marks.mark(plain, spans, 3))

    assert html.replace(' id="markerat-3"', "") == marked
    assert html.count("id=") == (1 if "<mark" in marked else 0)


def test_what_a_paper_says_is_never_markup() -> None:
    html = marks.mark("<b>A & O</b>", [(3, 8)], 1)

    assert html == '&lt;b&gt;<mark id="markerat-1">A &amp; O</mark>&lt;/b&gt;'
    assert marks.snippet("<b>\x02A\x03 & O") == "&lt;b&gt;<mark>A</mark> &amp; O"


@pytest.mark.parametrize("odd", ["\x02A", "A\x03", "\x03A\x02", "\x02\x02A"])
def test_a_snippet_is_whole_whatever_the_paper_holds(odd: str) -> None:
    assert marks.snippet(odd) == "A"


def test_finds_the_hits_of_highlighted_text() -> None:
    highlighted = "En \x02ny\x03 väg och en \x02ny\x03 gata"

    assert marks.hits(highlighted) == [(3, 5), (17, 19)]


def test_an_address_is_read_back() -> None:
    places = [Place(3, 120, 160), Place(4, 0, 12)]

    address = marks.address(places)

    assert address == "?markera=3:120-160&markera=4:0-12#markerat-3"
    assert marks.places(["3:120-160", "4:0-12"]) == places


@pytest.mark.parametrize("odd", ["", "3", "3:1", "3:1-", "a:1-2", "3:-1-2", "٣:١-٢", "9" * 5000])
def test_an_odd_address_marks_nothing(odd: str) -> None:
    assert marks.places([odd]) == []
