"""Papers with the answer inside the sentence: "den ⟦3 mars 2031|2031-03-03⟧ i Stadshuset"."""

from __future__ import annotations

import re
from typing import Final

from corpus.document import Document, Page, Source, Span
from corpus.layout import BBox, Cell, RawDocument, RawLine, RawPage
from pipeline.annotate import annotate
from pipeline.normalize import normalize
from pipeline.readers.plain import read_plain
from pipeline.reading import understand
from pipeline.structure import structure

Expected = list[tuple[Span, str]]

SOURCE: Final = Source("prov.txt", "0" * 64, "text/plain")

_MARK = re.compile(r"⟦([^|⟧]*)(?:\|([^⟧]*))?⟧")


def document(text: str) -> Document:
    """Return a paper of one page that holds *text*, nothing found in it yet."""
    return Document(
        source=SOURCE,
        text=text,
        body=text,
        pages=(Page(1, 0, len(text)),),
        lines=(),
    )


def laid_out(text: str) -> Document:
    """Return the plain-text paper *text* with its lines, blocks and sections.

    A blank line divides paragraphs, a tab columns, a form feed with a line feed pages.
    """
    raw = read_plain(text.encode(), SOURCE.path)
    return structure(normalize(SOURCE, raw))


def drawn(*rows: tuple[str, float, bool]) -> Document:
    """Return a page of lines, (text, size in points, bold) each, with its blocks and sections.

    A row without text leaves a gap.
    """
    lines = tuple(
        RawLine(
            (Cell(text),),
            BBox(70, top, 70 + 5 * len(text), top + size),
            size=size,
            bold=bold,
            gap=not above[0],
        )
        for top, above, (text, size, bold) in zip(
            range(200, 800, 20), (("-", 0.0, False), *rows), rows, strict=False
        )
        if text
    )
    raw = RawDocument((RawPage(lines, width=595.0, height=842.0),))
    return structure(normalize(SOURCE, raw))


def placed(*rows: dict[int, str]) -> Document:
    """Return a page of rows of cells by their left edge in points, through every stage."""
    lines = tuple(
        RawLine(
            tuple(_cell(left, top, text) for left, text in row.items()),
            BBox(min(row), top, max(left + 5 * len(text) for left, text in row.items()), top + 11),
            size=11.0,
        )
        for top, row in zip(range(100, 800, 14), rows, strict=False)
    )
    raw = RawDocument((RawPage(lines, width=595.0, height=842.0),))
    return read(structure(normalize(SOURCE, raw)))


def _cell(left: int, top: int, text: str) -> Cell:
    words = re.finditer(r"\S+", text)
    boxes = (BBox(left + 5 * at.start(), top, left + 5 * at.end(), top + 11) for at in words)
    return Cell(text, tuple(boxes))


def read(document: Document) -> Document:
    """Return *document*, laid out or drawn, with all that the extractors need."""
    return understand(annotate(document))


def paper(text: str) -> Document:
    """Return the plain-text paper *text* taken through every stage up to the extractors."""
    return read(laid_out(text))


def parse(marked: str) -> tuple[Document, Expected]:
    """Return the paper without marks, and (span, answer) of each mark in reading order.

    A mark without an answer of its own, ⟦so⟧, answers with its words.
    """
    text, expected = unmarked(marked)
    return document(text), expected


def parse_paper(marked: str) -> tuple[Document, Expected]:
    """Return the paper as ``paper`` does, and the marks: it has to be written as it is kept."""
    text, expected = unmarked(marked.strip("\n"))
    understood = paper(text)
    assert understood.text == text, "the stages changed the text: the marks would not fit"
    return understood, expected


def unmarked(marked: str) -> tuple[str, Expected]:
    """Return *marked* without its marks, and (span, answer) of each in reading order."""
    text, at = "", 0
    expected: Expected = []
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        words, answer = mark.groups()
        expected.append(
            (Span(len(text), len(text) + len(words)), words if answer is None else answer)
        )
        text += words
        at = mark.end()
    return text + marked[at:], expected
