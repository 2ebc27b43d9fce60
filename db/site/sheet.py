"""The pages of a paper as they are printed, with the places of its facts."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from db.site import original, picture
from db.site.original import Problem
from db.site.query import Row, fetch
from db.site.swedish import FACTS, capital, date

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from datasette.app import Datasette

    from db.site.marks import Place
    from db.site.original import Original

_SIZES: Final = "SELECT number, width, height FROM page WHERE paper = :paper AND width IS NOT NULL"
_BOXES: Final = """
    SELECT box.*, fact.kind, fact.value FROM box JOIN fact ON fact.id = box.fact
    WHERE fact.paper = :paper ORDER BY box.page, box.fact, box.position
"""
_PLACES: Final = """
    SELECT fact, page, start, "end" FROM place
    WHERE paper = :paper AND EXISTS (SELECT 1 FROM box WHERE box.fact = place.fact)
"""
_DATED: Final = frozenset({"date", "meeting_date", "written_date"})


@dataclass(frozen=True, slots=True)
class Marked:
    """A fact on a page: ``rectangles`` are x, y, width, height in the page's units.

    ``first`` tells whether it is here that the fact begins.
    """

    fact: int
    said: str
    rectangles: tuple[tuple[float, float, float, float], ...]
    first: bool

    @property
    def area(self) -> float:
        """How much of the page it covers."""
        return sum(width * height for *_, width, height in self.rectangles)


async def can_show(site: Datasette, paper: str) -> Original | Problem | None:
    """Return the file of *paper* if its pages can be drawn, else why not.

    None for a paper without printed pages.
    """
    if not await fetch(site, f"{_SIZES} LIMIT 1", {"paper": paper}):
        return None
    found = await original.of_paper(site, paper)
    if isinstance(found, Problem) or await picture.can_draw(found):
        return found
    return Problem.UNDRAWABLE


async def numbers(site: Datasette, paper: str) -> set[int]:
    """Return which pages of *paper* are printed ones."""
    return {size["number"] for size in await fetch(site, _SIZES, {"paper": paper})}


async def sheets(site: Datasette, paper: str) -> dict[int, dict[str, Any]]:
    """Return the pages by number: size, and facts with the largest first, which lie undermost."""
    sizes = await fetch(site, _SIZES, {"paper": paper})
    boxes = await fetch(site, _BOXES, {"paper": paper})
    begun: set[int] = set()
    marked = {
        page: sorted(_marked(group, begun), key=lambda one: (-one.area, one.fact))
        for page, group in groupby(boxes, key=lambda box: int(box["page"]))
    }
    return {size["number"]: size | {"facts": marked.get(size["number"], [])} for size in sizes}


async def facts_at(site: Datasette, paper: str, places: Collection[Place]) -> set[int] | None:
    """Return the facts with boxes that stand at *places*; None if some place is that of no fact."""
    asked = {(place.page, place.start, place.end) for place in places}
    found = [
        (row["fact"], place)
        for row in await fetch(site, _PLACES, {"paper": paper})
        if (place := (row["page"], row["start"], row["end"])) in asked
    ]
    return {fact for fact, _ in found} if asked == {place for _, place in found} else None


def _marked(boxes: Iterable[Row], begun: set[int]) -> list[Marked]:
    found = []
    for fact, group in groupby(boxes, key=lambda box: int(box["fact"])):
        rows = list(group)
        rectangles = tuple(_rectangle(row) for row in rows)
        found.append(Marked(fact, _said(rows[0]), rectangles, first=fact not in begun))
        begun.add(fact)
    return found


def _rectangle(box: Row) -> tuple[float, float, float, float]:
    x, y = box["x0"], box["top"]
    return x, y, round(box["x1"] - x, 1), round(box["bottom"] - y, 1)


def _said(fact: Row) -> str:
    """Return what a fact is and says: "Datum: 23 januari 2025"."""
    kind = str(fact["kind"])
    value = date(fact["value"]) if kind in _DATED else fact["value"]
    return f"{capital(FACTS.get(kind, kind))}: {value}"
