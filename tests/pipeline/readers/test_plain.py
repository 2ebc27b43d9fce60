from __future__ import annotations

import pytest

from pipeline.readers.plain import read_plain
from tests.pipeline.readers.proof import proof

LINES = {
    "columns of spaces": ("Handläggare      Till", ["Handläggare | Till"]),
    "columns of tabs": ("Datum:\t2031-03-02", ["Datum: | 2031-03-02"]),
    "two spaces are a column": ("Nils Arv (S)  Siv Brohed (V)", ["Nils Arv (S) | Siv Brohed (V)"]),
    "three after a full stop": ("tel.   08-100 00", ["tel. | 08-100 00"]),
    "a blank line": ("Beslut\n\n\nMotionen avslås.", ["Beslut", "¶ Motionen avslås."]),
    "indentation stays": ("    att avslå", ["    att avslå"]),
    "a tab indents by four": ("\tatt avslå", ["    att avslå"]),
    "a page break": ("sidan ett\fsidan två", ["sidan ett", "\f", "sidan två"]),
    "line ends of Windows": ("ett\r\ntvå\r\n\r\ntre", ["ett", "två", "¶ tre"]),
    "an item inside a line": ("våra mål •   minska svinnet", ["våra mål | • minska svinnet"]),
    # nothing is divided
    "a bullet after one space": ("våra mål • minska svinnet", ["våra mål • minska svinnet"]),
    "a sentence ends with two spaces": ("Ja.  Nej.  Vet ej.", ["Ja.  Nej.  Vet ej."]),
    "an item's number": ("1.     att avslå", ["1. att avslå"]),
    "an item's letter": ("b)\tatt avslå", ["b) att avslå"]),
    "an item's bullet": ("•    minska svinnet", ["• minska svinnet"]),
    "single spaces": ("att avslå motionen", ["att avslå motionen"]),
    "spaces at the end": ("att avslå    ", ["att avslå"]),
    "blank lines first and last": ("\n\nBeslut\n\n", ["Beslut"]),
    "a form feed at the end": ("Beslut\n\f", ["Beslut"]),
}


@pytest.mark.parametrize(("text", "expected"), LINES.values(), ids=LINES.keys())
def test_reads_lines(text: str, expected: list[str]) -> None:
    raw = read_plain(text.encode(), "x.txt")

    assert proof(raw) == expected


def test_an_empty_page_in_the_middle_keeps_its_number() -> None:
    raw = read_plain(b"ett\f\ftre", "x.txt")

    assert [len(page.lines) for page in raw.pages] == [1, 0, 1]
