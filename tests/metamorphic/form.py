"""What a municipality's template prints: letterhead, head block, headings and their order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from corpus.samples.element import Columns, Run
    from corpus.vocabulary import Kind

ANSWER_OF_KIND: Final = "Svar på {kind} om {about}"
ANSWER_TO_PARTIES: Final = "Svar på {kind} från {parties} om {about}"
ANSWER_TO_MOVERS: Final = "Svar på {kind} av {movers} om {about}"
OPINION: Final = "Yttrande över {kind} om {about}"


@dataclass(frozen=True, slots=True)
class Form:
    """A template, with "{date}", "{number}", "{board}" and the like where values stand.

    ``number`` shapes the case number from "{prefix}", "{year}" and "{serial}". ``headings`` gives
    the headings of the sections in their order; a section without one is not printed, "" prints
    it without a heading. ``initiative`` is the head of what a member hands in,
    ``initiative_word`` what the place calls an initiative in a board.
    """

    name: str
    municipality: str
    kind: Kind
    number: str
    head: Columns
    headings: Mapping[str, str]
    title: str = ANSWER_OF_KIND
    first: tuple[Run, ...] = ()
    later: tuple[Run, ...] = ()
    foot: tuple[Run, ...] = ()
    initiative: tuple[str, ...] = ()
    initiative_word: str = "Nämndinitiativ"
    districts: tuple[str, ...] = ()
    start: float = 100.0
    family: str = "Helvetica"
    size: float = 10.5

    @property
    def responsible(self) -> bool:
        """Whether those who sign stand under a heading that calls them responsible."""
        return self.headings.get("signature", "").startswith("Ansvarig")
