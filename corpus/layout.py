"""What a reader hands over: characters and where they stand, before anything is normalised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class BBox(NamedTuple):
    """A rectangle on a page, in PDF points, origin top left."""

    x0: float
    top: float
    x1: float
    bottom: float

    def is_continued_by(self, other: BBox) -> bool:
        """Whether *other* stands to the right on the same printed line."""
        shared = min(self.bottom, other.bottom) - max(self.top, other.top)
        least = min(self.bottom - self.top, other.bottom - other.top)
        return other.x0 >= self.x0 and 2 * shared > least

    def joined(self, other: BBox) -> BBox:
        """Return the rectangle around both."""
        return BBox(
            min(self.x0, other.x0),
            min(self.top, other.top),
            max(self.x1, other.x1),
            max(self.bottom, other.bottom),
        )


def join_lines(words: Iterable[BBox]) -> list[BBox]:
    """Return one rectangle for each printed line of *words*, which are in reading order."""
    lines: list[BBox] = []
    for box in words:
        if lines and lines[-1].is_continued_by(box):
            lines[-1] = lines[-1].joined(box)
        else:
            lines.append(box)
    return lines


class Cell(NamedTuple):
    r"""A run of text without a wide gap: a whole line, a column of it, or a table cell.

    ``text`` is as the file has it; a table cell of several printed lines has "\\n" between
    them. A hyphen that PDFium reports as U+FFFE stays U+FFFE at the end of its printed line.
    ``words`` holds one box for every whitespace-separated word of ``text``, in order, or
    nothing where the medium has no places (text, DOCX).
    """

    text: str
    words: tuple[BBox, ...] = ()


class RawLine(NamedTuple):
    """One printed line, or one row of a ruled table, cells from left to right.

    ``size`` is the dominant font size in points, ``gap`` whether more than ordinary leading
    (or a blank line) stands above it, ``table`` the number of the ruled table on this page,
    counted from 1, 0 outside tables. ``heading`` is the outline level where the medium says so
    (a Word heading style), else 0.
    """

    cells: tuple[Cell, ...]
    box: BBox | None = None
    baseline: float | None = None
    size: float | None = None
    bold: bool = False
    gap: bool = False
    table: int = 0
    heading: int = 0


@dataclass(frozen=True, slots=True)
class RawPage:
    """A page in reading order. ``images`` is the share of its area that pictures cover, 0..1.

    ``lost`` counts glyphs that have no character, ``head`` and ``foot`` tell how many of the
    first and last lines the medium itself declares as page header and footer (DOCX).
    """

    lines: tuple[RawLine, ...]
    width: float | None = None
    height: float | None = None
    images: float = 0.0
    lost: int = 0
    head: int = 0
    foot: int = 0


@dataclass(frozen=True, slots=True)
class RawDocument:
    """The pages of a file, or of a paper in it that starts on page ``first``, counted from 1.

    ``outline`` holds (title, page) of the file's bookmarks.
    """

    pages: tuple[RawPage, ...]
    outline: tuple[tuple[str, int], ...] = ()
    first: int = 1
