"""Lines and pages come out as an office's word processor would set them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.samples.element import Element, Heading, PageBreak, Paper, Paragraph, Run, Sheet
from corpus.samples.layout import Text, lay_out, wrap

SHEET = Sheet(
    first=(Run(71, 40, "Provköpings kommun"),),
    later=(Run(71, 40, "Sida {page} ({pages})"),),
    foot=(Run(71, 800, "Box 1"),),
)

LINES = {
    "fits": ("kort rad", ["kort rad"]),
    "breaks at a space": ("en något längre rad här", ["en något längre", "rad här"]),
    "breaks after a hyphen": ("om Hägersten-Älvsjö", ["om Hägersten-", "Älvsjö"]),
    "divides at a soft hyphen": ("om kommun\u00adstyrelsen", ["om kommun-", "styrelsen"]),
    "a soft hyphen that is not needed": ("kom\u00admun", ["kommun"]),
    "a word too long for the line": ("fastighetsägarföreningen", ["fastighetsägarföreningen"]),
    "nothing": ("", [""]),
}


@pytest.mark.parametrize(("text", "expected"), LINES.values(), ids=LINES.keys())
def test_wraps(text: str, expected: list[str]) -> None:
    assert wrap(text, "Helvetica", 10, 70) == expected


def printed(paper: Paper) -> list[list[str]]:
    return [[mark.text for mark in page if isinstance(mark, Text)] for page in lay_out(paper)]


def test_heads_and_feet_stand_on_their_pages() -> None:
    paper = Paper("prov.pdf", SHEET, (Paragraph("ett"), PageBreak(), Paragraph("två")))

    assert printed(paper) == [["Provköpings kommun", "ett", "Box 1"], ["Sida 2 (2)", "två"]]


def test_pages_may_be_counted_over_a_year() -> None:
    sheet = replace(SHEET, number=312)
    paper = Paper("prov.pdf", sheet, (Paragraph("ett"), PageBreak(), Paragraph("två")))

    assert printed(paper)[1] == ["Sida 313 (2)", "två"]


def test_text_that_fills_a_page_runs_on() -> None:
    paper = Paper("prov.pdf", SHEET, tuple(Paragraph(f"stycke {n}") for n in range(60)))

    pages = printed(paper)

    words = [text for page in pages for text in page if text.startswith("stycke")]
    assert len(pages) > 1
    assert words == [f"stycke {n}" for n in range(60)]


@pytest.mark.parametrize("before", range(22, 36))
def test_a_heading_stands_with_its_text(before: int) -> None:
    filler: tuple[Element, ...] = (Paragraph("text"),) * before
    content = (*filler, Heading("Beslut"), Paragraph("Bifall."))

    pages = printed(Paper("prov.pdf", SHEET, content))

    assert all(("Beslut" in page) == ("Bifall." in page) for page in pages)
