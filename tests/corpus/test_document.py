"""One text, one coordinate system: spans, and what they show over page breaks and heads."""

from __future__ import annotations

import pytest

from corpus.document import Block, BlockKind, Document, Page, Run, Section, Source, Span
from corpus.layout import BBox
from corpus.mention import BodyMention, starting_in

NO_SPANS = [(-1, 2), (3, 3), (4, 3), (-3, -1)]

PARTS = {
    "one page": ("att bifalla motionen", [(1, "att bifalla motionen")]),
    "outer spaces fall": ("  att bifalla\n", [(1, "att bifalla")]),
    "over a page break": (
        "att anta planen\fför trygga vägar",
        [(1, "att anta planen"), (2, "för trygga vägar")],
    ),
    "a head on the second page": (
        "att anta planen\f⟦Sida 2 (2)⟧\nför trygga vägar",
        [(1, "att anta planen"), (2, "för trygga vägar")],
    ),
    "a foot and a head": (
        "att anta\n⟦Box 41, 221 00 Lund⟧\f⟦Lunds kommun\n2 (2)⟧\nplanen",
        [(1, "att anta"), (2, "planen")],
    ),
    "a head in the middle of a page": (
        "att anta\n⟦2 (2)⟧\nplanen",
        [(1, "att anta"), (1, "planen")],
    ),
    "an empty page between": ("att anta\f\fplanen", [(1, "att anta"), (3, "planen")]),
    "nothing but space": (" \n\f ", []),
}


def paper(marked: str) -> Document:
    """Return a paper of *marked*, where running heads stand in ⟦⟧ and a form feed ends a page."""
    text, body = "", ""
    for number, piece in enumerate(marked.replace("⟧", "⟦").split("⟦")):
        text += piece
        body += "".join(" " if number % 2 and letter != "\f" else letter for letter in piece)
    return Document(Source("prov.pdf", "0" * 64, "application/pdf"), text, body, pages(text), ())


def pages(text: str) -> tuple[Page, ...]:
    found, start = [], 0
    for number, content in enumerate(text.split("\f"), 1):
        found.append(Page(number, start, start + len(content)))
        start += len(content) + 1
    return tuple(found)


