"""What a sample paper is made of, before it becomes a PDF, a Word file or plain text.

Lengths are PDF points. Places on a sheet count from its top left corner, places in the running
text from the left margin. A soft hyphen in a text says where a word may be divided.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

WIDTH, HEIGHT = 595.28, 841.89
"""An A4 sheet, in points."""

LEFT, RIGHT = 71.0, 524.0
"""The margins of the running text: Word's 2.5 cm."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading. Level 0 is the title of the paper."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list. ``marker`` is its number or bullet as printed."""

    marker: str
    text: str


@dataclass(frozen=True, slots=True)
class Listing:
    """A numbered or bulleted list."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Rows of short texts at fixed ``places``, without rulings: head blocks, signatures.

    A cell that starts with "*" is bold.
    """

    places: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table. Its first row is bold; cells wrap within ``widths``."""

    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Space:
    """Room left empty, as above a signature."""

    points: float


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts a new page."""


Element: TypeAlias = Heading | Paragraph | Listing | Columns | Table | Space | PageBreak


@dataclass(frozen=True, slots=True)
class Run:
    """A text at a fixed place of the sheet; ``y`` is its baseline.

    "{page}" and "{pages}" stand for the page's number and the number of pages.
    """

    x: float
    y: float
    text: str
    size: float = 9.0
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A municipality's letter paper: what is printed around the running text.

    ``first`` stands on the first page, ``later`` on each after it, ``foot`` on the first alone.
    ``start`` is where the running text begins on the first page, ``right`` where its lines end;
    ``family`` is "Helvetica" or "Times". The first page is number ``number``.
    """

    first: tuple[Run, ...] = ()
    later: tuple[Run, ...] = ()
    foot: tuple[Run, ...] = ()
    start: float = 110.0
    right: float = RIGHT
    family: str = "Helvetica"
    size: float = 10.5
    number: int = 1


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper. ``file`` is its file name, whose ending decides the format."""

    file: str
    sheet: Sheet
    content: tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class Bundle:
    """Several papers joined into one PDF file, each with page numbers of its own.

    The file of each becomes its bookmark, as when an office joins files.
    """

    file: str
    papers: tuple[Paper, ...]


def weight(cell: str) -> tuple[str, bool]:
    """Return the words of a cell and whether they are bold."""
    return cell.removeprefix("*"), cell.startswith("*")
