"""Where a case stands on a day, and why: a function of its events alone."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Final, NamedTuple

from corpus.vocabulary import Outcome
from pipeline.link import event as log

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.link.event import Event

RAISED: Final = "väckt"
PREPARED: Final = "under beredning"
PROPOSED: Final = "förslag lagt"
SENT_BACK: Final = "återremitterad"
TABLED: Final = "bordlagd"
SETTLED: Final = "avgjord"
WRITTEN_OFF: Final = "avskriven"

CLOSED: Final = frozenset({SETTLED, WRITTEN_OFF})

_BEGINS: Final = frozenset({log.HANDED_IN, log.RAISED})
_PREPARES: Final = frozenset(
    {log.REFERRED, log.RECEIVED, log.OPINION, log.PROPOSED, log.RECOMMENDED, log.ASSIGNED}
)
_FINAL: Final = {
    log.DECIDED: SETTLED,
    log.WRITTEN_OFF: WRITTEN_OFF,
    log.PROPOSED: PROPOSED,
    log.RECOMMENDED: PROPOSED,
}
"""What the body that settles the case does, or what is proposed to it."""


_NOTHING: Final = "Ingen handling visar något beslut eller förslag i ärendet."
_DONE: Final = {
    log.HANDED_IN: "Inlämnad till",
    log.RAISED: "Väckt i",
    log.REFERRED: "Remitterad av",
    log.RECEIVED: "Mottagen av",
    log.OPINION: "Yttrande från",
    log.PROPOSED: "Förslag till",
    log.RECOMMENDED: "Rekommendation från",
    log.TABLED: "Bordlagd av",
    log.SENT_BACK: "Återremitterad av",
    log.ASSIGNED: "Uppdrag från",
}
_LACKS: Final = {
    RAISED: "inget senare steg finns bland handlingarna",
    PREPARED: "inget förslag till beslut i {target} finns än",
    SENT_BACK: "inget nytt förslag finns",
    TABLED: "inget senare beslut finns",
}
"""What is missing in a case that is open."""


class Status(NamedTuple):
    """A status, its outcome where settled, the reason in Swedish, the event behind it."""

    value: str
    outcome: str | None
    reason: str
    event: Event | None


def status(events: Sequence[Event], as_of: str, kind: str | None, addressee: str | None) -> Status:
    """Return where a case with these *events*, in order, stood on the day *as_of*.

    Plans and what came later say nothing. Only the body to which the case is addressed settles
    it; a case that is sent back is open again.
    """
    value, because = None, None
    for event in events:
        if event.type == log.PLANNED or (event.date or "") > as_of:
            continue
        following = _after(value, event)
        if following:
            value, because = following, event
    if value is None or because is None:
        return Status(RAISED if kind else PREPARED, None, _NOTHING, None)
    because, outcome = _weightiest(events, because)
    reason = _reason(value, because, outcome, addressee)
    return Status(value, outcome if value in CLOSED else None, reason, because)


def _after(value: str | None, event: Event) -> str | None:
    """Return the status to which an event takes a case, None where it changes nothing."""
    if event.type == log.SENT_BACK:
        return SENT_BACK
    if value in CLOSED:
        decided = event.final and event.type in {log.DECIDED, log.WRITTEN_OFF}
        return _FINAL[event.type] if decided else None
    if event.type == log.TABLED:
        return TABLED
    if event.final and event.type in _FINAL:
        return _FINAL[event.type]
    if event.type in _PREPARES and value in {None, RAISED, PREPARED}:
        return PREPARED
    return RAISED if event.type in _BEGINS and value is None else None


def _weightiest(events: Sequence[Event], because: Event) -> tuple[Event, str | None]:
    """Return what a decision or proposal of several items comes to, and the item that says so."""
    if not because.final:
        return because, because.outcome
    items = [
        each
        for each in events
        if each.final and (each.type, each.date) == (because.type, because.date)
    ]
    outcome = log.main_outcome(items)
    return next((each for each in items if each.outcome == outcome), because), outcome


def _reason(value: str, event: Event, outcome: str | None, addressee: str | None) -> str:
    target = addressee or "det beslutande organet"
    what = f": {outcome}" if outcome and outcome != Outcome.OVRIGT else ""
    if value in CLOSED:
        done = "avskrev ärendet" if value == WRITTEN_OFF else "beslutade"
        what = "" if value == WRITTEN_OFF else what
        return f"{event.body or target} {done}{_dated(event)}{what}{_source(event)}."
    if value == PROPOSED:
        return (
            f"Förslag till beslut i {target}{_dated(event)}{what}{_source(event)}; beslut saknas."
        )
    done = f"{_DONE[event.type]} {event.body or 'okänt organ'}{_dated(event)}{_source(event)}"
    return f"{done}; {_LACKS[value].format(target=target)}."


def _dated(event: Event) -> str:
    return f" {event.date}" if event.date else ""


def _source(event: Event) -> str:
    where = [PurePath(event.paper).name]
    if event.paragraph:
        where.append(f"§ {event.paragraph}")
    if event.page:
        where.append(f"s. {event.page}")
    return f" ({', '.join(where)})"
