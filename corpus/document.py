"""A paper as extractors see it: one text, one coordinate system, all else spans of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from corpus.fact import Fact, Rule
from corpus.mention import Hit, Initiative, Mentions, Paragraph
from corpus.span import Span
from corpus.vocabulary import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from corpus.layout import BBox

__all__ = [
    "Block",
    "BlockKind",
    "Document",
    "Head",
    "Label",
    "Line",
    "LineRole",
    "Page",
    "Run",
    "Section",
    "Source",
    "Span",
]

NOTHING_FOUND: Final = Mentions()
_WORD: Final = re.compile(r"\S+")
UNKNOWN_KIND: Final = Fact(Kind.OVRIGT, None, Rule("kind.unknown", "no form recognised"))


@dataclass(frozen=True, slots=True)
class Source:
    """The file a paper was read from. ``sha256`` is of its bytes, in hexadecimal."""

    path: str
    sha256: str
    media_type: str


class Run(NamedTuple):
    """A stretch of the text with the boxes of each word in it, in order.

    A word that a line end broke has two.
    """

    start: int
    end: int
    boxes: Sequence[tuple[BBox, ...]]


class LineRole(StrEnum):
    """What a printed line is: running text, or a head or foot that repeats on every page."""

    TEXT = "text"
    RUNNING = "running"


class Line(NamedTuple):
    """One printed line or table row. Columns and cells stand apart by a tab in the text.

    ``size`` is in points; ``gap`` tells whether space stands above; ``x0`` is the left edge in
    points (in media without places: the number of leading spaces).
    """

    span: Span
    page: int
    role: LineRole = LineRole.TEXT
    size: float | None = None
    bold: bool = False
    gap: bool = False
    table: int = 0
    heading: int = 0
    x0: float = 0.0
    x1: float | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A page, counted from 1 as in the file. An empty page has ``start == end``."""

    number: int
    start: int
    end: int
    width: float | None = None
    height: float | None = None
    runs: tuple[Run, ...] = ()


class BlockKind(StrEnum):
    """What a block of lines is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together: a heading, a paragraph, a list item, a table row.

    ``span`` is the whole of it, ``content`` without number or bullet; ``number`` is the item's
    own number, ``marker`` its number or bullet as written ("" for none).
    """

    kind: BlockKind
    span: Span
    content: Span
    marker: str = ""
    number: int | None = None
    bold: bool = False
    size: float | None = None
    x0: float = 0.0
    gap: bool = False
    title: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with the blocks below it, down to the next heading.

    ``slot`` is what the heading means ("proposal", "summary", "recipients", ...), "" where the
    gazetteer of headings does not know it, "head" for what stands above the first heading.
    """

    slot: str
    heading: Block | None
    blocks: tuple[Block, ...]
    label: str = ""

    @property
    def start(self) -> int:
        """Where its first block, or else its heading, starts."""
        if self.blocks:
            return self.blocks[0].span.start
        return self.heading.span.start if self.heading else 0

    @property
    def end(self) -> int:
        """Where its last block, or else its heading, ends."""
        if self.blocks:
            return self.blocks[-1].span.end
        return self.heading.span.end if self.heading else 0

    def holds(self, offset: int) -> bool:
        """Whether *offset* lies between its first block and its last."""
        return self.start <= offset < self.end


@dataclass(frozen=True, slots=True)
class Label:
    """A label of the head block with its value: ("diary_number", span of the value)."""

    slot: str
    span: Span
    value: Span


@dataclass(frozen=True, slots=True)
class Head:
    """What a paper says of itself: found first, since most other facts hang on it."""

    kind: Fact[Kind] = UNKNOWN_KIND
    title: Fact[str] | None = None
    subtitle: Fact[str] | None = None
    municipality: Fact[str] | None = None
    body: Fact[str] | None = None
    date: Fact[str] | None = None
    meeting_date: Fact[str] | None = None


UNREAD: Final = Head()


@dataclass(frozen=True, slots=True)
class Document:
    """A normalised paper. ``text`` never changes; stages add what they found.

    Pages are joined by a form feed and a line feed, lines by a line feed, paragraphs by two,
    columns by a tab.
    ``body`` is ``text`` with running heads and feet blanked out, so that a sentence can be read
    on over a page break with the same offsets. ``head_end`` is where the head block ends.
    """

    source: Source
    text: str
    body: str
    pages: tuple[Page, ...]
    lines: tuple[Line, ...]
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    labels: tuple[Label, ...] = ()
    sentences: tuple[Span, ...] = ()
    hits: tuple[Hit, ...] = ()
    mentions: Mentions = NOTHING_FOUND
    head_end: int = 0
    head: Head = UNREAD
    initiative: Initiative | None = None
    paragraphs: tuple[Paragraph, ...] = ()

    def paragraph_of(self, offset: int) -> str | None:
        """Return the number of the § that holds *offset*, in minutes."""
        for paragraph in self.paragraphs:
            if paragraph.span.holds(offset):
                return paragraph.number
        return None

    def quote(self, span: Span) -> str:
        """Return the words at *span* as they stand in the text."""
        return self.text[span.start : span.end]

    def line_of(self, span: Span) -> str:
        """Return the running text at *span* as one line, heads and line breaks left out."""
        return _one_line(self.body[span.start : span.end])

    def around(self, span: Span, edges: str = "\n\f") -> Span:
        """Return the line of ``body`` that holds *span*; its cell, with a tab in *edges*."""
        start = max(self.body.rfind(edge, 0, span.start) for edge in edges) + 1
        ends = [at for edge in edges if (at := self.body.find(edge, span.end)) >= 0]
        return Span(start, min(ends, default=len(self.body)))

    def parts(self, span: Span) -> Iterator[tuple[Page, Span]]:
        """Yield the piece of *span* on each page, running heads and outer spaces left out.

        A span that lies in a running head altogether is that head's own words.
        """
        body = self.body if self.body[span.start : span.end].strip() else self.text
        for page in self.pages:
            start, end = max(span.start, page.start), min(span.end, page.end)
            if start >= end:
                continue
            for piece in _visible(body, self.text, start, end):
                yield page, piece

    def boxes(self, span: Span) -> Iterator[tuple[Page, BBox]]:
        """Yield the boxes of each word that *span* touches, for pages that have places."""
        for page, piece in self.parts(span):
            first = bisect_right(page.runs, piece.start, key=_END)
            for run in page.runs[first:]:
                if piece.end <= run.start:
                    break
                words = list(_WORD.finditer(self.text, run.start, run.end))
                if len(words) != len(run.boxes):
                    continue
                for word, boxes in zip(words, run.boxes, strict=True):
                    if word.start() < piece.end and piece.start < word.end():
                        yield from ((page, box) for box in boxes)


_END: Final = attrgetter("end")


@lru_cache(maxsize=256)  # asked time and again of the blocks of one paper
def _one_line(text: str) -> str:
    return " ".join(text.split())


def _visible(body: str, text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the stretches of ``[start, end)`` that no running head blanks out."""
    at = start
    if body[start:end] == text[start:end]:
        piece = text[start:end]
        if stripped := piece.strip():
            at += len(piece) - len(piece.lstrip())
            yield Span(at, at + len(stripped))
        return
    while at < end:
        while at < end and body[at].isspace():
            at += 1
        stop = at
        last = at
        while stop < end and (body[stop] == text[stop]):
            if not body[stop].isspace():
                last = stop + 1
            stop += 1
        if last > at:
            yield Span(at, last)
        at = max(stop, at + 1)
