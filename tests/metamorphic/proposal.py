"""Proposals for decision: the same items active, passive or led by "beslutar", nested or not."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from string import ascii_lowercase
from typing import TYPE_CHECKING, Final

from corpus.samples.element import Element, Heading, Listing, Paragraph
from corpus.samples.element import Item as Listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from corpus.vocabulary import Outcome
    from tests.metamorphic.content import Board, Content, Item
    from tests.metamorphic.layout import Layout

ASSEMBLY: Final = "Kommunfullmäktige"


@dataclass(frozen=True, slots=True)
class Written:
    """An item as it is written, and what it means."""

    text: str
    outcome: Outcome
    body: str


@dataclass(frozen=True, slots=True)
class Part:
    """Items that one body decides, and the line above them, if any."""

    lead: str
    items: tuple[Written, ...]


def word(content: Content, layout: Layout) -> list[Part]:
    """Return the parts of the proposal, in order."""
    groups = [list(items) for _, items in groupby(content.items, lambda item: item.upwards)]
    return [_part(content.board, items, layout, alone=len(groups) == 1) for items in groups]


def _part(board: Board, items: list[Item], layout: Layout, *, alone: bool) -> Part:
    upwards = items[0].upwards
    body = ASSEMBLY if upwards else board.name
    lead = _lead(board, layout, upwards=upwards, alone=alone)
    texts = [_text(board, item, layout) for item in items]
    return Part(
        lead,
        tuple(Written(text, item.outcome, body) for text, item in zip(texts, items, strict=True)),
    )


def _lead(board: Board, layout: Layout, *, upwards: bool, alone: bool) -> str:
    match layout.voice, upwards, alone:
        case "active", _, _:
            return ""
        case "parted", True, _:
            return f"{board.name}s förslag till kommunfullmäktige"
        case "parted", False, _:
            return f"I {board.inside}:"
        case "led", True, _:
            return f"{board.name} föreslår kommunstyrelsen föreslå kommunfullmäktige besluta"
        case "led", False, True:
            return f"{board.name} beslutar"
        case "led", False, False:
            return f"{board.name} beslutar för egen del"
        case _, True, _:
            return f"{board.name} föreslår att kommunfullmäktige beslutar:"
        case _, False, True:
            return ""
        case _:
            return f"{board.name} beslutar för egen del:"


def _text(board: Board, item: Item, layout: Layout) -> str:
    match layout.voice, item.upwards:
        case "active", True:
            return f"{board.name} föreslår kommunfullmäktige besluta att {item.infinitive}."
        case "active", False:
            return f"{board.name} {item.active}."
        case "led", _:
            return f"att {item.infinitive}"
        case _:
            return f"{item.passive}."


def elements(parts: list[Part], layout: Layout) -> Iterator[Element]:
    """Yield the proposal below its heading."""
    number = 0
    for part in parts:
        if part.lead and layout.voice == "parted":
            yield Heading(part.lead, 2)
        elif part.lead:
            yield Paragraph(part.lead)
        if not layout.marker:
            yield from (Paragraph(item.text) for item in part.items)
            continue
        rows = []
        for item in part.items:
            number += 1
            marker = {"1.": f"{number}.", "a)": f"{ascii_lowercase[number - 1]})"}.get(
                layout.marker, layout.marker
            )
            rows.append(Listed(marker, item.text))
        yield Listing(tuple(rows))
