"""Differences that are known and accepted, each with its reason: the list may only grow shorter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tests.metamorphic.case import Difference


@dataclass(frozen=True, slots=True)
class Known:
    """Differences of one kind: where they occur, and why they stay."""

    layout: str
    medium: str
    field: str
    reason: str

    def covers(self, difference: Difference) -> bool:
        """Whether *difference* is of this kind."""
        case = difference.case
        where = (case.layout.name, case.medium, difference.field)
        return where == (self.layout, self.medium, self.field)


KNOWN: Final = (
    Known(
        "capitals",
        ".flat.txt",
        "meeting_date",
        "a board's name wraps in its cell and the day stands between its halves; the timetable "
        "has the row, but no mention of the board stands by the day",
    ),
)
