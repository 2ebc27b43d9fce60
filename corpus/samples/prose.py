"""Running text written as lightly marked-up prose, so that a paper reads like one in its module."""

from __future__ import annotations

import re
from textwrap import dedent
from typing import TYPE_CHECKING, Final

from corpus.samples.element import (
    Columns,
    Element,
    Heading,
    Item,
    Listing,
    PageBreak,
    Paragraph,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADING: Final = re.compile(r"(#+) (.+)")
_MARKER: Final = re.compile(r"^(\d+\.|[•–-]) ", re.MULTILINE)


def prose(text: str) -> tuple[Element, ...]:
    """Return the elements of *text*; blank lines part them, other line breaks mean nothing.

    "# " marks the title, "## " and "### " headings, "---" a new page; a block whose lines start
    with "1. ", "• ", "- " or "– " is a list. Lines that start with "| "
    keep their breaks. "¬" says where a word may be divided.
    """
    return tuple(_elements(dedent(text).strip().replace("¬", "\u00ad")))


def _elements(text: str) -> Iterator[Element]:
    for block in re.split(r"\n\s*\n", text):
        line = " ".join(block.split())
        if line == "---":
            yield PageBreak()
        elif heading := _HEADING.fullmatch(line):
            yield Heading(heading[2], len(heading[1]) - 1)
        elif block.startswith("| "):
            yield Columns((0.0,), tuple((row.strip("| "),) for row in block.splitlines()))
        elif _MARKER.match(block):
            yield Listing(tuple(_items(block)))
        else:
            yield Paragraph(line)


def _items(block: str) -> Iterator[Item]:
    _, *pieces = _MARKER.split(block)
    for marker, text in zip(pieces[::2], pieces[1::2], strict=True):
        yield Item(marker, " ".join(text.split()))
