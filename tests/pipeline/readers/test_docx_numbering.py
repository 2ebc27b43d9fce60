from __future__ import annotations

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from pipeline.readers.docx.numbering import Numbering

MARKS = {
    "decimal": ("decimal", "%1.", ["1.", "2.", "3."]),
    "letters": ("lowerLetter", "%1)", ["a)", "b)", "c)"]),
    "capitals": ("upperLetter", "%1.", ["A.", "B.", "C."]),
    "Roman": ("lowerRoman", "(%1)", ["(i)", "(ii)", "(iii)"]),
    "Roman capitals": ("upperRoman", "%1", ["I", "II", "III"]),
    "paragraphs": ("decimal", "§ %1", ["§ 1", "§ 2", "§ 3"]),
    "a symbol": ("bullet", "\uf0b7", ["•", "•", "•"]),
    "a dash": ("bullet", "-", ["-", "-", "-"]),
    "nothing written": ("none", "", ["", "", ""]),
}


def numbering(levels: str, overrides: str = "") -> Numbering:
    """Return one list, number 7, with *levels*; number 8 shares its count but for *overrides*."""
    names = nsdecls("w")
    return Numbering(
        parse_xml(
            f'<w:numbering {names}><w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum>'
            '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>'
            f'<w:num w:numId="8"><w:abstractNumId w:val="1"/>{overrides}</w:num></w:numbering>'
        )
    )


def level(at: int, kind: str, text: str, start: int = 1) -> str:
    """Return the definition of one level."""
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


@pytest.mark.parametrize(("kind", "text", "expected"), MARKS.values(), ids=MARKS.keys())
def test_counts(kind: str, text: str, expected: list[str]) -> None:
    lists = numbering(level(0, kind, text))

    assert [lists.mark("7", 0) for _ in expected] == expected


def test_a_lower_level_starts_anew_below_each_item() -> None:
    lists = numbering(level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2"))

    marks = [lists.mark("7", at) for at in (0, 1, 1, 0, 1)]

    assert marks == ["1.", "1.1", "1.2", "2.", "2.1"]


def test_a_list_goes_on_unless_it_restarts() -> None:
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    going_on = numbering(level(0, "decimal", "%1."))
    restarting = numbering(level(0, "decimal", "%1."), restart)

    assert [going_on.mark(number, 0) for number in "778"] == ["1.", "2.", "3."]
    assert [restarting.mark(number, 0) for number in "77888"] == ["1.", "2.", "1.", "2.", "3."]


def test_letters_go_on_after_z() -> None:
    lists = numbering(level(0, "lowerLetter", "%1.", start=26))

    assert [lists.mark("7", 0) for _ in range(2)] == ["z.", "aa."]


@pytest.mark.parametrize("list_id", [None, "0", "99"])
def test_what_is_in_no_list_has_no_mark(list_id: str | None) -> None:
    assert numbering(level(0, "decimal", "%1.")).mark(list_id, 0) == ""


def test_a_level_that_is_not_defined_has_no_mark() -> None:
    assert numbering(level(0, "decimal", "%1.")).mark("7", 3) == ""
