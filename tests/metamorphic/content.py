"""What a paper says, apart from any way to write it down."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Final

from corpus.vocabulary import Kind

if TYPE_CHECKING:
    from datetime import date

    from corpus.vocabulary import Outcome

ASKING: Final = frozenset({Kind.SKRIVELSE, Kind.INTERPELLATION, Kind.FRAGA})
"""Initiatives that put questions."""


@dataclass(frozen=True, slots=True)
class Board:
    """A body that prepares or decides, its initials, and the office that works for it."""

    name: str
    initials: str
    office: str

    @property
    def inside(self) -> str:
        """The name as it stands inside a sentence."""
        return self.name[0].lower() + self.name[1:]


@dataclass(frozen=True, slots=True)
class Officer:
    """Somebody of the office."""

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Mover:
    """Somebody elected, with a party's code."""

    name: str
    party: str

    def __str__(self) -> str:
        return f"{self.name} ({self.party})"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing proposed: "avslå motionen", "avslår motionen", "Motionen avslås".

    ``upwards`` says that the assembly is to decide it, on the board's proposal.
    """

    outcome: Outcome
    infinitive: str
    active: str
    passive: str
    upwards: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """A body that handles the case on a day; ``short`` is its name abbreviated."""

    name: str
    short: str
    day: date


@dataclass(frozen=True, slots=True)
class Raised:
    """The initiative that a paper is or answers. ``seconder`` supports it."""

    kind: Kind
    movers: tuple[Mover, ...]
    day: date
    seconder: Mover | None = None

    @property
    def parties(self) -> tuple[str, ...]:
        """Each mover's party once, in the order of the movers."""
        return tuple(dict.fromkeys(mover.party for mover in self.movers))


@dataclass(frozen=True, slots=True)
class Subject:
    """What a matter is about. ``about`` follows "om"; ``prose`` names no date, body or person."""

    about: str
    demands: tuple[str, ...]
    questions: tuple[str, ...]
    prose: tuple[str, ...]
    enclosure: str


@dataclass(frozen=True, slots=True)
class Content:
    """One paper. ``office`` papers answer ``raised``, or nothing where it is None."""

    subject: Subject
    board: Board
    raised: Raised | None
    is_office: bool
    day: date
    number: int
    officer: Officer
    signers: tuple[Officer, ...]
    items: tuple[Item, ...]
    steps: tuple[Step, ...]
    referred: date
    deadline: date | None
    surveyed: tuple[int, int]
    """The year and the month of a survey that the background tells of."""
    critic: str
    """The code of a party that the background only mentions."""
    recipients: tuple[str, ...]
    manner: int
    """Decides which of several wordings a paper has where any will do."""

    @property
    def asks(self) -> bool:
        """Whether the initiative puts questions instead of demands."""
        return self.raised is not None and self.raised.kind in ASKING

    def word(self, place: str, *wordings: str) -> str:
        """Return the wording of *place* that this content has."""
        return Random(f"{self.manner} {place}").choice(wordings)  # noqa: S311 - no secret