@pytest.mark.parametrize(("start", "end"), NO_SPANS)
def test_an_impossible_span_cannot_be_made(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@pytest.mark.parametrize(
    ("start", "end", "overlaps"),
    [(0, 2, False), (0, 3, True), (3, 4, True), (4, 9, True), (5, 9, False)],
)
def test_a_span_overlaps_where_a_character_lies_in_both(
    start: int, end: int, *, overlaps: bool
) -> None:
    assert Span(2, 5).overlaps(Span(start, end)) is overlaps


@pytest.mark.parametrize(
    ("inner", "inside"),
    [
        (Span(2, 5), True),
        (Span(3, 4), True),
        (Span(1, 5), False),
        (Span(2, 6), False),
        (Span(5, 6), False),
    ],
)
def test_a_span_holds_what_lies_inside_it(inner: Span, *, inside: bool) -> None:
    assert (inner in Span(2, 5)) is inside


@pytest.mark.parametrize(("offset", "inside"), [(1, False), (2, True), (4, True), (5, False)])
def test_a_span_and_a_section_hold_an_offset(offset: int, *, inside: bool) -> None:
    block = Block(BlockKind.PARAGRAPH, Span(2, 5), Span(2, 5))

    assert Span(2, 5).holds(offset) is inside
    assert Section("proposal", None, (block,)).holds(offset) is inside


def test_spans_sort_by_where_they_start() -> None:
    assert sorted([Span(4, 5), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(4, 5)]


@pytest.mark.parametrize(("marked", "expected"), PARTS.values(), ids=PARTS.keys())
def test_parts_are_the_visible_pieces_of_each_page(
    marked: str, expected: list[tuple[int, str]]
) -> None:
    document = paper(marked)

    parts = [
        (page.number, document.quote(piece))
        for page, piece in document.parts(Span(0, len(document.text)))
    ]

    assert parts == expected


@pytest.mark.parametrize(("marked", "expected"), PARTS.values(), ids=PARTS.keys())
def test_line_of_reads_on_over_heads_and_line_breaks(
    marked: str, expected: list[tuple[int, str]]
) -> None:
    document = paper(marked)

    line = document.line_of(Span(0, len(document.text)))

    assert line == " ".join(words for _, words in expected)


def test_a_head_can_still_be_quoted() -> None:
    document = paper("att anta\f⟦2 (2)\t2026-04-07⟧\nplanen")
    at = document.text.index("2026")

    assert document.quote(Span(at, at + 10)) == "2026-04-07"


def test_a_head_alone_is_a_part_but_no_line_of_the_running_text() -> None:
    document = paper("⟦Sida 2 (2)⟧")
    whole = Span(0, len(document.text))

    assert [document.quote(piece) for _, piece in document.parts(whole)] == ["Sida 2 (2)"]
    assert document.line_of(whole) == ""


BOXED = Document(
    Source("prov.pdf", "0" * 64, "application/pdf"),
    text="att anta\fSida 2\nplanen",
    body="att anta\f      \nplanen",
    pages=(
        Page(1, 0, 8, 595, 842, (Run(0, 8, ((BBox(1, 0, 2, 1),), (BBox(2, 0, 3, 1),))),)),
        Page(
            2,
            9,
            22,
            595,
            842,
            (
                Run(9, 15, ((BBox(3, 0, 4, 1),), (BBox(4, 0, 5, 1),))),
                Run(16, 22, ((BBox(5, 0, 6, 1),),)),
            ),
        ),
    ),
    lines=(),
)

BOXES = {
    "one word": (Span(0, 3), [(1, 1)]),
    "part of a word": (Span(5, 6), [(1, 2)]),
    "both words": (Span(2, 5), [(1, 1), (1, 2)]),
    "over the head": (Span(4, 22), [(1, 2), (2, 5)]),
    "the space between": (Span(3, 4), []),
    "the head alone": (Span(9, 15), [(2, 3), (2, 4)]),
}


@pytest.mark.parametrize(("span", "expected"), BOXES.values(), ids=BOXES.keys())
def test_boxes_are_those_of_the_words_it_touches(
    span: Span, expected: list[tuple[int, int]]
) -> None:
    boxes = [(page.number, box.x0) for page, box in BOXED.boxes(span)]

    assert boxes == expected


def test_a_paper_without_places_has_no_boxes() -> None:
    assert list(paper("att anta planen").boxes(Span(0, 15))) == []


@pytest.mark.parametrize(
    ("text", "edges", "expected"),
    [
        ("Ort\n\nTill ⟨nämnden⟩ i dag\n\nÅn", "\n\f", "Till nämnden i dag"),
        ("⟨nämnden⟩", "\n\f", "nämnden"),
        ("Ån\tTill ⟨nämnden⟩\tÅn", "\n\f", "Ån\tTill nämnden\tÅn"),
        ("Ån\tTill ⟨nämnden⟩\tÅn", "\n\f\t", "Till nämnden"),
        ("Ån\f⟨nämnden⟩ vid\fån", "\n\f", "nämnden vid"),
        ("Ån\n⟨nämnden\tvid⟩ ån", "\n\t", "nämnden\tvid ån"),
    ],
)
def test_finds_the_line_or_the_cell_around(text: str, edges: str, expected: str) -> None:
    start, end = text.index("⟨"), text.index("⟩") - 1
    document = paper(text.replace("⟨", "").replace("⟩", ""))

    assert document.quote(document.around(Span(start, end), edges)) == expected


def test_knows_what_starts_in_a_stretch() -> None:
    spans = [Span(0, 9), Span(2, 3), Span(4, 9), Span(5, 6)]

    found = starting_in([BodyMention(span, "Nämnden") for span in spans], 2, 5)

    assert [one.span for one in found] == [Span(2, 3), Span(4, 9)]
