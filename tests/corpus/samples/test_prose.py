"""Prose becomes the elements that it looks like."""

from __future__ import annotations

import pytest

from corpus.samples.element import Columns, Element, Heading, Item, Listing, PageBreak, Paragraph
from corpus.samples.prose import prose

CASES: dict[str, tuple[str, tuple[Element, ...]]] = {
    "title": ("# Svar på motion", (Heading("Svar på motion", 0),)),
    "headings": ("## Beslut\n\n### Bakgrund", (Heading("Beslut", 1), Heading("Bakgrund", 2))),
    "line breaks mean nothing": ("Nämnden har\n  beslutat.", (Paragraph("Nämnden har beslutat."),)),
    "numbered": (
        "1. bifall\n2. avslag\n   i övrigt",
        (Listing((Item("1.", "bifall"), Item("2.", "avslag i övrigt"))),),
    ),
    "bulleted": ("• bifall\n– avslag", (Listing((Item("•", "bifall"), Item("–", "avslag"))),)),
    "kept breaks": ("| KS\n| KF", (Columns((0.0,), (("KS",), ("KF",))),)),
    "new page": ("Slut.\n\n---\n\nBörja.", (Paragraph("Slut."), PageBreak(), Paragraph("Börja."))),
    "soft hyphen": ("fastig¬hets", (Paragraph("fastig\u00adhets"),)),
    "a number is no list": ("2026 blev\n1.5 gånger", (Paragraph("2026 blev 1.5 gånger"),)),
    "a hyphen is no list": ("-chef är ett led", (Paragraph("-chef är ett led"),)),
    "a hash inside is no heading": ("nr # 4", (Paragraph("nr # 4"),)),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_reads_prose(text: str, expected: tuple[Element, ...]) -> None:
    assert prose(text) == expected
