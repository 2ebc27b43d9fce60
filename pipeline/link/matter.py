"""What one paper, or one § of minutes, says of a case: all that linking and events need."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any, NamedTuple

from pipeline.link.number import Number


class Reference(NamedTuple):
    """A decision by its place: the body's letters, the day and the §."""

    body: str
    date: str
    paragraph: str

    def __str__(self) -> str:
        return f"{self.date} § {self.paragraph}"


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happened, is proposed or is planned. ``date`` is a day, or None.

    ``type`` is an event's type, or a stage ("proposed", "recommended", "taken") whose event
    depends on the case. ``body`` acts; ``decider`` settles what is proposed. ``page`` counts
    from 1, ``quote`` stands there.
    """

    type: str
    date: str | None = None
    body: str | None = None
    decider: str | None = None
    outcome: str | None = None
    text: str = ""
    paragraph: str | None = None
    page: int | None = None
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Commitment:
    """What somebody is to do, until when (a day, or an EDTF period), as the paper says it."""

    text: str
    due: str | None
    by: str | None
    page: int | None
    date: str | None
    assigned: bool
    """Given by a decision, as against promised by an office."""


@dataclass(frozen=True, slots=True)
class Matter:
    """A paper's, or a §'s, part in one case.

    ``id`` is the paper's, with "#" and the § behind for minutes. ``initiative`` is the kind of
    initiative that it is (``raises``) or answers. ``date`` is when it was written or met,
    ``raised`` when it says that the initiative was raised; ISO days.
    """

    id: str
    paper: str
    kind: str
    paragraph: str | None = None
    municipality: str | None = None
    body: str | None = None
    initiative: str | None = None
    raises: bool = False
    date: str | None = None
    raised: str | None = None
    title: str | None = None
    stems: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    movers: tuple[str, ...] = ()
    demands: str = ""
    diary_numbers: tuple[str, ...] = ()
    numbers: frozenset[Number] = frozenset()
    own: Reference | None = None
    cites: frozenset[Reference] = frozenset()
    gist: str = ""
    steps: tuple[Step, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    stated_due: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Return plain values, in a fixed order, for ``from_json``."""
        plain = {field.name: getattr(self, field.name) for field in fields(self)}
        return plain | {
            "numbers": sorted(self.numbers),
            "cites": sorted(self.cites),
            "steps": [asdict(step) for step in self.steps],
            "commitments": [asdict(commitment) for commitment in self.commitments],
        }

    @classmethod
    def from_json(cls, plain: dict[str, Any]) -> Matter:
        """Return what ``to_json`` wrote."""
        lists = ("stems", "parties", "movers", "diary_numbers")
        made = {name: tuple(plain[name]) for name in lists} | {
            "numbers": frozenset(Number(*one) for one in plain["numbers"]),
            "own": Reference(*plain["own"]) if plain["own"] else None,
            "cites": frozenset(Reference(*one) for one in plain["cites"]),
            "steps": tuple(Step(**step) for step in plain["steps"]),
            "commitments": tuple(Commitment(**one) for one in plain["commitments"]),
        }
        return cls(**(plain | made))
