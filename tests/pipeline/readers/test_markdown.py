from __future__ import annotations

import pytest

from pipeline.readers.markdown import read_markdown
from tests.pipeline.readers.proof import proof

LINES = {
    "a heading": ("# Svar på motion", ["#1 **Svar på motion**"]),
    "a heading closed": ("## Beslut ##", ["#2 **Beslut**"]),
    "a bold line": ("**Förslag till beslut**", ["**Förslag till beslut**"]),
    "bold in a line": ("Datum: **3 maj** 2031", ["Datum: 3 maj 2031"]),
    "a table": (
        "Planering:\n\n| Nämnd | Datum |\n|---|:-:|\n| Kulturnämnden |  |\n\nSlut",
        ["Planering:", "¶ ▦1 Nämnd | Datum", "▦1 Kulturnämnden | ", "¶ Slut"],
    ),
    "two tables": ("| a | b |\n\ntext\n\n| c | d |", ["▦1 a | b", "¶ text", "¶ ▦2 c | d"]),
    # nothing to take away
    "list bullets": ("- att avslå\n* att bifalla", ["- att avslå", "* att bifalla"]),
    "a number sign": ("Ärende #12 och #13", ["Ärende #12 och #13"]),
    "stars of a footnote": ("2 ** 3 är åtta", ["2 ** 3 är åtta"]),
    "an underscore in an address": ("ebba_lind@sala.example", ["ebba_lind@sala.example"]),
}


@pytest.mark.parametrize(("text", "expected"), LINES.values(), ids=LINES.keys())
def test_reads_lines(text: str, expected: list[str]) -> None:
    raw = read_markdown(text.encode(), "x.md")

    assert proof(raw) == expected
