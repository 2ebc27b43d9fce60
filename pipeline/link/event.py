"""The dated log of a case, from the steps of its papers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from corpus.vocabulary import Kind, Outcome, Stage
from pipeline.link import body as bodies
from pipeline.link.step import TO_PREPARE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.link.matter import Matter, Step

HANDED_IN: Final = "inlämnad"
RAISED: Final = "väckt"
REFERRED: Final = "remitterad"
RECEIVED: Final = "mottagen"
OPINION: Final = "yttrande"
PROPOSED: Final = "förslag"
RECOMMENDED: Final = "rekommendation"
TABLED: Final = "bordlagd"
SENT_BACK: Final = "återremitterad"
DECIDED: Final = "beslut"
WRITTEN_OFF: Final = "avskriven"
ASSIGNED: Final = "uppdrag"
REPORTED: Final = "återrapport"
PLANNED: Final = "planerad"

ORDER: Final = (
    HANDED_IN, RAISED, REFERRED, RECEIVED, OPINION, PROPOSED, RECOMMENDED, TABLED, SENT_BACK,
    DECIDED, WRITTEN_OFF, ASSIGNED, REPORTED, PLANNED,
)  # fmt: skip
"""Of one day: a case goes through its steps in this order."""

_TAKEN: Final = {
    Outcome.BORDLAGGS: TABLED,
    Outcome.ATERREMITTERAS: SENT_BACK,
    Outcome.REMITTERAS: REFERRED,
}
_OPINIONS: Final = frozenset({Outcome.TILLSTYRKS, Outcome.AVSTYRKS, Outcome.YTTRANDE})
_ONCE: Final = frozenset({HANDED_IN, RAISED, REFERRED, RECEIVED, TABLED, SENT_BACK, PLANNED})
"""What a body does with a case once a day, however many papers tell of it."""
_HANDED_ON: Final = frozenset({Outcome.UPPDRAG, Outcome.OVERLAMNAS, Outcome.DELEGERAS})
SETTLING: Final = (
    Outcome.BIFALL, Outcome.DELVIS_BIFALL, Outcome.AVSLAG, Outcome.BESVARAD, Outcome.AVSKRIVS,
    Outcome.AVVISAS, Outcome.ANTAS, Outcome.FASTSTALLS, Outcome.BEVILJAS, Outcome.GODKANNS,
    Outcome.OVERLAMNAS, Outcome.NOTERAS, Outcome.UPPDRAG,
)  # fmt: skip
"""What settles an initiative; where a § has several, the first of these is the case's outcome."""

_REPORT: Final = re.compile(
    r"återrapport|redovisning(?:en)? av (?:\w+s )?uppdrag|uppdraget\b[^.]{0,60}"
    r"\b(?:slutför|fullgjor|avsluta|genomför|verkställ)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, was proposed or is planned in a case; keys as in the contract.

    ``final`` where the body to which the case is addressed acts or is asked to.
    """

    type: str
    date: str | None
    body: str | None
    outcome: str | None
    paragraph: str | None
    paper: str
    page: int | None
    quote: str | None
    final: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return the event as the contract has it."""
        return {
            "date": self.date,
            "body": self.body,
            "type": self.type,
            "outcome": self.outcome,
            "paragraph": self.paragraph,
            "paper": self.paper,
            "page": self.page,
            "quote": self.quote,
            "planned": self.type == PLANNED,
        }


def events(matters: Iterable[Matter], kind: str | None, addressee: str | None) -> list[Event]:
    """Return the log of a case in order, each event once: the minutes' own word goes first.

    Undated events come first. ``addressee`` is the body that settles a case of this *kind*.
    """
    found: dict[tuple[object, ...], Event] = {}
    told = [(step, matter) for matter in matters for step in matter.steps]
    for step, matter in sorted(told, key=_at_first_hand):
        event = _event(step, matter, kind, addressee)
        found.setdefault(_same(event), event)
    clear = {(each.type, each.date, each.body) for each in found.values() if each.outcome}
    kept = (
        each
        for each in found.values()
        if each.outcome or (each.type, each.date, each.body) not in clear
    )
    return sorted(kept, key=_order)


def main_outcome(decided: list[Event]) -> str | None:
    """Return the outcome of the deciding body's decision, the weightiest of its items."""
    outcomes = [event.outcome for event in decided]
    if Outcome.BIFALL in outcomes and Outcome.AVSLAG in outcomes:
        return str(Outcome.DELVIS_BIFALL)
    for outcome in (*SETTLING, *outcomes):
        if outcome in outcomes:
            return str(outcome) if outcome else None
    return None


def _at_first_hand(told: tuple[Step, Matter]) -> tuple[bool, str]:
    step, matter = told
    return (not (matter.own and bodies.same(matter.body, step.body)), matter.id)


def _order(event: Event) -> tuple[object, ...]:
    where = (event.paper, event.page or 0, event.quote or "", event.outcome or "")
    return (event.date or "", ORDER.index(event.type), event.body or "", *where)


def _same(event: Event) -> tuple[object, ...]:
    """Return what makes two tellings one event: a plan or a decision told by two papers."""
    where = bodies.key(event.body or "")
    if event.type in _ONCE and event.date:
        return (event.type, event.date, where)
    if event.type == OPINION and event.date:
        return (event.type, event.date, where, event.outcome)
    return (event.type, event.date, where, event.outcome, event.quote)


def _event(step: Step, matter: Matter, kind: str | None, addressee: str | None) -> Event:
    type_, final = _type(step, kind, addressee)
    asked = type_ == PROPOSED
    return Event(
        type_,
        step.date,
        step.decider if asked else step.body,
        step.outcome,
        step.paragraph,
        matter.paper,
        step.page,
        step.quote,
        final,
    )


def _type(step: Step, kind: str | None, addressee: str | None) -> tuple[str, bool]:
    """Return an event's type, and whether the body that settles the case acts or is asked to."""
    if step.type == Stage.PROPOSED:
        return PROPOSED, bodies.same(step.decider, addressee)
    if step.type in {Stage.RECOMMENDED, RECOMMENDED}:
        return RECOMMENDED, bodies.same(step.decider, addressee)
    if step.type != Stage.TAKEN:
        return step.type, False
    settles = bodies.same(step.body, addressee)
    if step.outcome in _TAKEN:
        return _TAKEN[Outcome(step.outcome)], settles
    return _decided(step, kind, addressee, settles=settles)


def _decided(
    step: Step, kind: str | None, addressee: str | None, *, settles: bool
) -> tuple[str, bool]:
    """Return what a decision is: the deciding body's own, or a preparing body's word."""
    if step.outcome != Outcome.UPPDRAG and _REPORT.search(step.text):
        return REPORTED, False
    down = bodies.rank(step.body) > bodies.rank(addressee)
    if step.outcome in _HANDED_ON and (down or TO_PREPARE.search(step.text)):
        return REFERRED, False
    if step.outcome == Outcome.UPPDRAG and not settles:
        return ASSIGNED, False
    if settles:
        return _settled(step, kind)
    if bodies.rank(step.body) == 0:
        return RECOMMENDED, _own_committee(step, addressee)
    if step.outcome in _OPINIONS or not _proposes(step, addressee):
        return OPINION, False
    return RECOMMENDED, True


def _settled(step: Step, kind: str | None) -> tuple[str, bool]:
    if step.outcome == Outcome.AVSKRIVS:
        return WRITTEN_OFF, True
    if kind is None or step.outcome in SETTLING:
        return DECIDED, True
    admitted = kind == Kind.INTERPELLATION and "ställas" in step.text
    return (RAISED if admitted else OPINION), False


def _proposes(step: Step, addressee: str | None) -> bool:
    """Whether a preparing body's decision reads as its answer to the initiative.

    Only the executive does so for the assembly (kommunallagen 5 kap. 28 §); a board gives its
    opinion.
    """
    return bodies.rank(step.body) == bodies.EXECUTIVE < bodies.rank(addressee)


def _own_committee(step: Step, addressee: str | None) -> bool:
    return bool(addressee and step.body) and bodies.key(addressee or "") in bodies.key(
        step.body or ""
    )
